using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>"What changed": snapshot against snapshot, joined by project id, the most important movement first.</summary>
internal static class PortfolioChangesHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var reading = desk.Reading;
        var culture = asked.Utterance.Culture;
        var age = new DataAge(reading, asked.Utterance.Today, culture);
        if (reading.Previous is not { } before) return Nothing(age, reading, $"There is nothing to compare with yet: the first snapshot is of {age.AsOf}.");
        var span = $"From {Phrases.Date(before.AsOf, culture)} to {age.AsOf}";
        if (reading.Comparison is { Comparable: false }) return Nothing(age, reading, $"{span}: {reading.Comparison.Sentence}");

        if (asked.Question.IsNarrowed) return OfScope(asked, desk, span);
        var all = PortfolioMovements.Count(reading);
        if (all == 0) return Nothing(age, reading, $"{span}, nothing moved.");
        var page = Math.Min(asked.Question.Page, (all - 1) / asked.Utterance.RowsAtOnce);
        var shown = PortfolioMovements.Visible(reading.Changes, asked.Disclosure).Skip(page * asked.Utterance.RowsAtOnce).Take(asked.Utterance.RowsAtOnce).Select(Row).ToImmutableArray();
        return new Answer
        {
            Intent = Intents.PortfolioChanges,
            Headline = $"{span}: {PortfolioMovements.Tally(reading, culture)}.",
            AsOf = reading.Current.AsOf,
            Figures = [.. reading.ChangeCounts.OrderBy(c => c.Key).Select(c => Figure(c.Key, c.Value, reading))],
            ItemsTitle = all > asked.Utterance.RowsAtOnce ? $"{page * asked.Utterance.RowsAtOnce + 1} to {page * asked.Utterance.RowsAtOnce + shown.Length} of {Phrases.Number(all, culture)}, most important first" : "Most important first",
            Items = shown,
            More = (page + 1) * asked.Utterance.RowsAtOnce < all ? new NextStep("Show the next", new Question(Intents.PortfolioChanges, Page: page + 1), "what changed") : null,
            Source = age.Source($"compared with {before.FileName}"),
            Next = [NextSteps.Status, NextSteps.Origin],
        };
    }

    private static Answer OfScope(Asked asked, PortfolioDesk desk, string span)
    {
        var reading = desk.Reading;
        var question = asked.Question;
        var moved = desk.Of(question.Department, question.Program, question.Sponsor)
            .Select(p => (Project: p, Changes: PortfolioMovements.Visible(p.Changes, asked.Disclosure).ToArray())).Where(p => p.Changes.Length > 0).ToArray();
        var age = new DataAge(reading, asked.Utterance.Today, asked.Utterance.Culture);
        var scope = ScopeWords.Of(question, desk);
        if (moved.Length == 0) return Nothing(age, reading, $"{span}, nothing moved {scope}.");
        var page = Math.Min(question.Page, (moved.Length - 1) / asked.Utterance.RowsAtOnce);
        return new Answer
        {
            Intent = Intents.PortfolioChanges,
            Headline = $"{span}: {Phrases.Projects(moved.Length, asked.Utterance.Culture)} {scope} moved.",
            AsOf = reading.Current.AsOf,
            ItemsTitle = "Worst first",
            Items = [.. moved.Skip(page * asked.Utterance.RowsAtOnce).Take(asked.Utterance.RowsAtOnce).Select(m => ProjectRows.Row(m.Project, asked.Disclosure) with { Reason = string.Join(' ', m.Changes.Select(c => ProjectRows.Sentence(c.Sentence))) })],
            More = (page + 1) * asked.Utterance.RowsAtOnce < moved.Length ? new NextStep("Show the next", question with { Page = page + 1 }, "more") : null,
            Source = age.Source($"compared with {reading.Previous!.FileName}"),
            Next = [NextSteps.Status, NextSteps.Changes, NextSteps.Origin],
        };
    }

    private static AnswerItem Row(Change change) =>
        new(change.ProjectId, change.ProjectName, null, "", ProjectRows.Sentence(change.Sentence),
            change.Kind == ChangeKind.Gone ? null : new Question(Intents.ProjectStatus, change.ProjectId));

    private static Answer Nothing(DataAge age, PortfolioReading reading, string headline) => new()
    {
        Intent = Intents.PortfolioChanges,
        Headline = headline,
        AsOf = reading.Current.AsOf,
        Source = age.Source(),
        Next = [NextSteps.Status, NextSteps.Origin],
    };

    private static Figure Figure(ChangeKind kind, int count, PortfolioReading reading) =>
        new($"changes.{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}", $"Movements: {PortfolioMovements.Words(kind)}", count, "projects", FigureQuality.Complete,
            "Projects joined by id between the previous and the current snapshot",
            [new("Previous snapshot", reading.Previous!.AsOf.ToString("O"), reading.Previous.FileName), new("Current snapshot", reading.Current.AsOf.ToString("O"), reading.Current.FileName)]);
}
