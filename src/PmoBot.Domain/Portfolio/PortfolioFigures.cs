using System.Collections.Immutable;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>The portfolio's figures, each with how it was counted and from which rows and columns.</summary>
internal sealed class PortfolioFigures(PortfolioSnapshot snapshot, SnapshotPlace place, PortfolioTotals totals)
{
    private const string Projects = "projects";
    private readonly int rows = snapshot.Projects.Length;

    public ImmutableArray<Figure> All()
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        figures.Add(Count("portfolio.projects", $"Projects", rows, $"count of the register's projects", Field.Name));
        figures.Add(Count("portfolio.closed", $"Closed projects", totals.Closed,
            $"count of projects whose state is complete, closed or cancelled", Field.State));
        Add(figures, "green", Health.Green);
        Add(figures, "amberGreen", Health.AmberGreen);
        Add(figures, "amber", Health.Amber);
        Add(figures, "amberRed", Health.AmberRed);
        Add(figures, "red", Health.Red);
        Add(figures, "unknown", Health.Unknown);
        figures.Add(Count("portfolio.stale", $"Status too old to rely on", totals.Stale,
                $"count of projects whose status is older than the limit; they are in unknown", Field.StatusDate)
            with { Quality = totals.Stale > 0 ? FigureQuality.Stale : FigureQuality.Complete });
        figures.Add(Watermelons());
        foreach (var total in totals.Money)
        {
            if (KeyOf(total.Field) is not { } key) continue;
            figures.Add(Sum(key, $"{total.Field:capital}", total, $"sum of the plain numbers of {total.Field}"));
        }

        if (totals.AtRisk is { } atRisk)
        {
            figures.Add(Sum("portfolio.atRisk", $"Money in projects that are red (or amber/red)", atRisk,
                $"sum of {atRisk.Field} of the active projects that are reported red or amber/red"));
        }

        return figures.DrainToImmutable();
    }

    private void Add(ImmutableArray<Figure>.Builder figures, string key, Health health)
    {
        var count = totals.Reported.Of(health);
        Message formula = health switch
        {
            Health.Unknown => $"count of projects whose health is blank, not published, not understood, not applicable or too old",
            _ => $"count of projects reported {health} and not too old",
        };
        figures.Add(Count("portfolio." + key, $"{health:capital}", count, formula, Field.Status));
    }

    private Figure Watermelons()
    {
        var known = totals.Computed.Total - totals.Computed.Unknown;
        var quality = known == 0 ? FigureQuality.Missing : known < totals.Computed.Total ? FigureQuality.Partial : FigureQuality.Complete;
        return new("portfolio.watermelon", $"Reported green, data says otherwise", known == 0 ? null : totals.Watermelons, Projects, quality,
            $"count of active projects that are reported green or amber/green while schedule, cost or benefits compute to amber or red",
            [
                new($"Reported colours", $"{rows:# project|# projects}", place.OfAll(rows, Field.Status)),
                new($"Computed colours", $"known for {known:# project|# projects}",
                    $"computed from dates, costs and benefits of the same rows"),
            ]);
    }

    private Figure Count(string key, Message label, int count, Message formula, Field field) => new(
        key, label, count, Projects, FigureQuality.Complete, formula,
        [new($"Projects read", $"{rows:# project|# projects}", place.OfAll(rows, field))]);

    private Figure Sum(string key, Message label, AmountTotal total, Message formula)
    {
        var quality = total.Sum is null ? FigureQuality.Missing : total.Known < total.Of ? FigureQuality.Partial : FigureQuality.Complete;
        var mixed = total.Currency is null ? (Message)$"several currencies are never added" : null;
        var where = place.OfAll(rows, total.Field);
        var inputs = ImmutableArray.Create(
            new FigureInput($"Published figures", $"{total.Known} of {total.Of}", where));
        if (total.Ranges > 0) inputs = inputs.Add(new($"Only a range, not added", $"{total.Ranges}", where));
        if (total.Withheld > 0) inputs = inputs.Add(new($"Withheld, not added", $"{total.Withheld}", where));
        return new(key, label, total.Sum, total.Currency ?? "", quality, Message.Joined("; ", formula, mixed), inputs);
    }

    private static string? KeyOf(Field field) => field switch
    {
        Field.Budget => "portfolio.budget",
        Field.WholeLifeCost => "portfolio.wholeLifeCost",
        Field.ActualCost => "portfolio.actualCost",
        Field.ForecastCost => "portfolio.forecastCost",
        Field.BenefitPlanned => "portfolio.benefitPlanned",
        Field.BenefitForecast => "portfolio.benefitForecast",
        Field.BenefitRealised => "portfolio.benefitRealised",
        _ => null,
    };
}
