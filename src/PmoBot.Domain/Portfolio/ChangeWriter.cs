using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>Finds and words the changes of one project between two snapshots.</summary>
internal sealed class ChangeWriter(PortfolioSnapshot previous, PortfolioSnapshot current, HealthRules rules, bool scaleChanged)
{
    private static readonly Field[] CostFields = [Field.ForecastCost, Field.WholeLifeCost, Field.Budget];

    public bool ScaleChanged => scaleChanged;

    public Message ScaleSentence => current.Scale switch
    {
        HealthScale.ThreePoint => $"The register went from a five-point scale to a three-point scale: only movements that hold on both scales are called better or worse.",
        _ => $"The register went from a three-point scale to a five-point scale: only movements that hold on both scales are called better or worse.",
    };

    /// <summary>Adds what changed, and returns the colour that the project had.</summary>
    public Health Write(Project before, Project after, List<(int Order, Change Change)> to)
    {
        var was = ReportedHealth.Of(before, previous.AsOf, rules);
        WriteColour(before, after, was.Health, to);
        WriteFinish(before, after, to);
        foreach (var field in CostFields) WriteCost(field, before, after, to);
        WriteBaseline(before, after, to);
        if (!FoldedText.Names.Equals(before.Name, after.Name))
        {
            Add(to, 15, new(ChangeKind.Renamed, after.Id, after.Name, $"was called \"{before.Name}\" before", before.Name, after.Name, 0));
        }

        if (before.OrgUnit is { } from && after.OrgUnit is { } into && !FoldedText.Names.Equals(from, into))
        {
            Add(to, 14, new(ChangeKind.Moved, after.Id, after.Name, $"moved from {from} to {into}", from, into, 0));
        }

        return was.Health;
    }

    public void WriteAdded(Project project, List<(int Order, Change Change)> to)
    {
        var now = ReportedHealth.Of(project, current.AsOf, rules).Health;
        Message sentence = now switch
        {
            Health.Unknown => $"is new in the register, health is not known",
            _ => $"is new in the register, reported {now}",
        };
        Add(to, 12, new(ChangeKind.Added, project.Id, project.Name, sentence, null, now, (int)now));
    }

    public void WriteGone(Project project, List<(int Order, Change Change)> to)
    {
        var was = ReportedHealth.Of(project, previous.AsOf, rules).Health;
        Message sentence = was switch
        {
            _ when project.IsClosed => $"is no longer in the register; it was closed",
            Health.Unknown => $"is no longer in the register; its health was not known",
            _ => $"is no longer in the register; it was {was}",
        };
        Add(to, IsTrouble(was) && !project.IsClosed ? 2 : 7, new(ChangeKind.Gone, project.Id, project.Name, sentence, was, null, (int)was));
    }

    private void WriteColour(Project before, Project after, Health was, List<(int Order, Change Change)> to)
    {
        var now = ReportedHealth.Of(after, current.AsOf, rules);
        if (before.IsClosed || after.IsClosed)
        {
            WriteClosing(before, after, was, now.Health, to);
        }
        else if (was == Health.Unknown || now.Health == Health.Unknown)
        {
            WriteKnowing(after, was, now, to);
        }
        else
        {
            WriteMove(after, was, now.Health, to);
        }
    }

    /// <summary>The last colour of a closed project is no movement of health, nor is its absence.</summary>
    private static void WriteClosing(Project before, Project after, Health was, Health now, List<(int Order, Change Change)> to)
    {
        if (!before.IsClosed)
        {
            Message over = was switch
            {
                Health.Unknown => $"is complete or closed now; its health was not known",
                _ => $"is complete or closed now; it was {was}",
            };
            Add(to, 13, Colour(ChangeKind.Closed, after, was, now, over, (int)was));
        }
        else if (!after.IsClosed)
        {
            Message again = now switch
            {
                Health.Unknown => $"was closed and is active again; its health is not known",
                _ => $"was closed and is active again; it is {now}",
            };
            Add(to, 9, Colour(ChangeKind.NowKnown, after, was, now, again, (int)now));
        }
    }

    private static void WriteKnowing(Project after, Health was, ReportedHealth now, List<(int Order, Change Change)> to)
    {
        if (was != Health.Unknown)
        {
            Message sentence = now.Absence switch
            {
                Absence.Stale => $"was {was}; its status is {now.AgeDays ?? 0:# day|# days} old",
                _ => $"was {was}; its health is not reported now",
            };
            Add(to, IsTrouble(was) ? 2 : 6, Colour(ChangeKind.NoLongerKnown, after, was, now.Health, sentence, (int)was));
        }
        else if (now.Health != Health.Unknown)
        {
            Add(to, 9, Colour(ChangeKind.NowKnown, after, was, now.Health, $"is {now.Health} now; its health was not known before", (int)now.Health));
        }
    }

    private void WriteMove(Project after, Health was, Health now, List<(int Order, Change Change)> to)
    {
        var steps = ColourMoves.Steps(was, now);
        switch (ColourMoves.Of(was, now, !scaleChanged))
        {
            case ColourMove.Worse:
                Add(to, now == Health.Red ? 0 : 1, Colour(ChangeKind.Worse, after, was, now, $"went from {was} to {now}", ((int)now * 10) + steps));
                break;
            case ColourMove.Better:
                Add(to, 5, Colour(ChangeKind.Better, after, was, now, $"went from {was} to {now}", steps));
                break;
            case ColourMove.NotComparable:
                Message scales = current.Scale switch
                {
                    HealthScale.ThreePoint => $"was {was} on the five-point scale and is {now} on the three-point scale: not a movement",
                    _ => $"was {was} on the three-point scale and is {now} on the five-point scale: not a movement",
                };
                Add(to, 16, Colour(ChangeKind.NotComparable, after, was, now, scales, 0));
                break;
            default:
                break;
        }
    }

