using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>In what a benefit is counted: its row's unit, else the currency of its figures.</summary>
internal sealed class BenefitUnit
{
    private bool _isMoney;

    private BenefitUnit(string name, decimal scale, bool isMoney) => (Name, Scale, _isMoney) = (name, scale, isMoney);

    /// <summary>ISO code, "hours", "percent" …; "" when nothing says it.</summary>
    public string Name { get; private set; }

    /// <summary>What one unit in a cell stands for: 1000 for "£k".</summary>
    public decimal Scale { get; }

    public static BenefitUnit Of(RecordRow row)
    {
        if (row.Cells.Clean("Unit") is not { } clean) return new("", 1, true);
        var (scale, currency) = HeaderUnits.Of($"({clean})");
        if (currency.Length > 0) return new(currency, scale ?? 1, true);
        return CellText.Plainly(clean) switch
        {
            "h" or "hr" or "hrs" or "hour" or "hours" => new("hours", 1, false),
            "%" or "percent" or "percentage" or "pct" => new("percent", 1, false),
            "day" or "days" => new("days", 1, false),
            "point" or "points" or "pts" => new("points", 1, false),
            "$" or "¥" or "kr" => new("", 1, true),
            var other => new(CellText.Cut(other, 40), 1, false),
        };
    }

    /// <summary>The figure of a field in the benefit's unit; null when it is no single number, or of another currency than the row's, which is said.</summary>
    public decimal? Value(RecordRow row, string field) => row.Cells.Has(field) ? Value(row, row.Cells.Money(field), field) : null;

    public decimal? Value(RecordRow row, RecordColumn column) => Value(row, row.Cells.Money(column), column.Header);

    private decimal? Value(RecordRow row, Amount? amount, string field)
    {
        if (amount is not { Kind: AmountKind.Plain, Value: { } value })
        {
            if (amount is { Kind: AmountKind.Range }) row.Cells.Warn("value-not-single", field, amount.Text, "is a range, which cannot be added up; it is not known");
            return null;
        }

        if (!_isMoney || amount.Currency.Length == 0) return value * Scale;
        if (Name.Length == 0) Name = amount.Currency;
        if (Name == amount.Currency) return value * Scale;
        row.Cells.Warn("currency-mixed", field, amount.Text, $"is in another currency than the benefit's {Name}; it is not known");
        return null;
    }
}
