using System.Collections.Immutable;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Delivery.Staffing;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery;

/// <summary>Finds what cannot be said of a scope, why, and who could supply it.</summary>
internal sealed class GapFinder(DeliveryReading reading, ScopeDelivery scope, int[] active)
{
    private readonly ImmutableArray<DataGap>.Builder gaps = ImmutableArray.CreateBuilder<DataGap>();

    private DeliverySource Source => reading.Source;

    public ImmutableArray<DataGap> All()
    {
        Register();
        Tables();
        Earned();
        Risks();
        Resources();
        Benefits();
        Alignment();
        return gaps.DrainToImmutable();
    }

    private void Register()
    {
        var quality = scope.Trust.Quality;
        Projects("schedule.slip", $"how late they are", $"the register gives no baseline finish and no earlier one is known", Supplier.ProjectManager, i => Source.Plans[i] is { OriginalFinish: null });
        Projects("forecast.finish", $"when they finish", $"the register gives no forecast finish", Supplier.ProjectManager, i => Source.Plans[i] is { Finish: null });
        Projects("cost.overrun", $"whether they are over budget", $"the register gives no budget and forecast cost", Supplier.Finance, i => Source.CostOf(i)?.Over is null);
        Projects("year.outlook", $"whether the year ends on budget", $"the register gives no budget and forecast of this year", Supplier.Finance,
            i => Money.Usable(Project(i).YearBudget) is null || Money.Usable(Project(i).YearForecast) is null);
        Count("trust.status", $"their health", $"they report no status", Supplier.ProjectManager, quality.NoStatus, [.. scope.Trust.Silent]);
        if (scope.Schedule.CompletedWithoutDate is > 0 and var undated)
        {
            Add("schedule.onTime", $"whether they were on time", $"the register does not date their completion", Supplier.ProjectManager, undated, scope.Schedule.Completed().Length + undated, []);
        }

        if (Source.Ranks == RankBasis.None) Add("priority.rank", $"what is ranked above what", $"the register gives no rank and no score of priority", Supplier.Pmo, active.Length, active.Length, []);
    }

    private void Tables()
    {
        Table(RecordKind.Milestones, "milestones", $"milestones", Supplier.ProjectManager);
        Table(RecordKind.Risks, "risk", $"risks and exposure", Supplier.ProjectManager);
        Table(RecordKind.Issues, "issues", $"issues and their age", Supplier.ProjectManager);
        Table(RecordKind.Changes, "changes", $"changes of scope and their approval", Supplier.ProjectManager);
        Table(RecordKind.Decisions, "decisions", $"decisions with their date and decider", Supplier.Pmo);
        Table(RecordKind.Quality, "quality", $"scope, quality and rework", Supplier.ProjectManager);
        Table(RecordKind.Capacity, "resources.capacity", $"capacity and utilisation", Supplier.Pmo);
        Table(RecordKind.Allocations, "resources.demand", $"demand for people", Supplier.ProjectManager);
        Table(RecordKind.Benefits, "benefits", $"benefits by type", Supplier.BenefitOwner);
        Table(RecordKind.BenefitPeriods, "benefits.toDate", $"what is due by now", Supplier.BenefitOwner);
        Table(RecordKind.Attributions, "value.attribution", $"the PMO's share of benefits", Supplier.Pmo);
        Table(RecordKind.PmoCosts, "value.pmoCost", $"what the PMO costs", Supplier.Finance);
        Table(RecordKind.Objectives, "alignment.objectives", $"strategic weights and unserved objectives", Supplier.Pmo);
        if (scope.Quality is { IsGiven: true, Rework.Known: > 0, ReworkCost: null }) Add("quality.reworkCost", $"what rework costs", $"no hourly rate is set", Supplier.Finance, 1, 1, []);
    }

