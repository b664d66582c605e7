using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Reads benefits, their periods and attributions.</summary>
internal static class BenefitRows
{
    public static void Benefit(RecordRow row)
    {
        if (row.Title(nameof(Domain.Value.Benefit.Title)) is not { } title) return;
        var cells = row.Cells;
        var unit = BenefitUnit.Of(row);
        var type = cells.Choice("Type", ChoiceWords.BenefitTypes) ?? BenefitType.Unknown;
        var (planned, realised, forecast) = (unit.Value(row, "Planned"), unit.Value(row, "Realised"), unit.Value(row, "Forecast"));
        row.Add(RecordKind.Benefits, new Benefit
        {
            Place = row.Place, Project = row.Project, Id = row.Id, Title = title, Type = type, IsCashable = row.Flag("IsCashable"), IsDisbenefit = type == BenefitType.Disbenefit || row.Flag("IsDisbenefit") == true,
            BaselineValue = cells.Number("BaselineValue") * unit.Scale, BaselineDate = cells.Date("BaselineDate"), BaselineText = cells.Text("BaselineText"), Target = cells.Number("Target") * unit.Scale,
            Planned = planned, Realised = realised, Forecast = forecast, Unit = unit.Name, Owner = cells.Text("Owner"), Start = cells.Date("Start"), End = cells.Date("End"), Objective = cells.Text("Objective"),
            Confidence = Confidence(row), ValidatedBy = cells.Text("ValidatedBy"), ValidatedOn = cells.Day("ValidatedOn"), Evidence = cells.Narrative("Evidence"), PmoSharePercent = cells.Percent("PmoSharePercent"),
        });
        if (row.Periods.Length > 0) Across(row, title, unit);
    }

    public static void Period(RecordRow row)
    {
        var benefit = row.Cells.Text("Benefit");
        if (benefit is null && row.Project is null)
        {
            row.Findings.Warn("row-incomplete", "The row names neither a benefit nor a project; it was left out.", row.Place.Row);
            return;
        }

        var unit = BenefitUnit.Of(row);
        if (row.Periods.Length > 0) Across(row, benefit, unit);
        else Down(row, benefit, unit);
    }

    public static void Attribution(RecordRow row)
    {
        if (row.Required("Benefit", "benefit") is not { } benefit || row.Required("Contributor", "contributor") is not { } contributor) return;
        row.Add(RecordKind.Attributions, new Attribution
        {
            Place = row.Place, Project = row.Project, Benefit = benefit, Contributor = contributor, IsPmo = IsPmo(row, contributor),
            SharePercent = row.Cells.Percent("SharePercent"), Method = row.Cells.Choice("Method", ChoiceWords.Methods) ?? AttributionMethod.Unknown,
        });
    }

    private static void Down(RecordRow row, string? benefit, BenefitUnit unit)
    {
        if (PeriodOf(row) is not { } period) return;
        var made = Make(row, benefit, period, unit) with { Planned = unit.Value(row, "Planned"), Forecast = unit.Value(row, "Forecast"), Realised = unit.Value(row, "Realised") };
        row.Add(RecordKind.BenefitPeriods, row.Cells.Has("Value") ? With(made, row.Measured, unit.Value(row, "Value")) : made);
    }

    private static void Across(RecordRow row, string? benefit, BenefitUnit unit)
    {
        for (var i = 0; i < row.Periods.Length; i++)
        {
            if (unit.Value(row, row.PeriodCells[i]) is not { } value) continue;
            var period = row.Periods[i].Period;
            var measure = row.MeasureAt(i);
            row.Add(RecordKind.BenefitPeriods, With(Make(row, benefit, (period.Start, period.End), unit), measure, value));
        }
    }

    private static BenefitPeriod Make(RecordRow row, string? benefit, (DateOnly Start, DateOnly End) period, BenefitUnit unit) => new()
    {
        Place = row.Place, Project = row.Project, Benefit = benefit, Start = period.Start, End = period.End, Unit = unit.Name, ValidatedBy = row.Cells.Text("ValidatedBy"), ValidatedOn = row.Cells.Day("ValidatedOn"),
        Method = row.Cells.Choice("Method", ChoiceWords.Methods) ?? AttributionMethod.Unknown, Confidence = Confidence(row),
    };

    private static BenefitPeriod With(BenefitPeriod period, Measure measure, decimal? value) => measure switch
    {
        Measure.Actual => period with { Realised = value },
        Measure.Forecast => period with { Forecast = value },
        _ => period with { Planned = value },
    };

    /// <summary>The period of a row: its start and end, or the period that one cell names.</summary>
    internal static (DateOnly Start, DateOnly End)? PeriodOf(RecordRow row)
    {
        var (start, end, named) = (row.Cells.Period("Start"), row.Cells.Period("End"), row.Cells.Period("Period"));
        if (named is { } period) return (period.Start, period.End);
        var (first, last) = (row.Cells.Date("Start"), row.Cells.Date("End"));
        var from = first is { Precision: DatePrecision.Day } day ? day.Date : start?.Start;
        var to = last?.Date ?? start?.End;
        from ??= end?.Start;
        if (from is { } begin && to is { } until && begin <= until) return (begin, until);
        row.Findings.Warn("row-without-period", "The row has no period that can be read, or one that ends before it starts; it was left out.", row.Place.Row);
        return null;
    }

    private static Confidence Confidence(RecordRow row) => row.Cells.Choice("Confidence", ChoiceWords.Confidences) ?? Domain.Value.Confidence.Unknown;

    /// <summary>By the column that says so, else by the contributor's name: "PMO", "PMO service: …".</summary>
    private static bool IsPmo(RecordRow row, string contributor) =>
        row.Flag("IsPmo") ?? ChoiceText.Plain(contributor).Split(' ').Contains("pmo", StringComparer.Ordinal);
}
