using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Reads dates, percents and amounts by their column's decisions, and says what could not be read.</summary>
internal sealed class ValueReader(TextPool pool, int currencyColumn, ImportRequest request, FindingList findings)
{
    private bool _toldYears;

    /// <summary>Says what the money columns gave.</summary>
    public void Tell(IEnumerable<ReadColumn> columns)
    {
        foreach (var column in columns)
        {
            if (FieldKinds.Of(column.Mapped.Field) == FieldKind.Money) column.Amounts.Tell(findings);
        }
    }

    public PlanDate? Date(RowCursor row, ReadColumn column)
    {
        if (QuickText.TryDay(row.Cell(column.Index), out var day)) return new(day);
        var clean = pool.Clean(row.Cell(column.Index));
        if (clean.Length == 0) return null;
        switch (DateText.TryRead(clean, column.Order, request.FiscalYearStartMonth, out var date))
        {
            case DateOutcome.Read:
                if (date.Precision >= DatePrecision.Quarter) TellYears(clean, row, column);
                return date;
            case DateOutcome.Impossible:
                findings.Warn("date-impossible", $"'{CellText.Cut(clean, 60)}' is no possible date; it is not known.", row.Row, column.Header);
                return null;
            default:
                if (AbsenceWords.Of(CellText.Plainly(CellText.Cut(clean, 300))) == Absence.None) findings.Warn("date-not-understood", $"'{CellText.Cut(clean, 60)}' is not a date that can be read; it is not known.", row.Row, column.Header);
                return null;
        }
    }

    /// <summary>"FY2026/27" does not say when its year starts; where nobody stated it, that is said once.</summary>
    private void TellYears(string clean, RowCursor row, ReadColumn column)
    {
        if (_toldYears || !PeriodText.AssumesApril(CellText.Plainly(clean), request.FiscalYearStartMonth)) return;
        _toldYears = true;
        findings.Info("fiscal-year-assumed", $"'{CellText.Cut(clean, 40)}' names a year over two calendar years, and nothing states when it starts; it was read as April to March, as most public registers have it.", row.Row, column.Header);
    }

    public decimal? Percent(RowCursor row, ReadColumn column)
    {
        var clean = pool.Clean(row.Cell(column.Index));
        if (clean.Length == 0) return null;
        if (!PercentText.TryRead(clean, row.Kind(column.Index) == CellKind.Number, column.Money.Sign, out var value, out var signed))
        {
            if (!PercentText.IsAbsent(clean)) findings.Warn("percent-not-understood", $"'{CellText.Cut(clean, 60)}' is not a percentage; it is not known.", row.Row, column.Header);
            return null;
        }

        if (column.Fraction && !signed) value *= 100;
        if (value is >= 0 and <= 100) return value;
        findings.Warn("percent-out-of-range", $"'{CellText.Cut(clean, 60)}' is not between 0 and 100 percent; it is not known.", row.Row, column.Header);
        return null;
    }

    /// <summary>A plain number; what is none is said and not known.</summary>
    public decimal? Number(RowCursor row, ReadColumn column)
    {
        if (QuickText.TryNumber(row.Cell(column.Index), out var quick, out _)) return quick;
        var clean = pool.Clean(row.Cell(column.Index));
        if (clean.Length == 0) return null;
        if (PercentText.TryRead(clean, row.Kind(column.Index) == CellKind.Number, column.Money.Sign, out var value, out var signed) && !signed) return value;
        if (!PercentText.IsAbsent(clean)) findings.Warn("number-not-understood", $"'{CellText.Cut(clean, 60)}' is not a number that can be read; it is not known.", row.Row, column.Header);
        return null;
    }

    public Amount? Money(RowCursor row, ReadColumn column)
    {
        var amount = ReadMoney(row, column);
        if (currencyColumn >= 0 && amount is { Currency: "" } && Currency(row) is { Length: > 0 } currency) amount = amount with { Currency = currency };
        column.Amounts.Add(amount);
        return amount;
    }

    /// <summary>True for an amount that would be read but for its size.</summary>
    private static bool IsOutOfScale(string clean, RowCursor row, ReadColumn column) => column.Money.Limit is not null
        && AmountText.Read(clean, row.Kind(column.Index) == CellKind.Number, column.Money with { Limit = null }) is { Kind: AmountKind.Plain or AmountKind.Range };

    private void TellOutOfScale(string clean, RowCursor row, ReadColumn column)
    {
        var cell = CellText.Cut(clean, 60);
        var units = column.Money.Scale switch { 1000m => "thousands", 1_000_000m => "millions", _ => column.Money.Scale.ToString("#,0.##", CultureInfo.InvariantCulture) };
        findings.Warn("amount-out-of-scale", $"'{cell}' stands in a column in {units} and seems to be in full units; it is kept as text and not totalled. Write it in {units} as its column has it, or with its own unit (such as 5m).", row.Row, column.Header);
    }

    private string? Currency(RowCursor row) => Currencies.Of(CellText.Plainly(pool.Clean(row.Cell(currencyColumn))));

    private Amount? ReadMoney(RowCursor row, ReadColumn column)
    {
        var cell = row.Cell(column.Index);
        if (QuickText.TryNumber(cell, out var number, out _) && !column.Money.IsOutOfScale(number)) return Amount.Plain(number * column.Money.Scale, column.Money.Currency, cell.ToString());
        var clean = pool.Clean(cell);
        if (clean.Length == 0) return null;
        var amount = AmountText.Read(clean, row.Kind(column.Index) == CellKind.Number, column.Money);
        if (amount is { Kind: AmountKind.NotUnderstood } && IsOutOfScale(clean, row, column)) TellOutOfScale(clean, row, column);
        else if (amount is { Kind: AmountKind.NotUnderstood } && AbsenceWords.Of(CellText.Plainly(clean)) == Absence.None)
        {
            findings.Warn("amount-not-understood", $"'{CellText.Cut(clean, 60)}' is not an amount that can be read; it is kept as text and not totalled.", row.Row, column.Header);
        }

        if (amount is { Kind: AmountKind.Plain, Value: < 0 } && column.Mapped.Field is Field.Budget or Field.WholeLifeCost && amount is { Value: < 0 })
        {
            findings.Warn("negative-budget", $"'{CellText.Cut(clean, 60)}' is a negative amount; it was kept as it is.", row.Row, column.Header);
        }

        return amount;
    }
}
