using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources.Tables;

/// <summary>One list of risks, actions, issues and decisions, split by its type.</summary>
public sealed class RaidTests
{
    private const string List =
        """
        ID,Type,Project,Description,Priority,Probability,Impact,Assigned To,Date Created,Due Date,Status,Resolution
        1,Risk,P1,Supplier may fail,High,60%,4,Ann,2026-01-12,2026-04-01,Open,Second source
        2,Issue,P1,Printer broken,High,,,Bob,2026-02-12,2026-04-01,Resolved,New printer
        3,Decision,P2,Buy or build?,High,,,Steering,2026-02-12,2026-04-01,Open,
        4,Action,P2,Call supplier,Low,,,Bob,2026-02-12,2026-04-01,Done,
        5,Assumption,P2,Rates stay,Low,,,Bob,2026-02-12,,Open,
        6,Dependency,P2,Needs network,Low,,,Bob,2026-02-12,,Open,
        7,Dependency,P1,Needs people,Low,,,Bob,2026-02-12,,Open,
        8,Change,P1,More reports,Medium,,,Bob,2026-02-12,,Approved,
        9,Wish,P1,A pony,Medium,,,Bob,2026-02-12,,Open,
        """;

    [Theory]
    [InlineData("raid-log.csv")]
    [InlineData("export.csv")]
    public void Each_row_goes_to_the_table_of_its_type(string name)
    {
        var rows = Files.Read(Files.Csv(name, List)).Rows();
        rows.Risks.Single().ShouldSatisfyAllConditions(r => r.Title.ShouldBe("Supplier may fail"), r => r.ProbabilityPercent.ShouldBe(60), r => r.ImpactScore.ShouldBe(4), r => r.Response.ShouldBe("Second source"), r => r.Place.Row.ShouldBe(2));
        rows.Issues.Single().ShouldSatisfyAllConditions(i => i.Priority.ShouldBe(Priority.High), i => i.Opened.ShouldBe(Files.Day(2026, 2, 12)), i => i.IsClosed.ShouldBeTrue(), i => i.Resolution.ShouldBe("New printer"));
        rows.Decisions.Single().ShouldSatisfyAllConditions(d => d.Decider.ShouldBe("Steering"), d => d.NeededBy.ShouldBe(Files.Day(2026, 4, 1)), d => d.IsDecided.ShouldBeFalse());
        rows.Actions.Single().ShouldSatisfyAllConditions(a => a.Owner.ShouldBe("Bob"), a => a.IsDone.ShouldBeTrue());
        rows.Changes.Single().ShouldSatisfyAllConditions(c => c.Approval.ShouldBe(Approval.Approved), c => c.CostImpact.ShouldBeNull());
    }

    [Fact]
    public void Assumptions_and_dependencies_are_left_alone_and_counted()
    {
        var findings = Files.Read(Files.Csv("raid.csv", List)).Tables.SelectMany(t => t.Findings).ToList();
        findings.Where(f => f.Code == "type-left-alone").Select(f => f.Message).ShouldBe(["1 assumptions of the list were left alone; they are kept in no table here.", "2 dependencies of the list were left alone; they are kept in no table here."]);
        findings.Single(f => f.Code == "row-without-type").ShouldSatisfyAllConditions(f => f.Row.ShouldBe(10), f => f.Message.ShouldContain("'Wish'"));
    }

    [Fact]
    public void Every_row_is_somewhere_or_said()
    {
        var read = Files.Read(Files.Csv("raid.csv", List));
        (read.Tables.Sum(t => t.Rows) + 1 + 2 + 1).ShouldBe(9);
    }

    [Fact]
    public void A_list_of_one_type_is_a_list_when_its_name_says_so() =>
        Files.Read(Files.Csv("RAID log.csv", "Type,Project,Title,Owner,Status\nRisk,P1,Fire,Ann,Open\nRisk,P1,Flood,Ann,Open\n")).Tables.Select(t => (t.Kind, t.Rows)).ShouldBe([(RecordKind.Risks, 2)]);

    [Fact]
    public void A_type_that_is_no_kind_of_row_makes_no_list() =>
        Files.Read(Files.Csv("risks.csv", "Type,Project,Risk,Likelihood,Status\nCommercial,P1,Fire,3,Open\nTechnical,P1,Flood,2,Open\n")).Rows().Risks.Select(r => r.Category).ShouldBe(["Commercial", "Technical"]);

    [Fact]
    public void The_sheet_of_risks_and_issues_without_a_type_is_what_its_columns_say() =>
        Files.Read(Files.Csv("risks and issues.csv", "Project,Risk,Likelihood,Impact,Status\nP1,Fire,3,2,Open\nP2,Flood,2,5,Open\n")).Tables.Single().Kind.ShouldBe(RecordKind.Risks);
}