    private void Earned()
    {
        Projects("evm.cpi", $"the cost index", $"a budget, progress or actual cost is missing", Supplier.Finance, i => Source.Earned[i]?.Cpi is null);
        Projects("evm.spi", $"the schedule index", $"a budget, progress or plan is missing", Supplier.ProjectManager, i => Source.Earned[i]?.Spi is null);
        Projects("evm.curve", $"planned value by a real plan", $"there is no planned value; a straight line stands in", Supplier.ProjectManager, i => Source.Earned[i]?.PlannedFrom == ValueOrigin.StraightLine);
    }

    private void Risks()
    {
        var risks = scope.Risks;
        if (risks.WithoutLoss > 0) Add("risk.loss", $"their expected loss", $"a probability in percent or a cost is missing", Supplier.ProjectManager, risks.WithoutLoss, risks.Open, []);
        if (scope.Issues.WithoutDate > 0) Add("issues.age", $"their age", $"nothing says when they were opened", Supplier.ProjectManager, scope.Issues.WithoutDate, scope.Issues.Open, []);
        if (scope.Issues is { IsGiven: true, Proactive: { Of: > 0, Known: 0 } all }) Add("issues.proactive", $"how many were known as a risk first", $"no issue names the risk that it was", Supplier.ProjectManager, all.Of, all.Of, []);
    }

    private void Resources()
    {
        var roles = scope.Resources.WithoutCapacity.Length;
        if (scope.Resources.HasCapacity && roles > 0)
        {
            Add("resources.utilisation", $"their utilisation", $"they are in demand and have no capacity on record", Supplier.Pmo, roles, scope.Resources.Months.Select(m => m.Role).Distinct(StringComparer.Ordinal).Count(), []);
        }
    }

    private void Benefits()
    {
        var benefits = scope.Benefits;
        var counted = benefits.Benefits.Count(b => b.Counts);
        if (benefits.ProjectsWithout > 0) Add("benefits.plan", $"what they are to bring", $"neither the register nor the table of benefits names a benefit", Supplier.BenefitOwner, benefits.ProjectsWithout, scope.Active, []);
        if (benefits.WithoutFigure.Length > 0) Add("benefits.realised", $"what they brought", $"periods have ended without a figure", Supplier.BenefitOwner, benefits.WithoutFigure.Length, counted, []);
        if (benefits.NotValidated.Length > 0) Add("benefits.validated", $"a figure for a headline", $"what is realised is not validated", Supplier.Finance, benefits.NotValidated.Length, counted, []);
        var missing = benefits.Benefits.Count(b => b is { Counts: true, Validated: not 0, Attribution: not AttributionState.Known });
        if (missing > 0) Add("value.share", $"the PMO's part of their value", $"no share is on record, or the shares are more than 100%", Supplier.Pmo, missing, counted, []);
    }

    private void Alignment()
    {
        var alignment = scope.Alignment;
        if (!alignment.HasLinks) Add("alignment.links", $"what serves which objective", $"no project names an objective", Supplier.Pmo, active.Length, active.Length, []);
        else Count("alignment.links", $"what they serve", $"they name no objective", Supplier.Pmo, alignment.NotLinked.Length, alignment.NotLinked);
    }

    private void Table(RecordKind kind, string figure, Message what, Supplier supplier)
    {
        if (!Source.IsGiven(kind)) Add(figure, what, $"no such table was imported", supplier, 1, 1, []);
    }

    private void Projects(string figure, Message what, Message why, Supplier supplier, Func<int, bool> lacks)
    {
        var lacking = active.Where(lacks).ToArray();
        Add(figure, what, why, supplier, lacking.Length, active.Length, [.. lacking.Take(DataGap.MostNamed).Select(i => Project(i).Id)]);
    }

    private void Count(string figure, Message what, Message why, Supplier supplier, int missing, ImmutableArray<ProjectReading> projects)
    {
        Add(figure, what, why, supplier, missing, active.Length, [.. projects.Take(DataGap.MostNamed).Select(p => p.Project.Id)]);
    }

    private void Add(string figure, Message what, Message why, Supplier supplier, int missing, int of, ImmutableArray<string> projects)
    {
        if (missing > 0) gaps.Add(new(figure, what, why, supplier, missing, of, projects));
    }

    private Project Project(int place) => reading.Portfolio.Projects[place].Project;
}
