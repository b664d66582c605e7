using System.Globalization;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>Finds and words the changes of one project between two snapshots.</summary>
internal sealed class ChangeWriter(PortfolioSnapshot previous, PortfolioSnapshot current, HealthRules rules, bool scaleChanged, CultureInfo culture)
{
    private static readonly Field[] CostFields = [Field.ForecastCost, Field.WholeLifeCost, Field.Budget];

    public bool ScaleChanged => scaleChanged;

    public string ScaleSentence => $"The register went from a {HealthText.Of(previous.Scale)} to a {HealthText.Of(current.Scale)}: "
        + "only movements that hold on both scales are called better or worse.";

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
        var colour = now == Health.Unknown ? "health is not known" : $"reported {HealthText.Of(now)}";
        Add(to, 12, new(ChangeKind.Added, project.Id, project.Name, $"is new in the register, {colour}", null, HealthText.Of(now), (int)now));
    }

    public void WriteGone(Project project, List<(int Order, Change Change)> to)
    {
        var was = ReportedHealth.Of(project, previous.AsOf, rules).Health;
        var state = project.IsClosed ? "it was closed" : It(was, "was");
        Add(to, IsTrouble(was) && !project.IsClosed ? 2 : 7,
            new(ChangeKind.Gone, project.Id, project.Name, $"is no longer in the register; {state}", HealthText.Of(was), null, (int)was));
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
            Add(to, 13, Colour(ChangeKind.Closed, after, was, now, $"is complete or closed now; {It(was, "was")}", (int)was));
        }
        else if (!after.IsClosed)
        {
            Add(to, 9, Colour(ChangeKind.NowKnown, after, was, now, $"was closed and is active again; {It(now, "is")}", (int)now));
        }
    }

    private void WriteKnowing(Project after, Health was, ReportedHealth now, List<(int Order, Change Change)> to)
    {
        if (was != Health.Unknown)
        {
            var why = now.Absence == Absence.Stale ? $"its status is {NumberText.Days(now.AgeDays ?? 0, culture)} old" : "its health is not reported now";
            Add(to, IsTrouble(was) ? 2 : 6, Colour(ChangeKind.NoLongerKnown, after, was, now.Health, $"was {HealthText.Of(was)}; {why}", (int)was));
        }
        else if (now.Health != Health.Unknown)
        {
            var sentence = $"is {HealthText.Of(now.Health)} now; its health was not known before";
            Add(to, 9, Colour(ChangeKind.NowKnown, after, was, now.Health, sentence, (int)now.Health));
        }
    }

    private void WriteMove(Project after, Health was, Health now, List<(int Order, Change Change)> to)
    {
        var steps = ColourMoves.Steps(was, now);
        var sentence = $"went from {HealthText.Of(was)} to {HealthText.Of(now)}";
        switch (ColourMoves.Of(was, now, !scaleChanged))
        {
            case ColourMove.Worse:
                Add(to, now == Health.Red ? 0 : 1, Colour(ChangeKind.Worse, after, was, now, sentence, ((int)now * 10) + steps));
                break;
            case ColourMove.Better:
                Add(to, 5, Colour(ChangeKind.Better, after, was, now, sentence, steps));
                break;
            case ColourMove.NotComparable:
                var scales = $"was {HealthText.Of(was)} on the {HealthText.Of(previous.Scale)} and is {HealthText.Of(now)} "
                    + $"on the {HealthText.Of(current.Scale)}: not a movement";
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
        var later = slip.Days > 0;
        var days = $"{(slip.IsAbout ? "about " : "")}{NumberText.Days(Math.Abs(slip.Days), culture)}";
        Add(to, later ? 3 : 10, new(later ? ChangeKind.FinishLater : ChangeKind.FinishEarlier, after.Id, after.Name,
            $"finish moved {days} {(later ? "later" : "earlier")}, to {DateText.Of(now, culture)}",
            DateText.Of(was, culture), DateText.Of(now, culture), Math.Abs(slip.Days)));
    }

    private void WriteFinishKnown(PlanDate? had, PlanDate? has, Project after, List<(int Order, Change Change)> to)
    {
        if (had is { } was && has is null)
        {
            Add(to, 8, new(ChangeKind.FinishGone, after.Id, after.Name, $"finish (was {DateText.Of(was, culture)}) is not given now", DateText.Of(was, culture), null, 0));
        }
        else if (had is null && has is { } now && previous.Mapping.Has(Field.ForecastFinish))
        {
            Add(to, 13, new(ChangeKind.FinishNew, after.Id, after.Name, $"finish is given now: {DateText.Of(now, culture)}", null, DateText.Of(now, culture), 0));
        }
    }

    private void WriteCostKnown(Field field, Amount? had, Amount? has, Project after, List<(int Order, Change Change)> to)
    {
        if (!previous.Mapping.Has(field) || !current.Mapping.Has(field)) return;
        if (had is { } was && has is null)
        {
            var amount = MoneyText.Exact(was.Value!.Value, was.Currency, culture);
            Add(to, 8, new(ChangeKind.CostGone, after.Id, after.Name, $"{HealthText.Of(field)} (was {amount}) is {(after.AmountOf(field)?.Kind == AmountKind.Range ? "given as a range" : "not published")} now", amount, null, 0));
        }
        else if (had is null && has is { } now)
        {
            var amount = MoneyText.Exact(now.Value!.Value, now.Currency, culture);
            Add(to, 13, new(ChangeKind.CostNew, after.Id, after.Name, $"{HealthText.Of(field)} is published now: {amount}", null, amount, 0));
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
        var percent = was.Value >= Money.SmallestBase ? size * 100m / was.Value.Value : 100m;
        var share = was.Value >= Money.SmallestBase ? $" ({(up ? NumberText.PercentUp(percent, culture) : NumberText.PercentDown(percent, culture))})" : "";
        var money = MoneyText.Rounded(size, now.Currency, up ? MoneyRounding.Up : MoneyRounding.Down, culture);
        Add(to, up ? 4 : 11, new(up ? ChangeKind.CostUp : ChangeKind.CostDown, after.Id, after.Name,
            $"{HealthText.Of(field)} {(up ? "rose" : "fell")} by {money}{share}, to {MoneyText.Exact(now.Value.Value, now.Currency, culture)}",
            MoneyText.Exact(was.Value.Value, was.Currency, culture), MoneyText.Exact(now.Value.Value, now.Currency, culture), percent));
    }

    private void WriteBaseline(Project before, Project after, List<(int Order, Change Change)> to)
    {
        if (before.BaselineFinish is not { } was || after.BaselineFinish is not { } now) return;
        var slip = Slip.Between(was, now);
        if (slip.Days == 0) return;
        Add(to, 8, new(ChangeKind.Rebaselined, after.Id, after.Name,
            $"baseline finish was moved {(slip.IsAbout ? "about " : "")}{NumberText.Days(Math.Abs(slip.Days), culture)} "
                + $"{(slip.Days > 0 ? "later" : "earlier")}, to {DateText.Of(now, culture)}",
            DateText.Of(was, culture), DateText.Of(now, culture), Math.Abs(slip.Days)));
    }

    private static Change Colour(ChangeKind kind, Project project, Health was, Health now, string sentence, decimal weight) =>
        new(kind, project.Id, project.Name, sentence, HealthText.Of(was), HealthText.Of(now), weight);

    private static string It(Health health, string verb) =>
        health == Health.Unknown ? $"its health {verb} not known" : $"it {verb} {HealthText.Of(health)}";

    private static bool IsTrouble(Health health) => health is Health.Red or Health.AmberRed;

    private static void Add(List<(int Order, Change Change)> to, int order, Change change) => to.Add((order, change));
}
