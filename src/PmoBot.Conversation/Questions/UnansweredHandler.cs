using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Questions;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Questions;

/// <summary>"What can you not answer": which kinds of question the data leaves open, how often people asked them, and who could supply what is missing. For the PMO.</summary>
internal static class UnansweredHandler
{
    /// <summary>The kinds that the data of a portfolio answers, when it is there.</summary>
    private static readonly string[] OfData =
    [
        Intents.DecisionsPending, Intents.PortfolioForecast, Intents.MilestonesUpcoming, Intents.CostStatus, Intents.SchedulePerformance, Intents.ResourcesCapacity, Intents.PriorityView,
        Intents.RiskTop, Intents.IssuesAgeing, Intents.QualityRework, Intents.AlignmentView, Intents.BenefitsStatus, Intents.ValueRoi, Intents.ValueExplain, Intents.PortfolioChanges,
    ];

    private const int MostGaps = 3;

    /// <param name="answer">What would be answered to a question now.</param>
    public static Answer Answer(Asked asked, PortfolioDesk desk, QuestionTally tally, Func<Asked, PortfolioDesk, Answer> answer)
    {
        var culture = asked.Utterance.Culture;
        var counts = tally.Recent(asked.Utterance.Today);
        var rows = OfData.Select(i => Row(i, counts, answer(asked with { Question = new Question(i) }, desk))).Where(r => r.IsOpen)
            .OrderByDescending(r => r.Open).ThenByDescending(r => r.Asked).ThenBy(r => r.IsPartly).ToArray();
        var page = new ListPage(asked, rows.Length);
        return new Answer
        {
            Intent = Intents.ProjectTrust,
            Culture = culture,
            Headline = culture.Say(Headline(rows, counts)),
            AsOf = desk.Reading.Current.AsOf,
            Lead = Lead(counts) is { } lead ? culture.Say(lead) : null,
            ItemsTitle = rows.Length == 0 ? null : page.Titled($"What the data leaves open, most asked first"),
            Items = [.. page.Of(rows).Select(r => new AnswerItem("", culture.Say($"{IntentWords.Topic(r.Intent):capital}"), null, culture.Say(State(r)), string.Join(' ', r.Gaps.Take(MostGaps)), new Question(r.Intent)))],
            More = page.More,
            Source = culture.Say($"Counts of the last {QuestionTally.Days:# day|# days} by kind of question; no words and no names are kept."),
            Next = [NextSteps.Origin, NextSteps.Status],
        };
    }

    private static OpenKind Row(string intent, Dictionary<(string Intent, QuestionFate Fate), int> counts, Answer now)
    {
        int Of(QuestionFate fate) => counts.GetValueOrDefault((intent, fate));
        var open = Of(QuestionFate.NotTold) + Of(QuestionFate.ToldInPart);
        return new(intent, open + Of(QuestionFate.Told) + Of(QuestionFate.ToldFromOldData), open, now.Shortfall != Shortfall.NoData, now.Unknown.IsEmpty && now.Shortfall == Shortfall.NoData ? [now.Headline] : now.Unknown, now.Shortfall == Shortfall.NoData || !now.Unknown.IsEmpty);
    }

    private static Message Headline(OpenKind[] rows, Dictionary<(string Intent, QuestionFate Fate), int> counts)
    {
        var asked = counts.Where(c => c.Key.Fate <= QuestionFate.NotTold).Sum(c => c.Value);
        var open = counts.Where(c => c.Key.Fate is QuestionFate.NotTold or QuestionFate.ToldInPart).Sum(c => c.Value);
        return (rows.Length, open) switch
        {
            (0, 0) => $"The data answers every kind of question about delivery and value, and nobody was left without an answer.",
            (0, _) => $"The data now answers every kind of question about delivery and value; {open} of {asked:# question|# questions} were left open before.",
            (_, 0) => $"The data leaves {rows.Length:# kind|# kinds} of question open, in part or whole; nobody has asked them yet.",
            _ => $"{open} of {asked:# question|# questions} could not be answered, or only in part; the data leaves {rows.Length:# kind|# kinds} open.",
        };
    }

    /// <summary>What else went wrong, besides missing data.</summary>
    private static Message? Lead(Dictionary<(string Intent, QuestionFate Fate), int> counts)
    {
        int Of(QuestionFate fate) => counts.Where(c => c.Key.Fate == fate).Sum(c => c.Value);
        var (old, strange, back, later) = (Of(QuestionFate.ToldFromOldData), Of(QuestionFate.NotUnderstood), Of(QuestionFate.AskedBack), Of(QuestionFate.NotYet));
        var parts = new[]
        {
            old > 0 ? (Message)$"{old:# was|# were} answered from old data." : null,
            back > 0 ? (Message)$"{back} times the bot asked back." : null,
            strange > 0 ? (Message)$"{strange:# was|# were} not understood." : null,
            later > 0 ? (Message)$"{later:# asked|# asked} for what the bot cannot do yet." : null,
        };
        return parts.All(p => p is null) ? null : Message.Joined(" ", parts);
    }

    private static Message State(OpenKind kind) => (kind.Asked, kind.IsPartly) switch
    {
        (0, true) => $"open in part, not asked",
        (0, false) => $"open, not asked",
        (_, true) => $"asked {NumberText.Times(kind.Asked)}, open in part",
        _ => $"asked {NumberText.Times(kind.Asked)}, open",
    };

    /// <summary>A kind of question with what is missing now.</summary>
    private sealed record OpenKind(string Intent, int Asked, int Open, bool IsPartly, ImmutableArray<string> Gaps, bool IsOpen);
}
