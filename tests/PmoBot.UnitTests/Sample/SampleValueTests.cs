using PmoBot.Domain.Delivery;
using PmoBot.Domain.Value;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;
using Shouldly;
using static PmoBot.UnitTests.Sample.SamplePortfolios;

namespace PmoBot.UnitTests.Sample;

/// <summary>The traps of the sample, in what is derived of benefits. Numbers are worked out from the files by hand, not taken from the code.</summary>
public sealed class SampleValueTests
{
    private static BenefitReading Benefit(string id) => All.Benefits.Benefits.Single(b => b.Benefit.Id == id);

    private static BenefitTotals Total(BenefitType type) => All.Benefits.ByType.Single(t => t.Type == type && t.Unit == "GBP");

    [Fact]
    public void What_its_own_title_calls_saved_is_avoided_and_in_no_sum_of_savings()
    {
        var licences = Benefit("BEN-031");
        licences.Benefit.Title.ShouldStartWith("Saved");
        (licences.Type, licences.IsCash, licences.IsAvoidance, licences.ValidatedToDate).ShouldBe((BenefitType.CostAvoidance, false, true, 1_940_000m));
        (Total(BenefitType.CostSaving).PlannedToDate, Total(BenefitType.CostSaving).ValidatedToDate).ShouldBe((2_054_000m, 1_863_000m));
        (Total(BenefitType.CostAvoidance).PlannedToDate, Total(BenefitType.CostAvoidance).ValidatedToDate).ShouldBe((1_800_000m, 1_940_000m));
        All.Benefits.Cash.Single(c => c.Unit == "GBP").ValidatedToDate.ShouldBe(1_863_000m + 407_000m);
    }

    [Fact]
    public void A_benefit_that_is_not_due_is_not_at_zero_percent()
    {
        var phoenix = Benefit("BEN-001");
        (phoenix.IsNotDueYet, phoenix.ToDatePercent, phoenix.IsLate).ShouldBe((true, null, false));
        All.Benefits.NotDueYet.ShouldContain(phoenix);
    }

    [Fact]
    public void A_benefit_may_be_negative_and_a_disbenefit_is()
    {
        (Benefit("BEN-045").ValidatedToDate, Benefit("BEN-045").ToDatePercent, Benefit("BEN-045").IsDisbenefit).ShouldBe((-12_000m, -20m, false));
        (Benefit("BEN-046").Planned, Benefit("BEN-046").ValidatedToDate).ShouldBe((-85_000m, -31_000m));
        All.Benefits.Disbenefits.Select(b => b.Benefit.Id).ShouldBe(["BEN-046"]);
    }

    [Fact]
    public void Shares_of_120_percent_are_computed_with_by_nobody()
    {
        Benefit("BEN-042").Attribution.ShouldBe(AttributionState.Over100);
        Delivery.Findings.ShouldContain(f => f.Code == "attribution-over-100");
        var back = Delivery.PmoReturn().Single(r => r.Currency == "GBP");
        back.Contributions.ShouldNotContain(c => c.Benefit.Benefit.Id == "BEN-042");
        back.WithoutAttribution.Select(c => c.Benefit.Benefit.Id).Order().ShouldBe(["BEN-042", "BEN-044", "BEN-045", "BEN-046"]);
        back.EstimatedByPmo.Select(c => c.Benefit.Benefit.Id).ShouldBe(["BEN-030"]);
    }

    [Fact]
    public void The_same_benefit_of_two_projects_counts_once()
    {
        (Benefit("BEN-016").IsCountedElsewhere, Benefit("BEN-017").IsCountedElsewhere).ShouldBe((false, true));
        (Benefit("BEN-016").Planned, Benefit("BEN-017").Planned).ShouldBe((1_150_000m, 1_150_000m));
        Total(BenefitType.CostSaving).Planned.ShouldBe(37_561_000m);
    }

    [Fact]
    public void A_benefit_of_a_cancelled_project_is_in_no_sum()
    {
        Benefit("BEN-036").Counts.ShouldBeFalse();
        All.Benefits.OfCancelled.ShouldBe(1);
    }

    [Fact]
    public void What_nobody_has_validated_is_apart()
    {
        All.Benefits.NotValidated.Select(b => (b.Benefit.Id, b.Unvalidated)).ShouldBe(
            [("BEN-034", 250_000m), ("BEN-033", 61_000m), ("BEN-024", 11_000m), ("BEN-029", 2_730m), ("BEN-038", 640m)], ignoreOrder: true);
        All.Benefits.Late[0].Benefit.Id.ShouldBe("BEN-034");
        All.Benefits.Late.Select(b => b.Benefit.Id).ShouldContain("BEN-042");
    }

    [Fact]
    public void The_return_of_a_programme_is_not_the_mean_of_its_projects()
    {
        var programme = Delivery.ByProgram["Finance and People"].Returns;
        decimal.Round(programme.ByCurrency.Single().CashAndAvoidanceRoiPercent(ValueBasis.Planned)!.Value, 1).ShouldBe(37.6m);
        decimal.Round(programme.Projects.Average(p => p.CashAndAvoidanceRoiPercent(ValueBasis.Planned)!.Value)).ShouldBe(565m);
    }

    [Fact]
    public void The_PMO_nearly_pays_for_itself_in_cash_and_avoids_more()
    {
        var back = Delivery.PmoReturn().Single(r => r.Currency == "GBP");
        // 45% of 1,105,000 + 25% of 318,000 + 35% of 97,000 + 15% of 150,000 + 30% of 48,000 + 25% of 36,000; avoided: 60% of 1,940,000.
        (back.Attributed.CashLine, back.Attributed.Avoidance, back.Cost).ShouldBe((656_600m, 1_164_000m, 712_000m));
        (decimal.Round(back.CashPercent!.Value, 1), decimal.Round(back.CashAndAvoidancePercent!.Value, 1)).ShouldBe((-7.8m, 155.7m));
    }

    [Fact]
    public void Hours_and_findings_are_never_money()
    {
        All.Benefits.ByType.Where(t => !t.IsMoney).Select(t => t.Unit).Order().ShouldBe(["actions", "days", "findings", "hours", "tonnes"]);
        Benefit("BEN-043").IsMoney.ShouldBeFalse();
    }
}
