using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Issues;

/// <summary>Reads the issues of a scope.</summary>
/// <param name="asOf">The table's date.</param>
/// <param name="saysRisk">The table says which issues were a logged risk first.</param>
/// <param name="saysReopened">The table says how often an issue was opened again.</param>
internal sealed class IssueSums(DateOnly asOf, bool saysRisk, bool saysReopened, DeliveryRules rules)
{
    private readonly ImmutableArray<IssueLine>.Builder open = ImmutableArray.CreateBuilder<IssueLine>();
    private readonly ImmutableArray<(DateOnly, int?)>.Builder closed = ImmutableArray.CreateBuilder<(DateOnly, int?)>();
    private int inClosed, closedCount;
    private Rate proactive, reopened;

    /// <summary>Opened again ÷ closed issues: a rework rate of its own definition.</summary>
    public Rate Reopened => reopened;

    public void Add(ProjectReading? project, ReadOnlySpan<Issue> issues)
    {
        foreach (var issue in issues)
        {
            proactive = proactive.With(saysRisk ? !string.IsNullOrWhiteSpace(issue.FromRisk) : null);
            if (issue.IsClosed || issue.Closed is not null) AddClosed(issue);
            else if (project?.Project.IsClosed == true) inClosed++;
            else open.Add(new(issue, project, Age(issue), issue.Due is { } due && due.Date < asOf));
        }
    }

    public IssuePicture Picture(bool isGiven) => new(open.ToImmutable(), closed.ToImmutable(), rules)
    {
        IsGiven = isGiven,
        AsOf = asOf,
        OpenInClosedProjects = inClosed,
        Proactive = proactive,
        Closed = closedCount,
    };

    private void AddClosed(Issue issue)
    {
        closedCount++;
        reopened = reopened.With(saysReopened ? issue.Reopened > 0 : null);
        if (issue.Closed is not { } end) return;
        int? days = issue.Opened is { } start && start.Date <= end.Date ? end.Date.DayNumber - start.Date.DayNumber : null;
        closed.Add((end.Date, days));
    }

    private int? Age(Issue issue) => issue.Opened is { } opened && opened.Date <= asOf ? asOf.DayNumber - opened.Date.DayNumber : null;
}
