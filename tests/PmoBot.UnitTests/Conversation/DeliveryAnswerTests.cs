using System.Collections.Immutable;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Value;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Conversation;

/// <summary>Answers about delivery and value, from a register and tables small enough to be reckoned by hand.</summary>
public sealed class DeliveryAnswerTests
{
    private static readonly DateOnly AsOf = Given.Today;
    private static RowPlace Row(int row) => new("tables.xlsx", "Sheet", row);

    private static readonly PortfolioSnapshot Register = Given.Snapshot(
        AsOf,
        Given.Project("P1", "Phoenix ERP", Health.Red, p => p.Budget = 1_000_000m) with
        {
            OrgUnit = "Finance", ForecastCost = Amount.Plain(1_200_000m, "GBP"), ActualCost = Amount.Plain(520_000m, "GBP"), PercentComplete = 45,
            BaselineStart = new PlanDate(new(2026, 1, 1)), BaselineFinish = new PlanDate(new(2026, 12, 1)), ForecastFinish = new PlanDate(new(2027, 3, 2)), PathToGreen = "Second supplier from January.",
        },
        Given.Project("P2", "Atlas Payroll", Health.Green, p => p.Budget = 500_000m) with { OrgUnit = "Finance", ForecastCost = Amount.Plain(450_000m, "GBP"), Objective = "Grow" },
        Given.Project("P3", "Quiet Harbour", Health.Green) with { OrgUnit = "Logistics" });

    private static RecordSet Set(RecordKind kind, PortfolioRecords rows, DateOnly? asOf = null) => new()
    {
        Id = $"{kind}{asOf}".PadLeft(32, '0'), Kind = kind, Source = Register.Source, AsOf = asOf ?? AsOf, ImportedAt = Register.ImportedAt, FileName = "tables.xlsx", ContentHash = new string('1', 64), Rows = rows,
    };

    private static readonly ImmutableArray<RecordSet> Tables =
    [
        Set(RecordKind.Milestones, new() { Milestones =
        [
            new() { Place = Row(2), Project = "P1", Name = "Data migrated", Baseline = new PlanDate(AsOf.AddDays(-20)), Forecast = new PlanDate(AsOf.AddDays(-6)) },
            new() { Place = Row(3), Project = "Phoenix ERP", Name = "Go-live north", Kind = "Go-live", Baseline = new PlanDate(AsOf.AddDays(10)), Forecast = new PlanDate(AsOf.AddDays(14)) },
            new() { Place = Row(4), Project = "P2", Name = "Gate 3", Kind = "Gate", Baseline = new PlanDate(AsOf.AddDays(-40)), Actual = new PlanDate(AsOf.AddDays(-41)), IsDone = true },
        ] }),
        Set(RecordKind.Risks, new() { Risks =
        [
            new() { Place = Row(2), Project = "P1", Id = "R1", Title = "Supplier fails", ProbabilityPercent = 40, Cost = Amount.Plain(500_000m, "GBP"), Response = "Second source" },
            new() { Place = Row(3), Project = "P2", Id = "R2", Title = "Payroll law changes", ProbabilityPercent = 10, Cost = Amount.Plain(200_000m, "GBP") },
        ] }),
        Set(RecordKind.Issues, new() { Issues =
        [
            new() { Place = Row(2), Project = "P1", Title = "Interfaces rejected", Priority = Priority.Critical, Opened = new PlanDate(AsOf.AddDays(-70)) },
            new() { Place = Row(3), Project = "P3", Title = "Desk missing", Priority = Priority.Low, Opened = new PlanDate(AsOf.AddDays(-10)) },
        ] }),
        Set(RecordKind.Decisions, new() { Decisions =
        [
            new() { Place = Row(2), Project = "P1", Title = "Buy the second licence", Decider = "Steering committee", Raised = new PlanDate(AsOf.AddDays(-30)), NeededBy = new PlanDate(AsOf.AddDays(-12)) },
            new() { Place = Row(3), Project = "P2", Title = "Move the pilot", Decider = "Ada Lovelace", Raised = new PlanDate(AsOf.AddDays(-3)), NeededBy = new PlanDate(AsOf.AddDays(9)) },
        ] }),
        Set(RecordKind.Benefits, new() { Benefits =
        [
            new() { Place = Row(2), Project = "P2", Id = "B1", Title = "Licences not renewed", Type = BenefitType.CostAvoidance, Unit = "GBP", Owner = "Ben Nevis" },
            new() { Place = Row(3), Project = "P1", Id = "B2", Title = "Fewer contractors", Type = BenefitType.CostSaving, Unit = "GBP", IsCashable = true },
        ] }),
        Set(RecordKind.BenefitPeriods, new() { BenefitPeriods =
        [
            Period(2, "B1", 1_000_000m, 1_960_000m, "Finance"),
            Period(3, "B2", 400_000m, 300_000m, "Finance"),
            Period(4, "B2", 100_000m, 50_000m, null),
        ] }),
        Set(RecordKind.Attributions, new() { Attributions =
        [
            new() { Place = Row(2), Benefit = "B1", Contributor = "PMO", IsPmo = true, SharePercent = 60, Method = AttributionMethod.B },
            new() { Place = Row(3), Benefit = "B2", Contributor = "PMO", IsPmo = true, SharePercent = 50, Method = AttributionMethod.C },
        ] }),
        Set(RecordKind.PmoCosts, new() { PmoCosts = [new() { Place = Row(2), Start = new(2026, 1, 1), End = new(2026, 9, 30), Cost = Amount.Plain(100_000m, "GBP") }] }),
        Set(RecordKind.Objectives, new() { Objectives =
        [
            new() { Place = Row(2), Id = "O1", Name = "Grow", WeightPercent = 60 },
            new() { Place = Row(3), Id = "O2", Name = "Safer sites", WeightPercent = 40 },
        ] }),
    ];

