using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Issues;

/// <summary>One open issue and its age.</summary>
/// <param name="Project">Null when it belongs to no project of the register.</param>
/// <param name="AgeDays">Table's date − opened; null when it is not dated, or dated in the future.</param>
/// <param name="IsPastDue">Due before the table's date.</param>
public sealed record IssueLine(Issue Issue, ProjectReading? Project, int? AgeDays, bool IsPastDue);

/// <summary>Open issues by age in days.</summary>
public readonly record struct AgeBuckets(int UpTo7, int UpTo30, int UpTo60, int UpTo90, int Over90)
{
    public int Total => UpTo7 + UpTo30 + UpTo60 + UpTo90 + Over90;

    internal AgeBuckets With(int age) => age switch
    {
        <= 7 => this with { UpTo7 = UpTo7 + 1 },
        <= 30 => this with { UpTo30 = UpTo30 + 1 },
        <= 60 => this with { UpTo60 = UpTo60 + 1 },
        <= 90 => this with { UpTo90 = UpTo90 + 1 },
        _ => this with { Over90 = Over90 + 1 },
    };
}

/// <summary>Days from opened to closed.</summary>
/// <param name="Of">Issues closed in the period.</param>
/// <param name="Known">Those with both dates in order.</param>
/// <param name="P90">Nearest rank.</param>
public sealed record ResolveTime(int Of, int Known, decimal? Mean, decimal? Median, int? P90);

/// <summary>Issues of a scope (domain rules 2.5). Open issues of closed projects are counted apart.</summary>
public sealed class IssuePicture
{
    private readonly ImmutableArray<(DateOnly Closed, int? Days)> closed;

    internal IssuePicture(ImmutableArray<IssueLine> open, ImmutableArray<(DateOnly Closed, int? Days)> closed, DeliveryRules rules)
    {
        this.closed = closed;
        Oldest = [.. open.OrderByDescending(i => i.AgeDays ?? -1).ThenByDescending(i => i.Issue.Priority).ThenBy(i => i.Project?.Project.Id ?? "", StringComparer.Ordinal).ThenBy(i => i.Issue.Title, StringComparer.Ordinal)];
        var ages = open.Where(i => i.AgeDays is not null).Select(i => i.AgeDays!.Value).Order().ToArray();
        (Median, P90, OldestDays) = (Numbers.Median(ages), Numbers.Percentile(ages, 90), ages.Length == 0 ? null : ages[^1]);
        Aged = new(ages.Count(a => a > rules.IssueStuckDays), ages.Length, open.Length);
        Buckets = ages.Aggregate(new AgeBuckets(), (buckets, age) => buckets.With(age));
        Stuck = [.. Oldest.Where(i => i.AgeDays > rules.IssueStuckDays)];
        Critical = [.. Oldest.Where(i => i.Issue.Priority == Priority.Critical)];
    }

    /// <summary>False when the PMO never gave a table of issues.</summary>
    public required bool IsGiven { get; init; }
    public required DateOnly AsOf { get; init; }
    public int Open => Oldest.Length;
    /// <summary>Open issues, oldest first; those without a date last.</summary>
    public ImmutableArray<IssueLine> Oldest { get; }
    /// <summary>Older than 30 days (by default), oldest first.</summary>
    public ImmutableArray<IssueLine> Stuck { get; }
    /// <summary>Open and critical, oldest first.</summary>
    public ImmutableArray<IssueLine> Critical { get; }
    /// <summary>Age in days: middle value, nearest-rank ninetieth percentile and largest; null when no open issue is dated.</summary>
    public decimal? Median { get; }
    public int? P90 { get; }
    public int? OldestDays { get; }
    /// <summary>Older than 30 days ÷ open issues that are dated.</summary>
    public Rate Aged { get; }
    public AgeBuckets Buckets { get; }
    public int WithoutDate => Open - Aged.Known;
    /// <summary>Open issues of closed projects: in nothing else here.</summary>
    public required int OpenInClosedProjects { get; init; }
    /// <summary>Issues, open and closed, that were a logged risk first ÷ all; nothing is known where the table has no such column.</summary>
    public required Rate Proactive { get; init; }
    public required int Closed { get; init; }

    /// <summary>Of the issues closed in a period (all when null).</summary>
    public ResolveTime TimeToResolve(DateRange? period = null)
    {
        var range = period ?? DateRange.Always;
        var chosen = closed.Where(c => range.Contains(c.Closed)).ToArray();
        var days = chosen.Where(c => c.Days is not null).Select(c => c.Days!.Value).Order().ToArray();
        return new(chosen.Length, days.Length, Numbers.Mean(days), Numbers.Median(days), Numbers.Percentile(days, 90));
    }
}
