using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;
using Shouldly;
using static PmoBot.UnitTests.Domain.Delivery.Tables;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Benefits, returns and the PMO's own return.</summary>
public sealed class ValueTests
{
    private static readonly PortfolioSnapshot One = Snapshot(Project("P1"));

    [Fact]
    public void Realisation_counts_only_validated_value_of_periods_that_have_ended()
    {
        var benefits = Read(One, Set(Saving("Licences")), Set(
            Period("Licences", "2026-01-01", "2026-06-30") with { Planned = 100, Realised = 90, ValidatedBy = "Finance" },
            Period("Licences", "2026-07-01", "2026-10-31") with { Planned = 100, Realised = 80 },
            Period("Licences", "2026-11-01", "2026-12-31") with { Planned = 100, Forecast = 100, Realised = 20, ValidatedBy = "Finance" },
            Period("Licences", "2027-01-01", "2027-06-30") with { Planned = 100, Forecast = 60 })).All.Benefits;
        var totals = benefits.ByType.ShouldHaveSingleItem();
        (totals.PlannedToDate, totals.ValidatedToDate, totals.Validated, totals.Unvalidated, totals.Planned).ShouldBe((200m, 90m, 110m, 80m, 400m));
        (totals.ToDatePercent, totals.FullLifePercent).ShouldBe((45m, 27.5m));
        totals.ForecastPercent.ShouldBe(82.5m); // 110 validated + 80 not validated + 80 left of November + 60
        benefits.Late.ShouldHaveSingleItem().Shortfall.ShouldBe(110);
        benefits.NotValidated.ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_not_due_yet_is_not_zero_percent()
    {
        var totals = Read(One, Set(Saving("Licences")), Set(Period("Licences", "2027-01-01", "2027-12-31") with { Planned = 100 })).All.Benefits.ByType.Single();
        (totals.IsNotDueYet, totals.ToDatePercent).ShouldBe((true, null));
    }

    [Fact]
    public void A_due_period_without_a_figure_is_counted_and_is_not_a_zero()
    {
        var reading = Read(One, Set(Saving("Licences")), Set(Period("Licences", "2026-01-01", "2026-06-30") with { Planned = 100 }));
        var benefit = reading.All.Benefits.WithoutFigure.ShouldHaveSingleItem();
        (benefit.DueWithoutFigure, benefit.Project!.Project.Id).ShouldBe((1, "P1"));
        reading.All.Gaps.ShouldContain(g => g.Figure == "benefits.realised" && g.Supplier == Supplier.BenefitOwner);
    }

    [Fact]
    public void Savings_and_avoidance_are_never_added_and_cash_is_savings_and_revenue()
    {
        var benefits = Read(One, Set(
            Saving("a") with { Planned = 100 }, Saving("b") with { Type = BenefitType.Revenue, Planned = 50 }, Saving("c") with { Type = BenefitType.CostAvoidance, Planned = 900 },
            Saving("d") with { Planned = 7, IsCashable = false }, Saving("e") with { Unit = "EUR", Planned = 5 }, Saving("f") with { Type = BenefitType.ProductivityTime, Unit = "Hours", Planned = 2000 })).All.Benefits;
        benefits.Cash.Select(c => (c.Unit, c.Planned)).ShouldBe([("EUR", 5m), ("GBP", 150m)]);
        benefits.ByType.Select(t => (t.Unit, t.Type, t.Planned)).ShouldBe([
            ("EUR", BenefitType.CostSaving, 5m), ("GBP", BenefitType.CostSaving, 107m), ("GBP", BenefitType.CostAvoidance, 900m), ("GBP", BenefitType.Revenue, 50m), ("hours", BenefitType.ProductivityTime, 2000m)], ignoreOrder: true);
    }

    [Theory]
    [InlineData(30, true, BenefitType.CostSaving)]
    [InlineData(-30, true, BenefitType.CostSaving)]
    [InlineData(30, false, BenefitType.Disbenefit)]
    [InlineData(-30, false, BenefitType.CostSaving)]
    public void A_dis_benefit_is_negative_however_it_is_written(int planned, bool isFlagged, BenefitType type)
    {
        var benefits = Read(One, Set(Saving("More support") with { Planned = planned, IsDisbenefit = isFlagged, Type = type })).All.Benefits;
        benefits.ByType.ShouldHaveSingleItem().ShouldSatisfyAllConditions(t => t.Type.ShouldBe(BenefitType.Disbenefit), t => t.Planned.ShouldBe(-30));
        benefits.Cash.ShouldBeEmpty();
        benefits.Disbenefits.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_same_benefit_on_two_projects_is_a_finding_and_counted_once()
    {
        var reading = Read(Snapshot(Project("P1"), Project("P2"), Project("P3")), Set(
            Saving("Licences") with { Id = "B1", Planned = 100 }, Saving("Licences, again") with { Id = "b1", Project = "P2", Planned = 100, Place = Row(3) },
            Saving("Paper") with { Project = "P2", Planned = 10, Place = Row(4) }, Saving("PAPER") with { Project = "P3", Planned = 10.0m, Place = Row(5) },
            Saving("Same name, other plan") with { Project = "P2", Planned = 1, Place = Row(6) }, Saving("Same name, other plan") with { Project = "P3", Planned = 2, Place = Row(7) }));
        reading.All.Benefits.Cash.Single().Planned.ShouldBe(113);
        reading.All.Benefits.CountedElsewhere.ShouldBe(2);
        var finding = reading.Findings.ShouldHaveSingleItem();
        (finding.Code, finding.Count).ShouldBe(("benefit-on-two-projects", 2));
        finding.Places.Select(p => p.Row).ShouldBe([3, 5]);
    }

    [Fact]
    public void Shares_of_more_than_100_percent_are_a_finding_and_compute_nothing()
    {
        var reading = Read(One, Set(Saving("Licences") with { Id = "B1" }), Set(Validated("B1", 100)), Set(Share("B1", 70, true), Share("B1", 50, false)), Costs(10));
        reading.Findings.ShouldHaveSingleItem().Code.ShouldBe("attribution-over-100");
        var value = reading.PmoReturn().Single();
        (value.Attributed.Benefits, value.CashPercent).ShouldBe((0, null));
        value.WithoutAttribution.ShouldHaveSingleItem().PmoValue.ShouldBeNull();
    }

    [Fact]
    public void The_pmos_return_is_validated_value_by_its_share_against_its_cost()
    {
        var reading = Read(One,
            Set(Saving("a"), Saving("b") with { Type = BenefitType.CostAvoidance, PmoSharePercent = 50 }, Saving("c"), Saving("d"), Saving("e") with { PmoSharePercent = 100 }),
            Set(
                Validated("a", 1000), Validated("b", 400), Validated("c", 5000), Validated("d", 7000) with { Method = AttributionMethod.D },
                Validated("e", 30) with { ValidatedBy = null }, Validated("e", 50) with { Confidence = Confidence.PmoEstimated }),
            Set(Share("a", 60, true) with { Method = AttributionMethod.C }, Share("a", 40, false), Share("d", 100, true)), Costs(200));
        var value = reading.PmoReturn().ShouldHaveSingleItem();
        (value.Attributed.Cash, value.Attributed.Avoidance, value.Cost).ShouldBe((600m, 200m, 200m));
        (value.CashPercent, value.CashAndAvoidancePercent).ShouldBe((200m, 300m));
        value.WithoutAttribution.Select(c => c.Benefit.Benefit.Title).ShouldBe(["c"]);
        value.EstimatedByPmo.Select(c => c.Benefit.Benefit.Title).ShouldBe(["d"]);
        value.Contributions.Select(c => (c.Benefit.Benefit.Title, c.PmoValue)).ShouldBe([("a", 600m), ("b", 200m)]);
        reading.All.FigureOf("value.pmo.cash")!.ShouldSatisfyAllConditions(f => f.Value.ShouldBe(200), f => f.Quality.ShouldBe(PmoBot.Domain.Figures.FigureQuality.Partial));
    }

    [Fact]
    public void Without_its_cost_the_pmo_has_no_return() =>
        Read(One, Set(Saving("a") with { PmoSharePercent = 100 }), Set(Validated("a", 1000))).PmoReturn().Single().ShouldSatisfyAllConditions(r => r.Cost.ShouldBeNull(), r => r.CashPercent.ShouldBeNull());

    [Fact]
    public void A_programs_return_is_a_ratio_of_sums_and_not_the_mean_of_its_projects()
    {
        var reading = Read(Snapshot(
            Project("A") with { Program = "Digital", ForecastCost = Pounds(1000), BenefitPlanned = Pounds(1000) },
            Project("B") with { Program = "digital", ForecastCost = Pounds(10), BenefitPlanned = Pounds(40) },
            Project("C") with { Program = "Digital", BenefitPlanned = Pounds(9999) }));
        var total = reading.ByProgram["DIGITAL"].Returns.FromRegister.ShouldHaveSingleItem();
        decimal.Round(total.RoiPercent!.Value, 2).ShouldBe(2.97m); // the mean of 0% and 300% would be 150%
        (total.Projects, total.Of).ShouldBe((2, 3));
    }

    [Fact]
    public void Present_value_and_payback_come_from_the_periods_with_the_cost_in_year_0()
    {
        var project = Project("P1") with { Start = Plan("2026-01-01"), Budget = Pounds(400_000) };
        var periods = new[] { 150_000, 200_000, 200_000, 100_000 }.Select((v, i) => Period("a", $"{2027 + i}-01-01", $"{2027 + i}-12-31") with { Planned = v }).ToArray();
        var value = Read(Snapshot(project), Set(Saving("a")), Set(periods)).Find("P1")!.Return!;
        decimal.Round(value.Flows!.NetPresentValue, 0).ShouldBe(142_626);
        value.Flows.PaybackYears.ShouldBe(2.25m);
        value.CashRoiPercent(ValueBasis.Planned).ShouldBe(62.5m);
        value.CashRoiPercent(ValueBasis.Validated).ShouldBe(-100);
    }

    [Fact]
    public void A_cancelled_projects_benefits_are_in_no_sum()
    {
        var benefits = Read(Snapshot(Project("P1") with { IsClosed = true, State = "Cancelled" }), Set(Saving("a") with { Planned = 100 })).All.Benefits;
        (benefits.ByType.Length, benefits.OfCancelled).ShouldBe((0, 1));
    }

    [Fact]
    public void Periods_without_a_benefit_of_their_name_are_a_finding()
    {
        var reading = Read(One, Set(Saving("a")), Set(Period("typo", "2026-01-01", "2026-06-30") with { Planned = 1 }));
        reading.Findings.ShouldHaveSingleItem().Code.ShouldBe("benefit-not-found");
        reading.All.Benefits.ByType.Single().Planned.ShouldBe(0);
    }

    private static Benefit Saving(string title) => new() { Place = Anywhere, Project = "P1", Title = title, Type = BenefitType.CostSaving, Unit = "GBP" };

    private static BenefitPeriod Period(string benefit, string start, string end) => new() { Place = Anywhere, Project = "P1", Benefit = benefit, Start = On(start), End = On(end) };

    private static BenefitPeriod Validated(string benefit, decimal value) => Period(benefit, "2026-01-01", "2026-06-30") with { Planned = value, Realised = value, ValidatedBy = "Finance" };

    private static Attribution Share(string benefit, decimal percent, bool isPmo) => new() { Place = Anywhere, Project = "P1", Benefit = benefit, Contributor = isPmo ? "PMO" : "Project", IsPmo = isPmo, SharePercent = percent };

    private static RecordSet Costs(decimal cost) => Set(new PmoCost { Place = Anywhere, Start = On("2026-01-01"), End = On("2026-06-30"), Cost = Pounds(cost) });
}
