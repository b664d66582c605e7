using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;

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
        var shown = desk.Concerns.Take(MostRows).Select(p => ProjectRows.Row(p, asked.Disclosure)).ToImmutableArray();
        return new Answer
        {
            Intent = Intents.PortfolioStatus,
            Headline = Headline(reading, age, culture),
            AsOf = reading.Current.AsOf,
            Lead = Lead(asked, desk),
            Figures = age.Dated(reading.Figures.Where(f => asked.Disclosure.Money || !PortfolioMoney.IsMoney(f))),
            Colours = new ColourStrip(reading.Counts, reading.Current.Scale, $"{Phrases.Projects(reading.Counts.Total, culture)} by reported status"),
            ItemsTitle = shown.Length == 0 ? null : "Worst first",
            Items = shown,
            More = desk.Concerns.Length > shown.Length ? NextSteps.Attention(desk.Concerns.Length) : null,
            ChangesTitle = reading.Previous is { } before ? $"Since {Phrases.Date(before.AsOf, culture)}" : null,
            Changes = PortfolioMovements.TopSentences(reading, MostChanges, asked.Disclosure, culture),
            Source = age.Source(Completeness(reading.Counts, culture)),
            Next = Next(desk),
        };
    }

    private static string Headline(PortfolioReading reading, DataAge age, CultureInfo culture)
    {
        var counts = reading.Counts;
        if (counts.Total == 0) return "The register holds no projects.";
        if (counts.Unknown == counts.Total) return HealthNotKnown(reading, age, culture);
        var of = Phrases.Projects(counts.Total, culture);
        return age.Verdict(HealthVerdict.Of(counts, of, Phrases.Are, culture), HealthVerdict.Of(counts, of, Phrases.Were, culture)) + ".";
    }

    private static string HealthNotKnown(PortfolioReading reading, DataAge age, CultureInfo culture)
    {
        var why = reading.Current.Scale == HealthScale.None
            ? "the register has no status column"
            : reading.StaleCount == reading.Counts.Total ? "every status is too old to rely on" : "the register gives no status that can be read";
        return $"The health of all {Phrases.Projects(reading.Counts.Total, culture)} is not known: {why} ({age.AsOf}).";
    }

    private static string? Lead(Asked asked, PortfolioDesk desk)
    {
        var reading = desk.Reading;
        var culture = asked.Utterance.Culture;
        var parts = new List<string>(3);
        if (asked.Disclosure.Money && PortfolioMoney.AtRisk(reading, culture) is { } money) parts.Add(money);
        var green = reading.Counts.Green + reading.Counts.AmberGreen;
        if (reading.WatermelonCount > 0)
        {
            parts.Add($"{Phrases.Number(reading.WatermelonCount, culture)} of the {Phrases.Number(green, culture)} reported green {(reading.WatermelonCount == 1 ? "looks" : "look")} worse by the data.");
        }

        if (reading.StaleCount > 0)
        {
            parts.Add($"{Phrases.Projects(reading.StaleCount, culture)} {(reading.StaleCount == 1 ? "has a status" : "have a status")} older than {reading.Rules.GreyDays} days and {(reading.StaleCount == 1 ? "counts" : "count")} as not known.");
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private static string? Completeness(HealthCounts counts, CultureInfo culture) => counts.Unknown == 0
        ? null
        : $"status known for {Phrases.Number(counts.Total - counts.Unknown, culture)} of {Phrases.Number(counts.Total, culture)}";

    private static ImmutableArray<NextStep> Next(PortfolioDesk desk)
    {
        var steps = ImmutableArray.CreateBuilder<NextStep>(4);
        if (desk.Reading.Counts.Red > 0) steps.Add(NextSteps.Only(Health.Red));
        else if (desk.Reading.Counts.Amber > 0) steps.Add(NextSteps.Only(Health.Amber));
        if (desk.Concerns is [var worst, ..]) steps.Add(NextSteps.Project(worst) with { Title = $"Open {Phrases.Short(worst.Project.Name, 30)}" });
        steps.Add(NextSteps.Changes);
        steps.Add(NextSteps.Origin);
        return steps.ToImmutable();
    }
}
