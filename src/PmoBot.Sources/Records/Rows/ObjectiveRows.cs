using PmoBot.Domain.Delivery;
using PmoBot.Domain.Value;
using PmoBot.Sources.Records.Values;

namespace PmoBot.Sources.Records.Rows;

/// <summary>Reads objectives, links to them, and the PMO's own cost.</summary>
internal static class ObjectiveRows
{
    public static void Objective(RecordRow row)
    {
        if (row.Title(nameof(Domain.Value.Objective.Name)) is not { } name) return;
        var cells = row.Cells;
        var state = row.State();
        row.Add(RecordKind.Objectives, new Objective
        {
            Place = row.Place, Id = row.Id, Name = name, Owner = cells.Text("Owner"), Parent = cells.Text("Parent"), WeightPercent = cells.Percent("WeightPercent"),
            StartValue = cells.Number("StartValue"), Target = cells.Number("Target"), Current = cells.Number("Current"), Direction = cells.Choice("Direction", ChoiceWords.Directions) ?? Direction.Unknown,
            Unit = cells.Text("Unit"), State = state, IsActive = row.Flag("Active") ?? !StateWords.IsOver(state),
        });
    }

    public static void Link(RecordRow row)
    {
        if (row.Required("Objective", "objective") is not { } objective) return;
        row.Add(RecordKind.ObjectiveLinks, new ObjectiveLink
        {
            Place = row.Place, Project = row.Project, Objective = objective, WeightPercent = row.Cells.Percent("WeightPercent"), State = row.Cells.Choice("State", ChoiceWords.LinkStates) ?? LinkState.Unknown,
        });
    }

    public static void PmoCost(RecordRow row)
    {
        if (row.Periods.Length > 0)
        {
            for (var i = 0; i < row.Periods.Length; i++)
            {
                if (row.Cells.Money(row.PeriodCells[i]) is { } amount) row.Add(RecordKind.PmoCosts, new PmoCost { Place = row.Place, Start = row.Periods[i].Period.Start, End = row.Periods[i].Period.End, Cost = amount });
            }
        }
        else if (BenefitRows.PeriodOf(row) is var (start, end)) row.Add(RecordKind.PmoCosts, new PmoCost { Place = row.Place, Start = start, End = end, Cost = row.Cells.Money("Cost") });
    }
}