    private static BenefitPeriod Period(int row, string benefit, decimal planned, decimal realised, string? validator) => new()
    {
        Place = Row(row), Benefit = benefit, Start = new(2026, 1, 1), End = new(2026, 6, 30), Planned = planned, Realised = realised, ValidatedBy = validator,
        ValidatedOn = validator is null ? null : new DateOnly(2026, 7, 15), Confidence = validator is null ? Confidence.Unknown : Confidence.FinanceValidated, Unit = "GBP",
    };

    private static Bot BotOf(ImmutableArray<RecordSet> tables)
    {
        var portfolio = new CurrentPortfolio();
        portfolio.Swap(new PortfolioDesk(PortfolioReading.Of([Register], HealthRules.Default), new DeliveryHistory(tables), DeliveryRules.Default));
        return new Bot(portfolio, new BotOptions());
    }

    private static readonly Bot Bot = BotOf(Tables);

    private static Answer Ask(string intent, string? project = null, string? department = null, Place place = Place.Personal, Bot? bot = null) =>
        (bot ?? Bot).Hear(new Utterance { Pressed = new Question(intent, project) { Department = department }, Place = place, Today = AsOf }).Answer;

    [Fact]
    public void Cost_is_against_the_original_budgets_and_says_its_base()
    {
        var answer = Ask(Intents.CostStatus);
        answer.Headline.ShouldBe("The portfolio is forecast to cost £150k (10%) more than its original budgets; 1 of 2 projects with both numbers is over.");
        answer.Items.Single().State.ShouldBe("20% over");
    }

    [Fact]
    public void An_index_is_a_sentence_about_money()
    {
        var answer = Ask(Intents.CostStatus, "P1");
        answer.Headline.ShouldBe("Phoenix ERP is forecast to cost £200k (20%) more than its original budget.");
        answer.Lead!.ShouldStartWith("Each £1 spent has bought £0.86 of planned work.");
        answer.Lead!.ShouldContain("the remaining work must be done 15% more efficiently than planned; so far it has been 14% less efficient");
    }

    [Fact]
    public void Milestones_tell_the_missed_ones_first()
    {
        var answer = Ask(Intents.MilestonesUpcoming);
        answer.Headline.ShouldBe("1 milestone is due in the next 30 days, and 1 is missed.");
        answer.Items.Select(i => (i.Name, i.State)).ShouldBe([("Data migrated", "missed by 6 days"), ("Go-live north", "7 Dec 2026")]);
    }

    [Fact]
    public void Risks_are_ranked_by_expected_loss()
    {
        var answer = Ask(Intents.RiskTop);
        answer.Headline.ShouldBe("On average the 2 open risks would cost £220k; the single largest is Supplier fails.");
        answer.Items.Select(i => i.State).ShouldBe(["£200k", "£20k"]);
    }

    [Fact]
    public void Issues_tell_how_old_they_are()
    {
        var answer = Ask(Intents.IssuesAgeing);
        answer.Headline.ShouldBe("2 issues are open, 1 of them critical; the middle one for 40 days, the oldest for 70 days.");
        answer.Items[0].Name.ShouldBe("Interfaces rejected");
    }

    [Fact]
    public void Decisions_tell_the_most_overdue_first_and_which_wait_for_the_asker()
    {
        var answer = Bot.Hear(new Utterance { Pressed = new Question(Intents.DecisionsPending), Place = Place.Personal, Today = AsOf, Speaker = new Speaker(Name: "Ada Lovelace") }).Answer;
        answer.Headline.ShouldBe("2 decisions are waiting, 1 of them overdue, the longest by 12 days.");
        answer.Lead.ShouldStartWith("1 of them waits for you.");
        answer.Items[0].State.ShouldBe("12 days overdue");
    }

