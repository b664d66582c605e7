using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources.Tables;

/// <summary>Probabilities, impacts, priorities and states in the scales and words of many houses.</summary>
public sealed class ScaleTests
{
    private static (decimal? Percent, decimal? Score)[] Probabilities(string header, params string[] cells) =>
        [.. Files.Table("risks.csv", $"Project,Risk,\"{header}\"\n" + string.Concat(cells.Select((c, i) => $"P{i},Risk {i},\"{c}\"\n"))).Rows.Risks.Select(r => (r.ProbabilityPercent, r.ProbabilityScore))];

    private static decimal?[] Impacts(string header, params string[] cells) =>
        [.. Files.Table("risks.csv", $"Project,Risk,\"{header}\"\n" + string.Concat(cells.Select((c, i) => $"P{i},Risk {i},\"{c}\"\n"))).Rows.Risks.Select(r => r.ImpactScore)];

    [Fact]
    public void A_probability_is_a_percentage_where_its_column_is_one()
    {
        Probabilities("Probability", "10", "90", "45.5").ShouldBe([(10, null), (90, null), (45.5m, null)]);
        Probabilities("Likelihood", "10%", "5%", "TBC").ShouldBe([(10, null), (5, null), (null, null)]);
        Probabilities("Probability (%)", "1", "3", "5").ShouldBe([(1, null), (3, null), (5, null)]);
        Probabilities("Probability", "0.1", "0.75", "1").ShouldBe([(10, null), (75, null), (100, null)]);
    }

    [Fact]
    public void A_probability_of_small_whole_numbers_is_a_score() =>
        Probabilities("Likelihood (1-5)", "1", "5", "6").ShouldBe([(null, 1), (null, 5), (null, null)]);

    [Fact]
    public void Words_are_scores_of_three_levels_or_of_five()
    {
        Probabilities("Likelihood", "Low", "Medium", "High").ShouldBe([(null, 1), (null, 3), (null, 5)]);
        Probabilities("Likelihood", "Very Low", "Low", "Medium", "High", "Very High").ShouldBe([(null, 1), (null, 2), (null, 3), (null, 4), (null, 5)]);
        Probabilities("Likelihood", "Rare", "Unlikely", "Possible", "Likely", "Almost certain").ShouldBe([(null, 1), (null, 2), (null, 3), (null, 4), (null, 5)]);
        Probabilities("Likelihood", "4 - High", "2 - Low", "(3) Medium", "High (4)").ShouldBe([(null, 4), (null, 2), (null, 3), (null, 4)]);
    }

    [Fact]
    public void What_is_on_no_scale_is_not_known_and_said()
    {
        var set = Files.Table("risks.csv", "Project,Risk,Likelihood,Impact\nP,A,Often,3\nP,B,High,9\nP,C,Low,-1\n");
        set.Rows.Risks.Select(r => (r.ProbabilityScore, r.ImpactScore)).ShouldBe([(null, 1.5m), (5, 4.5m), (1, null)]);
        set.Findings.Select(f => (f.Code, f.Row)).ShouldBe([("score-not-understood", 2), ("score-out-of-range", 4)], ignoreOrder: true);
    }

    [Fact]
    public void Impacts_of_other_scales_are_brought_to_five()
    {
        Impacts("Impact", "10", "4", "1").ShouldBe([5, 2, 0.5m]);
        Impacts("Impact (1-3)", "1", "2", "3").ShouldBe([1, 3, 5]);
        Impacts("Impact", "Minor", "Catastrophic", "Moderate").ShouldBe([2, 5, 3]);
    }

    [Fact]
    public void An_impact_in_money_is_a_cost_and_no_score()
    {
        var risk = Files.Table("risks.csv", "Project,Risk,Likelihood,Impact (£k)\nP,A,3,250\nP,B,2,5\n").Rows.Risks[0];
        (risk.ImpactScore, risk.Cost!.Value, risk.Cost.Currency).ShouldBe((null, 250_000m, "GBP"));
    }

    [Fact]
    public void A_score_above_twenty_five_is_of_another_scale()
    {
        var set = Files.Table("risks.csv", "Project,Risk,Score\nP,A,20\nP,B,64\nP,C,High\n");
        set.Rows.Risks.Select(r => r.Score).ShouldBe([20, null, null]);
        set.Findings.ShouldContain(f => f.Code == "score-out-of-range" && f.Row == 3);
    }

    [Theory]
    [InlineData("Urgent", Priority.Critical)]
    [InlineData("P2", Priority.High)]
    [InlineData("medium", Priority.Moderate)]
    [InlineData("1", Priority.Critical)]
    [InlineData("189330003", Priority.Low)]
    [InlineData("Purple", Priority.Unknown)]
    [InlineData("", Priority.Unknown)]
    public void Priorities_are_words_and_numbers_with_one_as_the_highest(string cell, Priority priority) =>
        Files.Table("issues.csv", $"Project,Issue,Priority,Status\nP,A,{cell},Open\nP,B,High,Open\nP,C,2,Open\n").Rows.Issues[0].Priority.ShouldBe(priority);

    [Theory]
    [InlineData("Open", false)]
    [InlineData("In progress", false)]
    [InlineData("Closed", true)]
    [InlineData("RESOLVED", true)]
    [InlineData("Done", true)]
    [InlineData("Inactive", true)]
    [InlineData("Cancelled", true)]
    [InlineData("(3) Closed", true)]
    [InlineData("189330002", true)]
    [InlineData("", false)]
    public void What_is_over_is_over_in_many_words(string state, bool closed) => Files.Table("issues.csv", $"Project,Issue,Priority,Status\nP,A,High,{state}\nP,B,High,Open\n").Rows.Issues[0].IsClosed.ShouldBe(closed);

    [Theory]
    [InlineData("Approved", true)]
    [InlineData("Rejected", true)]
    [InlineData("Closed", true)]
    [InlineData("Pending", false)]
    [InlineData("Open", false)]
    public void A_decision_is_made_when_it_is_approved_or_rejected(string state, bool decided) => Files.Table("decisions.csv", $"Project,Decision,Needed By,Status\nP,A,2026-01-01,{state}\n").Rows.Decisions[0].IsDecided.ShouldBe(decided);

    [Fact]
    public void A_change_of_weeks_is_told_in_days() =>
        Files.Table("changes.csv", "Project,Change,Approval,Schedule impact\nP,A,Approved,2 weeks\nP,B,Approved,+10 days\nP,C,Rejected,-3\nP,D,Approved,a lot\n").Rows.Changes.Select(c => c.ScheduleImpactDays).ShouldBe([14, 10, -3, null]);
}
