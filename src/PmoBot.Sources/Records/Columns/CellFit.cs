using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Columns;

/// <summary>How well a column's values suit a field of a table: 0 never, 1 well.</summary>
internal static class CellFit
{
    private const int LargestLevel = 100;

    public static double Of(ShapeField field, HeaderText header, ColumnProfile p) => field.Sort switch
    {
        CellSort.Reference => Reference(p),
        CellSort.Id => ColumnFit.Id(p),
        CellSort.Title => Title(p),
        CellSort.Narrative => p.Levels > 0 && p.Share(p.Levels) > 0.5 ? 0.1 : ColumnFit.Narrative(p),
        CellSort.Date => ColumnFit.Date(p),
        CellSort.Money => Money(header, p),
        CellSort.Number => Number(p),
        CellSort.Percent => ColumnFit.Percent(p),
        CellSort.Probability => Scored(header, p),
        CellSort.Level => p.Max > LargestLevel || HasUnit(header) ? 0.1 : Scored(header, p),
        CellSort.Health => Health(p),
        CellSort.Choice => Choice(p),
        CellSort.Measure => Measured(p),
        _ => ColumnFit.Short(p),
    };

    private static double Reference(ColumnProfile p) =>
        p.Told <= 0 ? 0.5 : p.Share(p.TypedDates + p.Percents + p.Colours) > 0.4 || p.Share(p.Fractions) > 0.3 ? 0.1 : p.Share(p.Long) > 0.4 ? 0.2 : 1;

    private static double Title(ColumnProfile p)
    {
        if (p.Told <= 0) return 0.3;
        if (p.Share(p.Numbers + p.Dates + p.Money) > 0.6 || p.Share(p.Colours) > 0.5) return 0.1;
        return p.Share(p.LifeWords) > 0.6 || p.Share(p.Levels) > 0.6 ? 0.3 : 1;
    }

    /// <summary>Money in a header's unit counts as evidence: "Impact (£k)" is money, "Impact" beside small numbers is a score.</summary>
    private static double Money(HeaderText header, ColumnProfile p) =>
        p.Told > 0 && !HasUnit(header) && p.CurrencyCells == 0 && p.Numbers > 0 && p.Max <= LargestLevel && p.Share(p.Money) < 0.5 ? 0.75 : ColumnFit.Money(p);

    private static bool HasUnit(HeaderText header) => HeaderUnits.Of(header.Full) is var (scale, currency) && (scale is not null || currency.Length > 0);

    private static double Number(ColumnProfile p) =>
        p.Told <= 0 ? 0.75 : p.Share(p.TypedDates) > 0.3 ? 0.05 : p.Share(p.Numbers + p.Money) switch { >= 0.5 => 1, >= 0.2 => 0.8, _ => p.Samples(200).Count(QuantityText.IsAny) * 2 >= Math.Min(p.Distinct, 200) ? 0.9 : 0.1 };

    private static double Scored(HeaderText header, ColumnProfile p)
    {
        if (p.Told <= 0) return 0.75;
        if (p.Share(p.TypedDates) > 0.3 || p.Share(p.Long) > 0.3) return 0.05;
        var numbers = p.Share(p.Numbers);
        if (numbers >= 0.5) return p.Max <= LargestLevel ? 1 : 0.15;
        var samples = p.Samples(100);
        return samples.Count > 0 && samples.Count(LevelWords.IsAny) * 2 >= samples.Count ? 1 : numbers > 0.2 ? 0.7 : 0.15;
    }

    private static double Health(ColumnProfile p) =>
        p.Told <= 0 ? 0.75 : p.Share(p.Colours + p.HealthWords) switch { >= 0.5 => 1.04, >= 0.15 => 0.95, > 0 => 0.8, _ => p.Share(p.SmallIntegers) > 0.8 ? 0.72 : 0.2 };

    private static double Measured(ColumnProfile p)
    {
        var samples = p.Samples(100);
        return samples.Count > 0 && samples.Count(s => MeasureWords.Of(CellText.Plainly(s)) != Measure.None) * 3 >= samples.Count * 2 ? 1 : 0.05;
    }

    private static double Choice(ColumnProfile p) =>
        p.Told <= 0 ? 0.7 : p.Share(p.TypedDates) > 0.4 || p.Share(p.Long) > 0.3 ? 0.1 : p.Distinct <= 12 || p.Distinct < p.Filled * 0.5 ? 1 : 0.6;
}
