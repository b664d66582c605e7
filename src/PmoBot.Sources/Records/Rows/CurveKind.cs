using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Decides whether planned values add up from point to point or stand for their period alone, where the table does not say.</summary>
internal static class CurveKind
{
    public static void Settle(IReadOnlyList<TableReader.Part> parts)
    {
        foreach (var part in parts)
        {
            if (part.Plan.Shape.Kind != RecordKind.PlannedValues || IsSaid(part) || !part.Row.Read.TryGetValue(RecordKind.PlannedValues, out var rows)) continue;
            var cumulative = IsCumulative([.. rows.Cast<PlannedValuePoint>()]);
            part.Findings.Warn("curve-assumed", cumulative
                ? "Nothing says whether planned values are cumulative; they never fall from one date to the next, so they were read as cumulative. Write \"Cumulative\" into the header."
                : "Nothing says whether planned values are cumulative; they fall or stay the same from one date to the next, so they were read as those of each period. Write \"in period\" into the header.");
            if (cumulative) continue;
            for (var i = 0; i < rows.Count; i++) rows[i] = InPeriod((PlannedValuePoint)rows[i]);
        }
    }

    /// <summary>A header, the words of the "Measure" column or the name of the sheet say it.</summary>
    private static bool IsSaid(TableReader.Part part) =>
        part.Plan.Columns.Any(c => c.Field.Name == "InPeriod" || (c.Field.Name == "Cumulative" && c.Header.HasAny("cumulative", "cum", "date", "bcws")) || (c.Field.Name == "Measure" && c.Profile.Samples(50).Exists(SaysIt)))
        || IsOne(part.Row.NamedMeasure) || part.Plan.Periods.Any(p => IsOne(MeasureWords.Of(p.Period.Measure)));

    private static bool SaysIt(string measure) => IsOne(MeasureWords.Of(CellText.Plainly(measure)));

    private static bool IsOne(Measure measure) => measure is Measure.PlannedToDate or Measure.PlannedInPeriod;

    private static PlannedValuePoint InPeriod(PlannedValuePoint point) => point.InPeriod is null ? point with { InPeriod = point.Cumulative, Cumulative = null } : point;

    /// <summary>No project's values fall, and some rise.</summary>
    private static bool IsCumulative(List<PlannedValuePoint> points)
    {
        var rises = false;
        foreach (var project in points.Where(p => p.Cumulative is { Kind: AmountKind.Plain }).GroupBy(p => p.Project, FoldedText.Ids!))
        {
            decimal? before = null;
            foreach (var point in project.OrderBy(p => p.Date))
            {
                var value = point.Cumulative!.Value!.Value;
                if (value < before) return false;
                rises |= value > before;
                before = value;
            }
        }

        return rises;
    }
}