    private void WriteFinish(Project before, Project after, List<(int Order, Change Change)> to)
    {
        var (had, has) = (before.ActualFinish ?? before.ForecastFinish, after.ActualFinish ?? after.ForecastFinish);
        if (had is not { } was || has is not { } now)
        {
            WriteFinishKnown(had, has, after, to);
            return;
        }

        var slip = Slip.Between(was, now);
        if (slip.Days == 0) return;
        var days = Math.Abs(slip.Days);
        Message sentence = (slip.Days > 0, slip.IsAbout) switch
        {
            (true, true) => $"finish moved about {days:# day|# days} later, to {now}",
            (true, false) => $"finish moved {days:# day|# days} later, to {now}",
            (false, true) => $"finish moved about {days:# day|# days} earlier, to {now}",
            (false, false) => $"finish moved {days:# day|# days} earlier, to {now}",
        };
        Add(to, slip.Days > 0 ? 3 : 10, new(slip.Days > 0 ? ChangeKind.FinishLater : ChangeKind.FinishEarlier, after.Id, after.Name, sentence, was, now, days));
    }

    private void WriteFinishKnown(PlanDate? had, PlanDate? has, Project after, List<(int Order, Change Change)> to)
    {
        if (had is { } was && has is null)
        {
            Add(to, 8, new(ChangeKind.FinishGone, after.Id, after.Name, $"finish (was {was}) is not given now", was, null, 0));
        }
        else if (had is null && has is { } now && previous.Mapping.Has(Field.ForecastFinish))
        {
            Add(to, 13, new(ChangeKind.FinishNew, after.Id, after.Name, $"finish is given now: {now}", null, now, 0));
        }
    }

    private void WriteCostKnown(Field field, Amount? had, Amount? has, Project after, List<(int Order, Change Change)> to)
    {
        if (!previous.Mapping.Has(field) || !current.Mapping.Has(field)) return;
        if (had is { } was && has is null)
        {
            Message sentence = after.AmountOf(field)?.Kind switch
            {
                AmountKind.Range => $"{field} (was {was}) is given as a range now",
                _ => $"{field} (was {was}) is not published now",
            };
            Add(to, 8, new(ChangeKind.CostGone, after.Id, after.Name, sentence, was, null, 0));
        }
        else if (had is null && has is { } now)
        {
            Add(to, 13, new(ChangeKind.CostNew, after.Id, after.Name, $"{field} is published now: {now}", null, now, 0));
        }
    }

    private void WriteCost(Field field, Project before, Project after, List<(int Order, Change Change)> to)
    {
        var (had, has) = (Money.Usable(before.AmountOf(field)), Money.Usable(after.AmountOf(field)));
        if (had is not { } was || has is not { } now)
        {
            WriteCostKnown(field, had, has, after, to);
            return;
        }

        if (was.Currency != now.Currency || was.Value == now.Value) return;
        var up = now.Value > was.Value;
        var size = Math.Abs(now.Value!.Value - was.Value!.Value);
        var hasShare = was.Value >= Money.SmallestBase;
        var percent = hasShare ? size * 100m / was.Value.Value : 100m;
        var money = new RoundedMoney(size, now.Currency, up ? MoneyRounding.Up : MoneyRounding.Down);
        var share = new Percent(percent, up ? PercentRounding.Up : PercentRounding.Down);
        Message sentence = (up, hasShare) switch
        {
            (true, true) => $"{field} rose by {money} ({share}), to {now}",
            (true, false) => $"{field} rose by {money}, to {now}",
            (false, true) => $"{field} fell by {money} ({share}), to {now}",
            (false, false) => $"{field} fell by {money}, to {now}",
        };
        Add(to, up ? 4 : 11, new(up ? ChangeKind.CostUp : ChangeKind.CostDown, after.Id, after.Name, sentence, was, now, percent));
    }

    private static void WriteBaseline(Project before, Project after, List<(int Order, Change Change)> to)
    {
        if (before.BaselineFinish is not { } was || after.BaselineFinish is not { } now) return;
        var slip = Slip.Between(was, now);
        if (slip.Days == 0) return;
        var days = Math.Abs(slip.Days);
        Message sentence = (slip.Days > 0, slip.IsAbout) switch
        {
            (true, true) => $"baseline finish was moved about {days:# day|# days} later, to {now}",
            (true, false) => $"baseline finish was moved {days:# day|# days} later, to {now}",
            (false, true) => $"baseline finish was moved about {days:# day|# days} earlier, to {now}",
            (false, false) => $"baseline finish was moved {days:# day|# days} earlier, to {now}",
        };
        Add(to, 8, new(ChangeKind.Rebaselined, after.Id, after.Name, sentence, was, now, days));
    }

    private static Change Colour(ChangeKind kind, Project project, Health was, Health now, Message sentence, decimal weight) =>
        new(kind, project.Id, project.Name, sentence, was, now, weight);

    private static bool IsTrouble(Health health) => health is Health.Red or Health.AmberRed;

    private static void Add(List<(int Order, Change Change)> to, int order, Change change) => to.Add((order, change));
}
