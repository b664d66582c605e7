using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>"How is the portfolio doing": verdict, colours, the worst first, what changed, how old the data is.</summary>
internal static class PortfolioStatusHandler
{
    private const int MostRows = 5;
    private const int MostChanges = 4;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var reading = desk.Reading;
        var culture = asked.Utterance.Culture;
        var age = new DataAge(reading, asked.Utterance.Today, culture);
        var shown = desk.Concerns.Take(MostRows).Select(p => ProjectRows.Row(p, asked)).ToImmutableArray();
        return new Answer
        {
            Intent = Intents.PortfolioStatus,
            Culture = culture,
            Headline = HealthNotKnown(reading) is { } nothing ? culture.Say(nothing) : Verdict(reading, age),
            AsOf = reading.Current.AsOf,
            Lead = Lead(asked, desk) is { } lead ? culture.Say(lead) : null,
            Figures = age.Dated(reading.Figures.Where(f => asked.Disclosure.Money || !PortfolioMoney.IsMoney(f))),
            Colours = new ColourStrip(reading.Counts, reading.Current.Scale, culture.Say($"{reading.Counts.Total:# project|# projects} by reported status")),
            ItemsTitle = shown.Length == 0 ? null : culture.Say($"Worst first"),
            Items = shown,
            More = desk.Concerns.Length > shown.Length ? NextSteps.Attention(desk.Concerns.Length) : null,
            ChangesTitle = reading.Previous is { } before ? culture.Say($"Since {before.AsOf}") : null,
            Changes = PortfolioMovements.TopSentences(reading, MostChanges, asked.Disclosure, culture),
            Source = age.Source(Completeness(reading.Counts)),
            Next = Next(desk),
        };
    }

    private static string Verdict(PortfolioReading reading, DataAge age)
    {
        var verdict = new HealthVerdict(reading.Counts);
        return age.Verdict(verdict.Present, verdict.Past);
    }

    /// <summary>Why nothing is known of any project; null when something is.</summary>
    private static Message? HealthNotKnown(PortfolioReading reading)
    {
        var counts = reading.Counts;
        if (counts.Total == 0) return $"The register holds no projects.";
        if (counts.Unknown < counts.Total) return null;
        Message why = reading.Current.Scale switch
        {
            HealthScale.None => $"the register has no status column",
            _ when reading.StaleCount == counts.Total => $"every status is too old to rely on",
            _ => $"the register gives no status that can be read",
        };
        return $"The health of all {counts.Total:# project|# projects} is not known: {why} ({reading.Current.AsOf}).";
    }

    /// <summary>Money at risk, doubtful greens, old statuses; null when there is nothing to add.</summary>
    private static Message? Lead(Asked asked, PortfolioDesk desk)
    {
        var money = asked.Disclosure.Money ? PortfolioMoney.AtRisk(desk.Reading) : null;
        var parts = new[] { Past(asked, desk.Reading), money, Watermelons(desk.Reading), Stale(desk.Reading) };
        return parts.All(p => p is null) ? null : Message.Joined(" ", parts);
    }

    /// <summary>A time before the snapshot was asked for: the status is told as of the snapshot, and that it is another day than the one asked for.</summary>
    private static Message? Past(Asked asked, PortfolioReading reading) => asked.Question.Period switch
    {
        { } period when period.To < reading.Current.AsOf => $"You asked for {period.Words}; I tell the status as of the newest snapshot, and what moved since the one before.",
        _ => null,
    };

    private static Message? Watermelons(PortfolioReading reading)
    {
        var (doubtful, green) = (reading.WatermelonCount, reading.Counts.Green + reading.Counts.AmberGreen);
        return doubtful switch
        {
            0 => null,
            _ => $"{doubtful} of the {green} reported green {doubtful:looks|look} worse by the data.",
        };
    }

    private static Message? Stale(PortfolioReading reading)
    {
        var count = reading.StaleCount;
        return count switch
        {
            0 => null,
            _ => $"{count:# project has a status|# projects have a status} older than {reading.Rules.GreyDays} days and {count:counts|count} as not known.",
        };
    }

    private static Message? Completeness(HealthCounts counts) => counts.Unknown switch
    {
        0 => null,
        var unknown => $"status known for {counts.Total - unknown} of {counts.Total}",
    };

    private static ImmutableArray<NextStep> Next(PortfolioDesk desk)
    {
        var steps = ImmutableArray.CreateBuilder<NextStep>(4);
        if (desk.Reading.Counts.Red > 0) steps.Add(NextSteps.Only(Health.Red));
        else if (desk.Reading.Counts.Amber > 0) steps.Add(NextSteps.Only(Health.Amber));
        if (desk.Concerns is [var worst, ..]) steps.Add(NextSteps.Open(worst));
        steps.Add(NextSteps.Changes);
        steps.Add(NextSteps.Origin);
        return steps.ToImmutable();
    }
}
