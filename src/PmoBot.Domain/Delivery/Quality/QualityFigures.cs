using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery.Quality;

/// <summary>Writes the figures of scope, quality and rework.</summary>
internal sealed class QualityFigures(DeliverySource source)
{
    private FigureWriter Writer => source.Writer;

    public IEnumerable<Figure> Of(QualityPicture quality)
    {
        yield return Percent("quality.scope", $"Scope delivered", quality.ScopeDelivered, quality, $"scope items accepted ÷ scope items baselined × 100", nameof(QualityEntry.ScopeAccepted));
        yield return Percent("quality.scopeDue", $"Scope accepted of what is due", quality.ScopeOfDue, quality, $"scope items accepted ÷ scope items due by now × 100", nameof(QualityEntry.ScopeDue));
        yield return Percent("quality.scopeGrowth", $"Scope growth", quality.ScopeGrowth, quality, $"scope items added with approval ÷ scope items baselined × 100", nameof(QualityEntry.ScopeAdded));
        yield return Percent("quality.firstPass", $"Accepted at the first attempt", quality.FirstPass, quality, $"deliverables accepted at the first attempt ÷ deliverables presented × 100", nameof(QualityEntry.AcceptedFirstTime));
        yield return FigureWriter.Figure("quality.escaped", $"Escaped defects per release", quality.EscapedPerRelease.Value, "defects", Quality(quality), $"defects found after release ÷ releases", Inputs(quality.EscapedPerRelease, nameof(QualityEntry.DefectsEscaped)));
        yield return Percent("quality.rework", $"Rework rate", quality.Rework, quality, $"rework hours ÷ all hours × 100", nameof(QualityEntry.ReworkHours));
        if (source.Rules.ReworkHourlyRate is { } rate)
        {
            yield return FigureWriter.Figure("quality.reworkCost", $"Cost of rework", quality.ReworkCost?.Value, rate.Currency, Quality(quality), $"rework hours × {rate} an hour", Inputs(quality.Rework, nameof(QualityEntry.ReworkHours)));
        }

        yield return FigureWriter.Figure("quality.gates", $"Gates passed at the first attempt", quality.Gates.Percent, "percent", Writer.Quality(RecordKind.Milestones, quality.Gates.NotKnown > 0), $"gates passed at the first attempt ÷ gates of which it is said × 100",
            Writer.Table($"Passed at the first attempt", $"{quality.Gates.Met} of {quality.Gates.Known}", RecordKind.Milestones, quality.Gates.Of, nameof(Milestone.PassedFirstTime)));
        yield return FigureWriter.Figure("quality.reopened", $"Issues that were opened again", quality.Reopened.Percent, "percent", Writer.Quality(RecordKind.Issues, quality.Reopened.NotKnown > 0), $"closed issues that were opened again ÷ closed issues × 100; not the same as the rework rate by hours",
            Writer.Table($"Opened again", $"{quality.Reopened.Met} of {quality.Reopened.Known}", RecordKind.Issues, quality.Reopened.Of, nameof(Issue.Reopened)));
    }

    private Figure Percent(string key, Message label, Ratio ratio, QualityPicture quality, Message formula, string field) =>
        FigureWriter.Figure(key, label, ratio.Percent, "percent", Quality(quality), formula, Inputs(ratio, field));

    private ImmutableArray<FigureInput> Inputs(Ratio ratio, string field) =>
    [
        Writer.Table($"Above the line", $"{ratio.Part}", RecordKind.Quality, ratio.Known, field),
        Writer.Table($"Below the line", $"{ratio.Whole}", RecordKind.Quality, ratio.Known),
    ];

    private FigureQuality Quality(QualityPicture quality) => Writer.Quality(RecordKind.Quality, quality.WithoutEntries > 0);
}
