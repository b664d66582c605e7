using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>"What changed": snapshot against snapshot, joined by project id, the most important movement first.</summary>
internal static class PortfolioChangesHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var reading = desk.Reading;
        var culture = asked.Utterance.Culture;
        var age = new DataAge(reading, asked.Utterance.Today, culture);
        if (reading.Previous is not { } before) return Nothing(asked, age, reading, $"There is nothing to compare with yet: the first snapshot is of {age.AsOf}.");
        if (reading.Comparison is { Comparable: false } unlike) return Nothing(asked, age, reading, $"From {before.AsOf} to {age.AsOf}: {unlike.Sentence}");
        if (asked.Question.IsNarrowed) return OfScope(asked, desk, before);
        var all = PortfolioMovements.Count(reading);
        if (all == 0) return Nothing(asked, age, reading, $"From {before.AsOf} to {age.AsOf}, nothing moved.");
        var page = new ListPage(asked, all);
        return new Answer
        {
            Intent = Intents.PortfolioChanges,
            Culture = culture,
            Headline = culture.Say($"From {before.AsOf} to {age.AsOf}: {PortfolioMovements.Tally(reading, culture)}."),
            AsOf = reading.Current.AsOf,
            Figures = [.. reading.ChangeCounts.OrderBy(c => c.Key).Select(c => Figure(c.Key, c.Value, reading))],
            ItemsTitle = page.MostImportantFirst(),
            Items = [.. page.Of(PortfolioMovements.Visible(reading.Changes, asked.Disclosure)).Select(c => Row(c, asked))],
            More = page.More,
            Source = age.Source($"compared with {before.FileName}"),
            Next = [NextSteps.Status, NextSteps.Origin],
        };
    }

    private static Answer OfScope(Asked asked, PortfolioDesk desk, SnapshotHead before)
    {
        var reading = desk.Reading;
        var question = asked.Question;
        var culture = asked.Utterance.Culture;
        var moved = desk.Of(question)
            .Select(p => (Project: p, Changes: PortfolioMovements.Visible(p.Changes, asked.Disclosure).ToArray())).Where(p => p.Changes.Length > 0).ToArray();
        var age = new DataAge(reading, asked.Utterance.Today, culture);
        var scope = ScopeWords.Of(question, desk)!;
        if (moved.Length == 0) return Nothing(asked, age, reading, $"From {before.AsOf} to {age.AsOf}, nothing moved {scope}.");
        var page = new ListPage(asked, moved.Length);
        return new Answer
        {
            Intent = Intents.PortfolioChanges,
            Culture = culture,
            Headline = culture.Say($"From {before.AsOf} to {age.AsOf}: {moved.Length:# project|# projects} {scope} moved."),
            AsOf = reading.Current.AsOf,
            ItemsTitle = culture.Say($"Worst first"),
            Items = [.. page.Of(moved).Select(m => ProjectRows.Row(m.Project, asked) with { Reason = culture.Say(Message.Joined(" ", [.. m.Changes.Select(c => ProjectRows.Sentence(c.Sentence))])) })],
            More = page.More,
            Source = age.Source($"compared with {before.FileName}"),
            Next = [NextSteps.Status, NextSteps.Changes, NextSteps.Origin],
        };
    }

    private static AnswerItem Row(Change change, Asked asked) =>
        new(change.ProjectId, change.ProjectName, null, "", asked.Utterance.Culture.Say(ProjectRows.Sentence(change.Sentence)),
            change.Kind == ChangeKind.Gone ? null : new Question(Intents.ProjectStatus, change.ProjectId));

    private static Answer Nothing(Asked asked, DataAge age, PortfolioReading reading, Message headline) => new()
    {
        Intent = Intents.PortfolioChanges,
        Culture = asked.Utterance.Culture,
        Headline = asked.Utterance.Culture.Say(headline),
        AsOf = reading.Current.AsOf,
        Source = age.Source(),
        Next = [NextSteps.Status, NextSteps.Origin],
    };

    private static Figure Figure(ChangeKind kind, int count, PortfolioReading reading) =>
        new($"changes.{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}", PortfolioMovements.Label(kind), count, "projects", FigureQuality.Complete,
            $"Projects joined by id between the previous and the current snapshot",
            [new($"Previous snapshot", $"{reading.Previous!.AsOf:yyyy-MM-dd}", $"{reading.Previous.FileName}"), new($"Current snapshot", $"{reading.Current.AsOf:yyyy-MM-dd}", $"{reading.Current.FileName}")]);
}
