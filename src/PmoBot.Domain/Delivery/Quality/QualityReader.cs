using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Quality;

/// <summary>Reads the entries of one project.</summary>
internal static class QualityReader
{
    public static ProjectQuality Of(ProjectReading project, ReadOnlySpan<QualityEntry> entries, int criticalScopeChanges)
    {
        var (firstPass, escaped, rework) = (new Ratio(), new Ratio(), new Ratio());
        foreach (var entry in entries)
        {
            firstPass = Flow(firstPass, entry.AcceptedFirstTime, entry.Presented);
            escaped = Flow(escaped, entry.DefectsEscaped, entry.Releases);
            rework = Flow(rework, entry.ReworkHours, entry.TotalHours);
        }

        return new(project, firstPass, escaped, rework)
        {
            AcceptedOfDue = Newest(entries, e => (e.ScopeAccepted, e.ScopeDue)),
            Delivered = Newest(entries, e => (e.ScopeAccepted, e.ScopeBaselined)),
            Growth = Newest(entries, e => (e.ScopeAdded, e.ScopeBaselined)),
            DefectsOpen = Newest(entries, e => (e.DefectsOpen, 1)) is { Known: > 0 } open ? open.Part : null,
            DefectsCritical = Newest(entries, e => (e.DefectsCritical, 1)) is { Known: > 0 } critical ? critical.Part : null,
            CriticalScopeChanges = criticalScopeChanges,
        };
    }

    /// <summary>Rework and all hours of one entry; null unless it has both.</summary>
    public static (decimal Rework, decimal Total)? Hours(QualityEntry entry) =>
        Numbers.Usable(entry.ReworkHours) is >= 0 and var rework && Numbers.Usable(entry.TotalHours) is > 0 and var total ? (rework, total) : null;

    private static Ratio Flow(Ratio sum, decimal? part, decimal? whole) =>
        Numbers.Usable(part) is >= 0 and var p && Numbers.Usable(whole) is > 0 and var w ? sum.With(p, w) : sum;

    /// <summary>The newest entry that has both; an entry without a date is the state now; of two on one date the later row.</summary>
    private static Ratio Newest(ReadOnlySpan<QualityEntry> entries, Func<QualityEntry, (decimal? Part, decimal? Whole)> choose)
    {
        var (newest, date, place) = (new Ratio(), DateOnly.MinValue, default(RowPlace));
        foreach (var entry in entries)
        {
            var (part, whole) = choose(entry);
            var one = Flow(default, part, whole);
            if (one.Known == 0) continue;
            var day = entry.Date ?? DateOnly.MaxValue;
            if (newest.Known > 0 && (day < date || (day == date && FirstPlaces.Compare(entry.Place, place) < 0))) continue;
            (newest, date, place) = (one, day, entry.Place);
        }

        return newest;
    }
}

/// <summary>Adds up the quality of a scope.</summary>
internal sealed class QualitySums
{
    private readonly List<ProjectQuality> projects = [];
    private readonly SortedDictionary<DateOnly, ReworkMonth> months = [];
    private readonly Dictionary<string, ReworkCause> causes = new(FoldedText.Names);
    private Ratio ofDue, delivered, growth, firstPass, escaped, rework;
    private decimal? open, critical;
    private int undated;

    public int Projects => projects.Count;

    public void Add(ProjectQuality quality, ReadOnlySpan<QualityEntry> entries)
    {
        projects.Add(quality);
        ofDue = Sum(ofDue, quality.AcceptedOfDue);
        delivered = Sum(delivered, quality.Delivered);
        growth = Sum(growth, quality.Growth);
        AddFlows(quality);
        if (quality.DefectsOpen is { } some) open = (open ?? 0) + some;
        if (quality.DefectsCritical is { } bad) critical = (critical ?? 0) + bad;
        AddHours(entries);
    }

    /// <summary>Entries of no project: their flows belong to the portfolio.</summary>
    public void AddLoose(ReadOnlySpan<QualityEntry> entries)
    {
        if (entries.IsEmpty) return;
        AddFlows(QualityReader.Of(null!, entries, 0));
        AddHours(entries);
    }

    public QualityPicture Picture(bool isGiven, int withoutEntries, Rate gates, Rate reopened, Amount? rate) => new()
    {
        IsGiven = isGiven,
        Projects = [.. projects.OrderBy(p => p.AcceptedOfDue.Percent ?? 1000).ThenBy(p => p.FirstPass.Percent ?? 1000).ThenBy(p => p.Project.Project.Id, StringComparer.Ordinal)],
        WithoutEntries = withoutEntries,
        ScopeOfDue = ofDue,
        ScopeDelivered = delivered,
        ScopeGrowth = growth,
        FirstPass = firstPass,
        EscapedPerRelease = escaped,
        Rework = rework,
        ReworkCost = rate is not null && rework.Known > 0 && Numbers.Product(rework.Part, rate.Value) is { } cost ? Amount.Plain(cost, rate.Currency) : null,
        Trend = [.. months.Values],
        Undated = undated,
        Causes = [.. causes.Values.OrderByDescending(c => c.Hours).ThenBy(c => c.Cause, StringComparer.Ordinal)],
        Reopened = reopened,
        Gates = gates,
        DefectsOpen = open,
        DefectsCritical = critical,
    };

    private void AddFlows(ProjectQuality quality)
    {
        firstPass = Sum(firstPass, quality.FirstPass);
        escaped = Sum(escaped, quality.Escaped);
        rework = Sum(rework, quality.Rework);
    }

    private void AddHours(ReadOnlySpan<QualityEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (QualityReader.Hours(entry) is not { } hours) continue;
            AddCause(entry.Cause ?? "", hours.Rework);
            if (entry.Date is not { } date)
            {
                undated++;
                continue;
            }

            var month = new DateOnly(date.Year, date.Month, 1);
            var sum = months.GetValueOrDefault(month);
            months[month] = new(month, sum.Rework + hours.Rework, sum.Total + hours.Total, sum.Entries + 1);
        }
    }

    private void AddCause(string cause, decimal hours)
    {
        if (hours <= 0) return;
        var known = causes.TryGetValue(cause, out var sum);
        var spelling = known && string.CompareOrdinal(sum.Cause, cause) < 0 ? sum.Cause : cause;
        causes[cause] = new(spelling, sum.Hours + hours);
    }

    private static Ratio Sum(Ratio sum, Ratio one) => new(sum.Part + one.Part, sum.Whole + one.Whole, sum.Known + one.Known, sum.Of + one.Of);
}