    [Fact]
    public void Savings_and_avoidance_stand_apart_and_only_validated_value_counts()
    {
        var benefits = Ask(Intents.BenefitsStatus);
        benefits.Headline.ShouldBe("Of the cash (savings and revenue) due by now, 60% has arrived and is validated (£300k of £500k).");
        var roi = Ask(Intents.ValueRoi);
        roi.Headline.ShouldBe("The PMO's share of validated value so far is £150k of cash, a return of 50% on its cost, and beside it £1.1M of cost avoidance.");
        Ask(Intents.ValueExplain).Headline.ShouldBe("£300k of validated value is cash, and £1.9M is cost avoidance, from 2 benefits.");
    }

    [Fact]
    public void An_objective_with_nothing_behind_it_is_named()
    {
        var answer = Ask(Intents.AlignmentView);
        answer.Headline.ShouldEndWith("and 1 objective has no project.");
        answer.Lead!.ShouldContain("Nothing serves Safer sites.");
    }

    [Fact]
    public void A_scope_narrows_every_answer()
    {
        Ask(Intents.RiskTop, department: "Logistics").Headline.ShouldBe("No risk in Logistics is open.");
        Ask(Intents.IssuesAgeing, department: "Finance").Headline.ShouldStartWith("1 issue in Finance is open");
        Ask(Intents.CostStatus, department: "Finance").Headline.ShouldStartWith("Finance is forecast to cost");
    }

    [Theory]
    [InlineData(Intents.MilestonesUpcoming)]
    [InlineData(Intents.RiskTop)]
    [InlineData(Intents.IssuesAgeing)]
    [InlineData(Intents.QualityRework)]
    [InlineData(Intents.ResourcesCapacity)]
    [InlineData(Intents.AlignmentView)]
    [InlineData(Intents.ValueRoi)]
    public void What_was_never_given_is_not_known_and_never_none(string intent)
    {
        var register = BotOf([]);
        var answer = Ask(intent, bot: register);
        answer.Headline.ShouldNotContain("No risk");
        (answer.Unknown.Length > 0 || intent == Intents.AlignmentView).ShouldBeTrue();
    }

    [Fact]
    public void In_a_channel_no_answer_holds_an_amount()
    {
        foreach (var intent in Intents.All)
        {
            foreach (var project in new[] { null, "P1", "P2" })
            {
                var answer = Ask(intent, project, place: Place.Shared);
                (AnswerText.Of(answer) + AnswerJson.Of(answer) + System.Text.Encoding.UTF8.GetString(AnswerCard.Of(answer).ToUtf8().Span)).ShouldNotContain("£", Case.Sensitive, $"{intent} {project}");
            }
        }
    }

    [Theory]
    [InlineData(Intents.CostStatus, "cost.")]
    [InlineData(Intents.RiskTop, "risk.")]
    [InlineData(Intents.IssuesAgeing, "issues.")]
    [InlineData(Intents.BenefitsStatus, "benefits.")]
    [InlineData(Intents.ValueRoi, "value.")]
    [InlineData(Intents.AlignmentView, "alignment.")]
    public void Every_answer_has_figures_and_a_button_that_shows_where_they_come_from(string intent, string shelf)
    {
        var answer = Ask(intent);
        answer.Figures.ShouldContain(f => f.Key.StartsWith(shelf, StringComparison.Ordinal) && f.Inputs.Length > 0);
        var evidence = Bot.Presses(answer.Next.Single(n => n.Question.Intent == Intents.ProjectTrust));
        evidence.Figures.Select(f => f.Key).ShouldBe(answer.Figures.Select(f => f.Key));
        evidence.Items.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_report_says_what_the_answers_say()
    {
        var report = Ask(Intents.ReportMake);
        report.Items.Single(i => i.Id == Intents.CostStatus).Reason.ShouldBe(Ask(Intents.CostStatus).Headline);
        report.Items.Single(i => i.Id == Intents.RiskTop).Reason.ShouldBe(Ask(Intents.RiskTop).Headline);
    }

    [Fact]
    public void The_way_back_says_what_stands_in_it()
    {
        var answer = Ask(Intents.ProjectRecovery, "P1");
        answer.Headline.ShouldBe("Phoenix ERP is to finish on 2 Mar 2027, 91 days late by its original plan, and says how it gets back on track.");
        answer.Lead.ShouldBe("Its path to green: Second supplier from January.");
        answer.Items.Select(i => i.Name).ShouldContain("Buy the second licence");
    }
}
