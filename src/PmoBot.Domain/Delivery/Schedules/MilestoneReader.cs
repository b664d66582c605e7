using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>Makes lines of milestone rows and compares them with the set before.</summary>
internal sealed class MilestoneReader(DateOnly asOf)
{
    private static readonly string[] GoLiveWords =
    [
        "go-live", "go live", "golive", "launch", "cutover", "cut-over", "cut over", "in production", "produktivsetzung", "inbetriebnahme", "livegang",
        "mise en service", "mise en production", "lancement", "puesta en marcha", "puesta en producción", "lanzamiento", "salida a producción",
    ];

    private static readonly string[] GateWords = ["gate", "stage review", "phase review", "jalon de décision", "freigabe", "hito de control", "punto de control"];

    public MilestoneLine Line(Milestone milestone, ProjectReading? project, Milestone? before)
    {
        var done = milestone.IsDone || milestone.Actual is not null;
        var reached = milestone.Actual ?? milestone.Forecast;
        var slip = milestone.Baseline is { } baseline && reached is { } to ? Slip.Between(baseline, to) : (Slip?)null;
        var moved = before?.Forecast is { } then && milestone.Forecast is { } now && !done ? Slip.Between(then, now) : (Slip?)null;
        return new(milestone, project, slip, moved is { Days: not 0 } ? moved : null, done, IsMissed(milestone, done, slip), Says(milestone, GoLiveWords), Says(milestone, GateWords));
    }

    private bool IsMissed(Milestone milestone, bool done, Slip? slip) => done
        ? milestone.Actual is not null && slip?.Days > 0
        : (milestone.Forecast ?? milestone.Baseline) is { } due && due.Date < asOf;

    /// <summary>The rows before, by id or else by name; a name that stands twice is no key.</summary>
    public static Func<Milestone, Milestone?> Before(ReadOnlySpan<Milestone> rows)
    {
        if (rows.IsEmpty) return _ => null;
        var byKey = new Dictionary<string, Milestone?>(FoldedText.Names);
        foreach (var row in rows)
        {
            if (!byKey.TryAdd(Key(row), row)) byKey[Key(row)] = null;
        }

        return row => byKey.GetValueOrDefault(Key(row));
    }

    private static string Key(Milestone row) => row.Id is { Length: > 0 } id ? "#" + id : row.Name;

    private static bool Says(Milestone milestone, string[] words) =>
        words.Any(w => milestone.Kind?.Contains(w, StringComparison.OrdinalIgnoreCase) == true || milestone.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
}
