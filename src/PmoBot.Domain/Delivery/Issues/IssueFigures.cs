using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Issues;

/// <summary>Writes the figures of issues.</summary>
internal sealed class IssueFigures(DeliverySource source, DateRange? period)
{
    private const int MostRows = 5;

    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(IssuePicture issues)
    {
        var partial = Writer.Quality(RecordKind.Issues, issues.WithoutDate > 0);
        yield return FigureWriter.Figure("issues.open", $"Open issues", issues.IsGiven ? issues.Open : null, "issues", Writer.Quality(RecordKind.Issues, false), $"count of open issues of projects that are not closed",
            Writer.Table($"Open issues", $"{issues.Open}", RecordKind.Issues, issues.Open), Writer.Table($"Open issues of closed projects, not counted", $"{issues.OpenInClosedProjects}", RecordKind.Issues, issues.OpenInClosedProjects));
        yield return FigureWriter.Figure("issues.age.median", $"Median age of open issues", issues.Median, "days", partial, $"middle value of the table's date − day opened", Oldest(issues));
        yield return FigureWriter.Figure("issues.age.p90", $"Age that nine of ten open issues do not exceed", issues.P90, "days", partial, $"ninetieth percentile, nearest rank, of the table's date − day opened", Oldest(issues));
        yield return FigureWriter.Figure("issues.aged", $"Open issues older than {source.Rules.IssueStuckDays:# day|# days}", issues.Aged.Percent, "percent", partial, $"older open issues ÷ open issues that are dated × 100", Oldest(issues));
        var resolve = issues.TimeToResolve(period);
        yield return FigureWriter.Figure("issues.resolve.median", $"Median time to resolve", resolve.Median, "days", Writer.Quality(RecordKind.Issues, resolve.Known < resolve.Of), $"middle value of day closed − day opened, of the closed issues",
            Writer.Table($"Closed issues with both dates", $"{resolve.Known} of {resolve.Of}", RecordKind.Issues, resolve.Of, nameof(Issue.Closed)));
        yield return FigureWriter.Figure("issues.proactive", $"Issues that were a logged risk first", issues.Proactive.Percent, "percent", Writer.Quality(RecordKind.Issues, issues.Proactive.NotKnown > 0), $"issues that name the risk that they were ÷ all issues × 100",
            Writer.Table($"Logged as a risk first", $"{issues.Proactive.Met} of {issues.Proactive.Known}", RecordKind.Issues, issues.Proactive.Of, nameof(Issue.FromRisk)));
    }

    private ImmutableArray<FigureInput> Oldest(IssuePicture issues) =>
    [
        Writer.Table($"Open issues that are dated", $"{issues.Aged.Known} of {issues.Open}", RecordKind.Issues, issues.Open, nameof(Issue.Opened)),
        .. issues.Oldest.Where(i => i.AgeDays is not null).Take(MostRows).Select(i => Writer.Cell($"{i.Issue.Title}", $"{i.AgeDays!.Value:# day|# days}", RecordKind.Issues, i.Issue.Place, nameof(Issue.Opened))),
    ];
}
