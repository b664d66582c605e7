namespace PmoBot.Domain.Portfolio;

/// <summary>Which amounts may be counted with.</summary>
internal static class Money
{
    /// <summary>Beyond a hundred million billion it is a typing error or an attack, and sums of it would overflow.</summary>
    private const decimal Largest = 100_000_000_000_000_000m;

    /// <summary>The smallest base of a percentage: below it the percentage means nothing.</summary>
    public const decimal SmallestBase = 0.01m;

    /// <summary>The amount when it is one plain number of a believable size; otherwise null.</summary>
    public static Amount? Usable(Amount? amount) =>
        amount is { Kind: AmountKind.Plain, Value: { } value } && value <= Largest && value >= -Largest ? amount : null;
}
