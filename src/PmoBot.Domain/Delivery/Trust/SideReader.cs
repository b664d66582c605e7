using PmoBot.Domain.Delivery.Decisions;
using PmoBot.Domain.Delivery.Quality;
using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.Domain.Value.Benefits;

namespace PmoBot.Domain.Delivery.Trust;

/// <summary>Measures the sides of projects by the tables: now, and by the sets before.</summary>
internal sealed class SideReader(PortfolioReading portfolio, DeliveryRows rows, RoleMatrix roles, BenefitBook benefits, FigureWriter writer, DeliveryRules rules)
{
    private readonly RoleMatrix? rolesBefore = rows.PreviousAllocations is null ? null : Before(rows, rules);
    private readonly SideWriter texts = new(portfolio.Projects, writer, rules);

    /// <summary>Null when no table has a row of the project.</summary>
    public ISideMeasures? Measures(int place)
    {
        var project = portfolio.Projects[place].Project;
        if (project.IsClosed) return null;
        var now = new SideColours(Scope(place).Colour, Resources(place).Colour, Quality(place).Colour, Risk(place).Colour, BenefitSide.Of(benefits.Of(place), rules).Colour, HasRows(place));
        return now.HasRows ? new SideMeasures(this, place, now, Before(place, project)) : null;
    }

    /// <summary>Null where the tables have no row of the project for the side.</summary>
    public DimensionReading? Read(int place, Dimension side) => side switch
    {
        Dimension.Scope when HasScope(place) => texts.Of(Scope(place), rows.Quality.Of(place).Length),
        Dimension.Quality when !rows.Quality.Of(place).IsEmpty => texts.Of(Quality(place), rows.Quality.Of(place).Length),
        Dimension.Resources when !rows.Allocations.Of(place).IsEmpty => texts.Of(Resources(place), rows.Allocations.Of(place).Length),
        Dimension.Risk when !rows.Risks.Of(place).IsEmpty => texts.Of(place, Risk(place), rows.Risks.Of(place)),
        Dimension.Benefits when !benefits.Of(place).IsEmpty => texts.Of(BenefitSide.Of(benefits.Of(place), rules), benefits.Of(place).Length),
        _ => null,
    };

    private bool HasRows(int place) =>
        HasScope(place) || !rows.Quality.Of(place).IsEmpty || !rows.Allocations.Of(place).IsEmpty || !rows.Risks.Of(place).IsEmpty || !benefits.Of(place).IsEmpty;

    private bool HasScope(int place)
    {
        if (!rows.Quality.Of(place).IsEmpty) return true;
        foreach (var change in rows.Changes.Of(place))
        {
            if (ChangePicture.IsCriticalScope(change)) return true;
        }

        return false;
    }

    private ScopeSide Scope(int place) => ScopeSide.Of(Entries(place, rows.Quality, rows.Changes), rules);

    private QualitySide Quality(int place) => QualitySide.Of(Entries(place, rows.Quality, rows.Changes), rules);

    private ResourceSide Resources(int place) => ResourceSide.Of(rows.Allocations.Of(place), roles, portfolio.Current.AsOf, rules);

    private RiskSide Risk(int place) => RiskSide.Of(portfolio.Projects[place].Project, rows.Risks.Of(place), rules);

    private SideColours Before(int place, Project project)
    {
        var entries = Entries(place, rows.PreviousQuality, rows.PreviousChanges);
        return new(
            ScopeSide.Of(entries, rules).Colour,
            rolesBefore is null ? Health.Unknown : ResourceSide.Of(rows.PreviousAllocations!.Of(place), rolesBefore, rows.PreviousAllocationsAsOf!.Value, rules).Colour,
            rows.PreviousQuality is null ? Health.Unknown : QualitySide.Of(entries, rules).Colour,
            rows.PreviousRisks is null ? Health.Unknown : RiskSide.Of(project, rows.PreviousRisks.Of(place), rules).Colour,
            Health.Unknown,
            true);
    }

    private ProjectQuality Entries(int place, RowsByProject<QualityEntry>? entries, RowsByProject<ChangeRequest>? changes)
    {
        var critical = 0;
        foreach (var change in changes is null ? [] : changes.Of(place))
        {
            if (ChangePicture.IsCriticalScope(change)) critical++;
        }

        return QualityReader.Of(portfolio.Projects[place], entries is null ? [] : entries.Of(place), critical);
    }

    private static RoleMatrix Before(DeliveryRows rows, DeliveryRules rules)
    {
        var matrix = new RoleMatrix((rows.PreviousCapacity.IsDefaultOrEmpty ? rows.Current.Capacity : rows.PreviousCapacity).AsSpan(), rules);
        foreach (var row in rows.PreviousAllocations!.All) matrix.Add(row);
        return matrix;
    }
}

/// <summary>Benefits by the table, where the register does not measure them: the worst of its types, each by forecast ÷ plan.</summary>
internal readonly record struct BenefitSide(BenefitTotals? Worst, int Types, Health Colour)
{
    public static BenefitSide Of(ReadOnlySpan<BenefitReading> benefits, DeliveryRules rules)
    {
        if (benefits.IsEmpty) return default;
        var byType = new List<BenefitTotals>(2);
        foreach (var benefit in benefits)
        {
            if (!benefit.Counts || benefit.IsDisbenefit) continue;
            var at = byType.FindIndex(t => t.Type == benefit.Type && t.Unit == benefit.Unit);
            if (at < 0) byType.Add(new BenefitTotals(benefit.Unit, benefit.IsMoney) { Type = benefit.Type }.With(benefit));
            else byType[at] = byType[at].With(benefit);
        }

        var known = byType.Where(t => t.ForecastPercent is not null && t.RestWithoutForecast == 0).ToArray();
        var worst = known.OrderBy(t => t.ForecastPercent).ThenBy(t => t.Type).ThenBy(t => t.Unit, StringComparer.Ordinal).FirstOrDefault();
        return new(worst, known.Length, worst?.Colour(rules) ?? Health.Unknown);
    }
}
