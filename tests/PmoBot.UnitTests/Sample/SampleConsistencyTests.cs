using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.Domain.Value.Benefits;
using Shouldly;
using static PmoBot.UnitTests.Sample.SamplePortfolios;

namespace PmoBot.UnitTests.Sample;

/// <summary>The sample's files agree with each other, so that two answers never contradict.</summary>
public sealed class SampleConsistencyTests
{
    [Fact]
    public void The_last_milestone_of_a_project_is_its_finish()
    {
        foreach (var project in Reading.Projects.Where(p => !p.Project.IsClosed && p.Project.BaselineFinish is not null && p.Project.ForecastFinish is not null))
        {
            var last = Delivery.Find(project.Project.Id)!.Scope.Milestones.All[^1].Milestone;
            (last.Forecast, OriginalOf(project.Project, last)).ShouldBe((project.Project.ForecastFinish, last.Baseline), project.Project.Name);
        }
    }

    [Fact]
    public void Benefit_profiles_add_up_to_the_register()
    {
        foreach (var project in Reading.Projects.Select(p => p.Project).Where(p => p.State != "Cancelled"))
        {
            var money = Delivery.Find(project.Id)!.Benefits.Where(b => b.IsMoney).ToArray();
            money.Sum(b => b.Planned ?? 0).ShouldBe(project.BenefitPlanned?.Value ?? 0, project.Name);
            money.Sum(Forecast).ShouldBe(project.BenefitForecast?.Value ?? 0, project.Name);
            money.ShouldAllBe(b => b.Unit == project.BenefitPlanned!.Currency);
        }
    }

    [Fact]
    public void Planned_value_rises_to_the_budget()
    {
        foreach (var curve in Rows<PlannedValuePoint>(RecordKind.PlannedValues).GroupBy(p => p.Project))
        {
            var budget = Project(curve.Key!).Project.Budget!;
            var values = curve.OrderBy(p => p.Date).Select(p => p.Cumulative!.Value!.Value).ToArray();
            values.ShouldBe(values.Order());
            (values[^1], curve.First().Cumulative!.Currency).ShouldBe((budget.Value!.Value, budget.Currency), curve.Key);
        }
    }

    [Fact]
    public void Every_active_project_has_milestones_and_every_red_one_says_what_it_needs()
    {
        Reading.Projects.Where(p => !p.Project.IsClosed).ShouldAllBe(p => Delivery.Find(p.Project.Id)!.Scope.Milestones.All.Length > 0);
        Reading.Projects.Where(p => p.Reported == Health.Red).ShouldAllBe(p => p.Project.Summary != null && p.Project.PathToGreen != null && p.Project.DecisionsNeeded != null);
    }

    [Fact]
    public void No_ids_are_used_twice()
    {
        Rows<Risk>(RecordKind.Risks).Select(r => r.Id).ShouldBeUnique();
        Rows<Issue>(RecordKind.Issues).Select(r => r.Id).ShouldBeUnique();
        Rows<Decision>(RecordKind.Decisions).Select(r => r.Id).ShouldBeUnique();
        Rows<Milestone>(RecordKind.Milestones).Select(r => r.Id).ShouldBeUnique();
        Rows<Benefit>(RecordKind.Benefits).Select(r => r.Id).ShouldBeUnique();
    }

    [Fact]
    public void Issues_come_from_risks_that_are_there()
    {
        var risks = Rows<Risk>(RecordKind.Risks).Select(r => r.Id).ToHashSet();
        Rows<Issue>(RecordKind.Issues).Where(i => i.FromRisk is not null).ShouldAllBe(i => risks.Contains(i.FromRisk));
    }

    /// <summary>The plan keeps the first baseline; the register's may have moved since.</summary>
    private static PlanDate? OriginalOf(Project project, Milestone last) => project.Id == "PRJ-006" ? last.Baseline : project.BaselineFinish;

    private static decimal Forecast(BenefitReading benefit) => benefit.Validated + benefit.Unvalidated + (benefit.ForecastRest ?? 0);
}
