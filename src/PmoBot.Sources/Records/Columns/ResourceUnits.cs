using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers;
using PmoBot.Sources.Registers.Columns;

namespace PmoBot.Sources.Records.Columns;

/// <summary>Settles whether a table of capacity or allocation counts hours or heads, where its headers do not say.</summary>
internal static class ResourceUnits
{
    // No role has so many heads that a month of its hours would be fewer.
    private const decimal MostHeads = 25;

    /// <param name="title">The name of the sheet or file, and what stands above the header.</param>
    public static void Settle(TableShape shape, IEnumerable<RecordColumn> columns, string title, FindingList findings)
    {
        if (shape.Kind is not (RecordKind.Capacity or RecordKind.Allocations)) return;
        var unsaid = columns.Where(c => c.Chosen.Field.Sort == CellSort.Number && c.Unit == Quantity.None && c.Chosen.Field.Name is not ("CapacityHeads" or "Heads")).ToList();
        if (unsaid.Count == 0) return;
        var unit = QuantityText.OfHeader(title);
        if (unit is Quantity.None or Quantity.Percent)
        {
            unit = unsaid.Max(c => c.Chosen.Profile.Max) <= MostHeads ? Quantity.Heads : Quantity.Hours;
            if (unit == Quantity.Hours) findings.Info("unit-assumed", $"Nothing says what '{unsaid[0].Header}' counts; hours were assumed. Write (h) or (FTE) into the header.", column: unsaid[0].Header);
            else findings.Warn("unit-assumed", $"Nothing says whether '{unsaid[0].Header}' counts hours or heads; its numbers are small, so heads (FTE) were assumed. Write (h) or (FTE) into the header.", column: unsaid[0].Header);
        }

        foreach (var column in unsaid) column.Unit = unit;
    }
}
