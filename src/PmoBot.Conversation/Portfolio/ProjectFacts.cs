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
        var facts = new List<(Message Label, Message? Value)>
        {
            ($"Reported", Reported(reading)),
            ($"Data says", $"{reading.Computed}: {ProjectRows.Computed(reading, disclosure):clause}"),
            ($"Finish", Finish(reading)),
            ($"Cost", disclosure.Money ? Cost(project) : null),
            ($"Complete", project.PercentComplete is { } percent ? (Message)$"{new Percent(decimal.Round(percent, 1))}" : null),
            ($"Sponsor", Told(project.Sponsor)),
            ($"Project manager", Told(project.ProjectManager)),
            ($"Department", Told(project.OrgUnit)),
            ($"Program", Told(project.Program)),
            ($"Phase", Told(project.Phase ?? project.State)),
            ($"Path to green", Told(project.PathToGreen)),
            ($"Decision needed", Told(project.DecisionsNeeded)),
        };
        return [.. facts.Where(f => f.Value is not null).Select(f => new Fact(culture.Say(f.Label), culture.Say($"{f.Value:capital}")))];
    }

    /// <summary>The figures behind the card, for the JSON face and for "how do you know?".</summary>
    public static ImmutableArray<Figure> Figures(ProjectReading reading, Disclosure disclosure) =>
        [.. reading.Dimensions.Where(d => d.Figure is not null && (disclosure.Money || !PortfolioMoney.IsMoney(d.Dimension))).Select(d => d.Figure!)];

    /// <summary>"row 14", "row 14 of sheet Live".</summary>
    public static Message Row(Project project) => project.Sheet switch
    {
        null => $"row {project.Row:0}",
        var sheet => $"row {project.Row:0} of sheet {sheet}",
    };

    /// <summary>"red (“Red - critical”), 12 Nov 2026; was amber before".</summary>
    private static Message Reported(ProjectReading reading)
    {
        var state = Phrases.State(reading);
        var word = reading.Reported == Health.Unknown ? null : Said(reading.Project.Status.Word, state);
        Message? when = reading.Project.StatusDate is { } date ? (Message)$"{date}" : null;
        Message? before = reading.PreviousReported is { } previous && previous != reading.Reported ? (Message)$"was {previous} before" : null;
        return Message.Joined("; ", Message.Joined(", ", Message.Joined(" ", state, word), when), before);
    }

    /// <summary>The register's own word where it is another than ours.</summary>
    private static Message? Said(string? word, Message state) =>
        word is { Length: > 0 } && !word.Equals(state.ToString(), StringComparison.OrdinalIgnoreCase) ? (Message)$"(“{Phrases.Short(word, 60)}”)" : null;

    private static Message Finish(ProjectReading reading)
    {
        Message plan = reading.Baseline?.Finish switch
        {
            null => $"no baseline",
            var baseline => $"baseline {baseline}",
        };
        return reading.Project switch
        {
            { ActualFinish: { } actual } => $"finished {actual} ({plan})",
            { ForecastFinish: { } forecast } => $"forecast {forecast} ({plan})",
            _ => $"forecast not known ({plan})",
        };
    }

    private static Message Cost(Project project)
    {
        Message total = project.WholeLifeCost switch
        {
            null => $"budget {Phrases.Of(project.Budget)}",
            var cost => $"whole-life {cost}",
        };
        Message? forecast = project.ForecastCost is { } expected ? (Message)$"forecast {expected}" : null;
        Message? spent = project.ActualCost is { } actual ? (Message)$"spent {actual}" : null;
        return Message.Joined(", ", total, forecast, spent);
    }

    private static Message? Told(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : (Message)$"{Phrases.Short(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestFact)}";
}
