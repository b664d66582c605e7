using System.Collections.Immutable;

namespace PmoBot.Domain.Portfolio;

/// <summary>Adds up one money field. Ranges, withheld amounts and blanks are counted, never added; currencies are kept apart.</summary>
internal sealed class AmountTally(Field amounts)
{
    private readonly SortedDictionary<string, (int Known, decimal Sum)> byCurrency = new(StringComparer.Ordinal);
    private int of, ranges, withheld;

    public void Add(Amount? amount)
    {
        of++;
        if (amount?.Kind == AmountKind.Range) ranges++;
        if (amount?.Kind == AmountKind.Withheld) withheld++;
        if (Money.Usable(amount) is not { } usable) return;
        var (known, sum) = byCurrency.GetValueOrDefault(usable.Currency);
        byCurrency[usable.Currency] = (known + 1, sum + usable.Value!.Value);
    }

    /// <summary>One total; without a sum when currencies are mixed or nothing is known. The sum of no projects at all is zero.</summary>
    public AmountTotal Total => byCurrency.Count switch
    {
        0 => new(amounts, of, 0, ranges, withheld, of == 0 ? 0 : null, ""),
        1 => new(amounts, of, Known, ranges, withheld, byCurrency.First().Value.Sum, byCurrency.First().Key),
        _ => new(amounts, of, Known, ranges, withheld, null, null),
    };

    /// <summary>One total for each currency, in the order of their codes; ranges and withheld amounts belong to none and count in each.</summary>
    public ImmutableArray<AmountTotal> PerCurrency =>
        [.. byCurrency.Select(c => new AmountTotal(amounts, of, c.Value.Known, ranges, withheld, c.Value.Sum, c.Key))];

    private int Known => byCurrency.Values.Sum(c => c.Known);
}
