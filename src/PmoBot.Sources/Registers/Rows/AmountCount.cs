using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Rows;

/// <summary>Counts what the cells of one money column give: one number, a range, nothing, or a currency of their own.</summary>
internal sealed class AmountCount(string header)
{
    private readonly SortedDictionary<string, int> _currencies = new(StringComparer.Ordinal);
    private int _cells, _plain, _ranges, _withheld;

    public void Add(Amount? amount)
    {
        _cells++;
        switch (amount?.Kind)
        {
            case AmountKind.Plain: _plain++; break;
            case AmountKind.Range: _ranges++; break;
            case AmountKind.Withheld: _withheld++; return;
            default: return;
        }

        if (amount.Currency.Length > 0) _currencies[amount.Currency] = _currencies.GetValueOrDefault(amount.Currency) + 1;
    }

    public void Tell(FindingList findings)
    {
        if (_ranges + _withheld > 0)
        {
            var rest = _cells - _plain - _ranges - _withheld;
            findings.Info("amounts-partly-known", $"Of {Number(_cells)} cells in '{header}' {Number(_plain)} give one number, {Number(_ranges)} a range, {Number(_withheld)} are withheld and {Number(rest)} give no amount; only single numbers are added up.", column: header);
        }

        if (_currencies.Count > 1)
        {
            findings.Warn("mixed-currencies", $"'{header}' has amounts in {_currencies.Count} currencies ({string.Join(", ", _currencies.Select(c => $"{c.Key} {Number(c.Value)}"))}); amounts of different currencies are not added up.", column: header);
        }
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
