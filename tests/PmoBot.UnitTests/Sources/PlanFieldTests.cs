using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Planned and earned value, contingency, rank, score, objective and approval in a register.</summary>
public sealed class PlanFieldTests
{
    private const string Csv =
        """
        Project ID,Project,RAG,Budget (£k),Planned Value (£k),Earned Value (£k),Contingency (£k),% Complete,Planned % Complete,Priority Rank,Prioritisation Score,Strategic Objective,Approval Date
        P1,Atlas,Green,1000,500,450,50,45,50,1,87.5,Grow exports,2025-03-01
        P2,Boreas,Red,2000,,nfp,TBC,,,2,61,Grow exports,
        P3,Ceres,Amber,100,80,80,10,80,75,x,,Cut emissions,2025-04-01
        P4,Daphne,Green,100,80,80,10,80,75,2.5,12,Cut emissions,2025-05-01
        P5,Eos,Green,100,80,80,10,80,75,3,10,Cut emissions,2025-05-01
        """;

    [Fact]
    public void They_are_read_with_the_units_of_their_columns()
    {
        var first = Registers.Read(Csv).Projects[0];
        (first.PlannedValue!.Value, first.EarnedValue!.Value, first.Contingency!.Value, first.Contingency.Currency).ShouldBe((500_000m, 450_000m, 50_000m, "GBP"));
        (first.PercentComplete, first.PlannedPercent, first.PriorityRank, first.PriorityScore).ShouldBe((45m, 50m, 1, 87.5m));
        (first.Objective, first.ApprovedOn).ShouldBe(("Grow exports", new DateOnly(2025, 3, 1)));
    }

    [Fact]
    public void What_is_not_there_is_not_known()
    {
        var second = Registers.Read(Csv).Projects[1];
        (second.PlannedValue, second.PlannedPercent, second.ApprovedOn).ShouldBe((null, null, null));
        (second.EarnedValue!.Kind, second.Contingency!.Kind).ShouldBe((AmountKind.Withheld, AmountKind.NotUnderstood));
    }

    [Fact]
    public void A_rank_is_a_whole_number()
    {
        var snapshot = Registers.Read(Csv);
        snapshot.Projects.Select(p => p.PriorityRank).ShouldBe([1, 2, null, null, 3]);
        snapshot.Findings.ShouldContain(f => f.Code == "rank-not-understood" && f.Row == 5);
    }

    [Fact]
    public void A_register_with_a_rank_and_no_priority_shows_the_rank_as_its_priority() =>
        Registers.Read("Project,RAG,Rank\nA,Green,2\nB,Red,1\n").Projects.Select(p => (p.Priority, p.PriorityRank)).ShouldBe([("2", 2), ("1", 1)]);

    [Theory]
    [InlineData("High", "Low")]
    [InlineData("P1", "P2")]
    public void A_rank_in_words_stays_a_priority(string first, string second) =>
        Registers.Read($"Project,RAG,Rank\nA,Green,{first}\nB,Red,{second}\n").Projects.Select(p => (p.Priority, p.PriorityRank)).ShouldBe([(first, null), (second, null)]);

    [Fact]
    public void An_objective_that_every_project_words_anew_stays_its_description()
    {
        var snapshot = Registers.Read("Project,RAG,Objective\nA,Green,Replace the ledger of the whole group\nB,Red,Move the crews of all ships to one roster\nC,Red,Give drivers an application for their shifts\nD,Red,Close the old data centre in the harbour\n");
        snapshot.Mapping.Has(Field.Objective).ShouldBeFalse();
        snapshot.Mapping.Has(Field.Description).ShouldBeTrue();
    }
}
