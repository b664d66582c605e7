namespace PmoBot.Domain.Delivery.Rows;

/// <summary>Keys of figures of one currency or unit: "evm.cpi", and "evm.cpi.EUR" where there are several.</summary>
internal readonly record struct FigureKey(string Unit, bool IsOneOfSeveral)
{
    public string Of(string key) => IsOneOfSeveral ? $"{key}.{(Unit.Length == 0 ? "none" : Unit)}" : key;
}
