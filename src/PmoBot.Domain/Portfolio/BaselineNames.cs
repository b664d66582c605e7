using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>Says where baselines come from. Thousands of projects share a place, so each text is made once.</summary>
internal sealed class BaselineNames
{
    private readonly Dictionary<(SnapshotPlace Place, Field Field), Message> names = [];

    /// <summary>The baseline as a person may see it; null when there is none yet.</summary>
    public ProjectBaseline? BaselineOf(OriginalPlan plan, SnapshotPlace current)
    {
        var finish = plan.FinishIsOwn && ReferenceEquals(plan.Finish.Place, current) ? default : plan.Finish;
        var cost = plan.Budget.IsKnown ? plan.Budget : ReferenceEquals(plan.WholeLifeCost.Place, current) ? default : plan.WholeLifeCost;
        var from = finish.IsKnown ? Name(finish.Place!, current, plan.FinishIsOwn ? Field.ForecastFinish : Field.BaselineFinish)
            : cost.IsKnown ? Name(cost.Place!, current, plan.Budget.IsKnown ? Field.Budget : Field.WholeLifeCost)
            : null;
        return from is null ? null : new(plan.Start.Value, finish.Value, cost.Value, from, plan.Rebaselines);
    }

    private Message Name(SnapshotPlace place, SnapshotPlace current, Field field)
    {
        if (names.TryGetValue((place, field), out var name)) return name;
        return names[(place, field)] = field switch
        {
            Field.ForecastFinish or Field.WholeLifeCost => $"own baseline from the first snapshot, {place.AsOf}",
            _ when ReferenceEquals(place, current) => $"register {place.ColumnName(field)}",
            _ => $"register {place.ColumnName(field)} in the snapshot of {place.AsOf}",
        };
    }
}
