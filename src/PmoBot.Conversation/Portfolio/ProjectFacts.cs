using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>The facts on a project's card: only what the register gives, with "not known" where it keeps silent on what people ask for.</summary>
internal static class ProjectFacts
{
    private const int LongestFact = 300;

    public static ImmutableArray<Fact> Of(ProjectReading reading, Disclosure disclosure, CultureInfo culture)
    {
        var project = reading.Project;
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new("Reported", Reported(reading, culture)));
        facts.Add(new("Data says", reading.Computed == Health.Unknown ? $"not known: {Phrases.LowerFirst(ProjectRows.Computed(reading, disclosure))}" : $"{Phrases.Of(reading.Computed)}: {Phrases.LowerFirst(ProjectRows.Computed(reading, disclosure))}"));
        facts.Add(new("Finish", Finish(reading, culture)));
        if (disclosure.Money) facts.Add(new("Cost", Cost(project, culture)));
        Add(facts, "Complete", project.PercentComplete is { } percent ? percent.ToString("0.#", culture) + "%" : null);
        Add(facts, "Sponsor", project.Sponsor);
        Add(facts, "Project manager", project.ProjectManager);
        Add(facts, "Department", project.OrgUnit);
        Add(facts, "Program", project.Program);
        Add(facts, "Phase", project.Phase ?? project.State);
        Add(facts, "Path to green", project.PathToGreen);
        Add(facts, "Decision needed", project.DecisionsNeeded);
        return [.. facts.Select(f => f with { Value = Phrases.Capital(f.Value) })];
    }

    /// <summary>The figures behind the card, for the JSON face and for "how do you know?".</summary>
    public static ImmutableArray<Figure> Figures(ProjectReading reading, Disclosure disclosure) =>
        [.. reading.Dimensions.Where(d => d.Figure is not null && (disclosure.Money || !PortfolioMoney.IsMoney(d.Dimension))).Select(d => d.Figure!)];

    private static string Reported(ProjectReading reading, CultureInfo culture)
    {
        var state = Phrases.State(reading);
        var word = reading.Project.Status.Word is { Length: > 0 } said && !said.Equals(state, StringComparison.OrdinalIgnoreCase) && reading.Reported != Health.Unknown ? $" (“{Phrases.Short(said, 60)}”)" : "";
        var when = reading.Project.StatusDate is { } date ? $", {Phrases.Date(date, culture)}" : "";
        var before = reading.PreviousReported is { } previous && previous != reading.Reported ? $"; was {Phrases.Of(previous)} before" : "";
        return $"{state}{word}{when}{before}";
    }

    private static string Finish(ProjectReading reading, CultureInfo culture)
    {
        var project = reading.Project;
        var plan = reading.Baseline?.Finish is { } baseline ? $"baseline {Phrases.Date(baseline, culture)}" : "no baseline";
        if (project.ActualFinish is { } actual) return $"finished {Phrases.Date(actual, culture)} ({plan})";
        return project.ForecastFinish is { } forecast ? $"forecast {Phrases.Date(forecast, culture)} ({plan})" : $"forecast not known ({plan})";
    }

    private static string Cost(Project project, CultureInfo culture)
    {
        var total = project.WholeLifeCost is not null ? "whole-life" : "budget";
        var parts = new List<string> { $"{total} {Words(project.WholeLifeCost ?? project.Budget, culture)}" };
        if (project.ForecastCost is not null) parts.Add($"forecast {Words(project.ForecastCost, culture)}");
        if (project.ActualCost is not null) parts.Add($"spent {Words(project.ActualCost, culture)}");
        return string.Join(", ", parts);
    }

    /// <summary>An amount as the register gives it: exact, a range in its own words, withheld, or not known.</summary>
    public static string Words(Amount? amount, CultureInfo culture) => amount switch
    {
        null => "not known",
        { Kind: AmountKind.Plain, Value: { } value } => MoneyText.Exact(value, amount.Currency, culture),
        { Kind: AmountKind.Range } => Phrases.Short(amount.Text, 60),
        { Kind: AmountKind.Withheld } => "not published",
        _ => $"not known (“{Phrases.Short(amount.Text, 40)}”)",
    };

    private static void Add(ImmutableArray<Fact>.Builder facts, string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) facts.Add(new(label, Phrases.Short(string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestFact)));
    }
}
