using System.Collections.Immutable;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Value;
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

    private static Bot BotOf(ImmutableArray<RecordSet> tables, PortfolioSnapshot? register = null)
    {
        var portfolio = new CurrentPortfolio();
        portfolio.Swap(new PortfolioDesk(PortfolioReading.Of([register ?? Register], HealthRules.Default), new DeliveryHistory(tables), DeliveryRules.Default));
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
    public void Each_kind_of_benefit_has_its_own_name_and_only_a_saving_is_called_one()
    {
        var names = Enum.GetValues<BenefitType>().ToDictionary(t => t, t => ValueWords.Of(t).ToString());
        names.Values.Distinct().Count().ShouldBe(names.Count);
        names.Where(n => n.Value.Contains("saving", StringComparison.Ordinal)).Select(n => n.Key).ShouldBe([BenefitType.CostSaving]);
        names.Where(n => n.Value.Contains("avoid", StringComparison.Ordinal)).Select(n => n.Key).ShouldBe([BenefitType.CostAvoidance]);
    }

    [Fact]
    public void A_benefit_under_several_projects_is_said_to_be_counted_once() =>
        Given.SampleBot().Asks("which benefits did we get").Lead!.ShouldContain("1 stands under several projects and is counted once.");

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

    public static TheoryData<string> Scoped => 
    [
        Intents.CostStatus, Intents.SchedulePerformance, Intents.MilestonesUpcoming, Intents.PortfolioForecast, Intents.DecisionsPending, Intents.ResourcesCapacity, Intents.PriorityView,
        Intents.RiskTop, Intents.IssuesAgeing, Intents.QualityRework, Intents.AlignmentView, Intents.BenefitsStatus, Intents.ValueExplain,
    ];

    [Theory]
    [MemberData(nameof(Scoped))]
    public void A_headline_says_whose_figures_it_tells(string intent)
    {
        Ask(intent, department: "Finance").Headline.ShouldContain("Finance");
        Ask(intent, "P1").Headline.ShouldContain("Phoenix ERP");
        Ask(intent, department: "Finance", bot: BotOf([])).Headline.ShouldContain("Finance");
    }

    [Fact]
    public void What_the_pmo_returns_is_never_told_as_a_departments()
    {
        var answer = Ask(Intents.ValueRoi, department: "Finance");
        answer.Headline.ShouldBe(Ask(Intents.ValueRoi).Headline);
        answer.Lead!.ShouldStartWith("This is the whole PMO");
    }

    [Fact]
    public void A_share_of_the_budget_is_of_one_currency_and_says_which()
    {
        var register = Given.Snapshot(AsOf,
            Budgeted("P1", "Phoenix ERP", 300_000m, "GBP", "Grow"), Budgeted("P2", "Atlas Payroll", 100_000m, "GBP", "Safer sites"), Budgeted("P3", "Quiet Harbour", 50_000m, "EUR", "Grow"));
        var answer = Ask(Intents.AlignmentView, bot: BotOf(Tables, register));
        answer.Headline.ShouldBe("100% of the budgets in GBP has no agreed objective behind it; every objective has a project.");
        answer.Picture.ShouldBeOfType<BarPicture>().Bars.Select(b => (b.Name, b.Value)).ShouldBe([("Grow", 75m), ("Safer sites", 25m)]);
        answer.Items[0].Reason.ShouldStartWith("75% of the budgets in GBP, 100% of the budgets in EUR; strategic weight 60%; 15 points more than its weight");
    }

    [Fact]
    public void A_kind_of_benefit_in_two_currencies_says_which()
    {
        var tables = Tables.Add(Set(RecordKind.Benefits, new() { Benefits =
        [
            new() { Place = Row(2), Project = "P1", Id = "B1", Title = "Fewer contractors", Type = BenefitType.CostSaving, Unit = "GBP", Planned = 10m },
            new() { Place = Row(3), Project = "P2", Id = "B2", Title = "Cheaper tyres", Type = BenefitType.CostSaving, Unit = "EUR", Planned = 20m },
        ] }, AsOf.AddDays(1)));
        Ask(Intents.BenefitsStatus, bot: BotOf(tables)).Facts.Select(f => f.Label).ShouldBe(["Cost savings, EUR", "Cost savings, GBP"], ignoreOrder: true);
    }

    [Fact]
    public void Whether_it_is_really_green_gets_a_verdict_before_the_evidence()
    {
        var register = Given.Snapshot(AsOf,
            Given.Project("P1", "Phoenix ERP", Health.Green) with { BaselineStart = new PlanDate(new(2026, 1, 1)), BaselineFinish = new PlanDate(new(2026, 12, 1)), ForecastFinish = new PlanDate(new(2027, 3, 2)) },
            Given.Project("P2", "Atlas Payroll", Health.Red) with { BaselineStart = new PlanDate(new(2026, 1, 1)), BaselineFinish = new PlanDate(new(2026, 12, 1)), ForecastFinish = new PlanDate(new(2026, 12, 1)) },
            Given.Project("P3", "Quiet Harbour", Health.Green));
        var bot = BotOf([], register);
        Ask(Intents.ProjectTrust, "P1", bot: bot).Headline.ShouldBe("Phoenix ERP is reported green, but the data says red.");
        Ask(Intents.ProjectTrust, "P2", bot: bot).Headline.ShouldBe("Atlas Payroll is reported red, though the data says green.");
        Ask(Intents.ProjectTrust, "P3", bot: bot).Headline.ShouldBe("Quiet Harbour is reported green, and nothing in the data can confirm it.");
        var all = Ask(Intents.ProjectTrust, bot: bot);
        all.Headline.ShouldBe("1 of 1 project reported green that can be checked looks worse in the data.");
        all.Items.Select(i => (i.Id, i.State)).ShouldBe([("P1", "reported green, the data says red"), ("P2", "reported red, the data says green")]);
        all.Items[0].Health.ShouldBe(Health.Red); // never a green badge on a doubtful green
        bot.Presses(all.Next[0]).Headline.ShouldStartWith("Everything here comes from");
    }

    [Theory]
    [InlineData("where do these numbers come from", "Everything here comes from")]
    [InlineData("how do you know", "Everything here comes from")]
    [InlineData("can we believe these colours", "1 of 2 projects reported green")]
    [InlineData("is Phoenix ERP really red", "Phoenix ERP is reported red, and the data says the same.")]
    public void Where_it_comes_from_and_whether_it_is_right_are_two_questions(string typed, string headline)
    {
        var register = Given.Snapshot(AsOf,
            Given.Project("P1", "Phoenix ERP", Health.Red) with { BaselineStart = new PlanDate(new(2026, 1, 1)), BaselineFinish = new PlanDate(new(2026, 12, 1)), ForecastFinish = new PlanDate(new(2027, 3, 2)) },
            Given.Project("P2", "Atlas Payroll", Health.Green) with { BaselineStart = new PlanDate(new(2026, 1, 1)), BaselineFinish = new PlanDate(new(2026, 12, 1)), ForecastFinish = new PlanDate(new(2026, 12, 1)) },
            Given.Project("P3", "Quiet Harbour", Health.Green) with { BaselineStart = new PlanDate(new(2026, 1, 1)), BaselineFinish = new PlanDate(new(2026, 12, 1)), ForecastFinish = new PlanDate(new(2027, 2, 1)) });
        BotOf([], register).Hear(new Utterance { Text = typed, Place = Place.Personal, Today = AsOf }).Answer.Headline.ShouldStartWith(headline);
    }

    [Fact]
    public void By_the_end_of_the_year_is_every_day_until_then()
    {
        var register = Given.Snapshot(AsOf,
            Given.Project("P1", "Phoenix ERP", Health.Green) with { ForecastFinish = new PlanDate(AsOf.AddDays(5)) }, Given.Project("P2", "Atlas Payroll", Health.Red) with { ForecastFinish = new PlanDate(AsOf.AddDays(200)) });
        BotOf([], register).Asks("what will finish by year end").Headline.ShouldBe("1 of 2 active projects is forecast to finish by year end, none later than its original date.");
    }

    private static Project Budgeted(string id, string name, decimal budget, string currency, string objective) =>
        Given.Project(id, name, Health.Green) with { Budget = Amount.Plain(budget, currency), Objective = objective };

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
