using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;
using static PmoBot.UnitTests.Domain.Registers;

namespace PmoBot.UnitTests.Domain;

public sealed class CostAndBenefitHealthTests
{
    [Theory]
    [InlineData(900, Health.Green)]
    [InlineData(1050, Health.Green)]
    [InlineData(1050.01, Health.Amber)]
    [InlineData(1100, Health.Amber)]
    [InlineData(1100.01, Health.Red)]
    public void Overrun_is_judged_by_its_share_of_the_budget(double forecast, Health colour) =>
        Cost(1000, (decimal)forecast).Computed.ShouldBe(colour);

    [Fact]
    public void The_overrun_is_rounded_up_in_words_and_exact_in_the_figure()
    {
        var side = Cost(50_000_000, 54_130_000);
        side.Reason.ShouldBe("Forecast cost is £4.2M (9%) above the budget (£50,000,000).");
        side.Figure!.Value.ShouldBe(8.26m);
        side.Figure.Inputs.ShouldContain(new FigureInput($"Forecast cost", $"£54,130,000", $"register.csv, row 2, column 'EAC'"));
    }

    [Fact]
    public void Without_a_budget_the_cost_is_not_known()
    {
        var side = ReadOne(Project() with { ForecastCost = Pounds(5) }).Side(Dimension.Cost);
        side.Computed.ShouldBe(Health.Unknown);
        side.Reason.ShouldBe("No budget.");
        side.Figure.ShouldBeNull();
    }

    [Fact]
    public void A_withheld_budget_is_said_to_be_withheld() =>
        ReadOne(Project() with { Budget = new(AmountKind.Withheld, null, null, null, "", "nfp"), ForecastCost = Pounds(5) })
            .Side(Dimension.Cost).Reason.ShouldBe("The budget is withheld.");

    [Fact]
    public void Different_currencies_are_never_compared() =>
        ReadOne(Project() with { Budget = Pounds(100), ForecastCost = Amount.Plain(200, "EUR") }).Side(Dimension.Cost).Computed.ShouldBe(Health.Unknown);

    [Fact]
    public void A_budget_of_zero_gives_no_percentage() => Cost(0, 5).Computed.ShouldBe(Health.Unknown);

    [Fact]
    public void Figures_of_this_year_are_not_figures_of_the_whole_life() =>
        ReadOne(Project() with { YearBudget = Pounds(100), YearForecast = Pounds(200) }).Side(Dimension.Cost).Computed.ShouldBe(Health.Unknown);

    [Fact]
    public void Money_spent_beyond_the_budget_is_red_even_when_the_forecast_is_green()
    {
        var reading = ReadOne(Project() with { Budget = Pounds(100), ForecastCost = Pounds(100), ActualCost = Pounds(100.01m) });
        reading.Computed.ShouldBe(Health.Red);
        reading.ComputedReason.ShouldBe("Money already spent (£100.01) is more than the approved budget (£100).");
        reading.Side(Dimension.Cost).Figure!.Value.ShouldBe(0.01m);
    }

    [Fact]
    public void Money_spent_up_to_the_budget_is_no_breach() =>
        ReadOne(Project() with { Budget = Pounds(100), ForecastCost = Pounds(100), ActualCost = Pounds(100) }).Computed.ShouldBe(Health.Green);

    [Theory]
    [InlineData(120, Health.Green)]
    [InlineData(90, Health.Green)]
    [InlineData(89.99, Health.Amber)]
    [InlineData(75, Health.Amber)]
    [InlineData(74.99, Health.Red)]
    public void Benefits_are_judged_by_their_share_of_the_plan(double forecast, Health colour) =>
        ReadOne(Project() with { BenefitPlanned = Pounds(100), BenefitForecast = Pounds((decimal)forecast) })
            .Side(Dimension.Benefits).Computed.ShouldBe(colour);

    [Fact]
    public void A_negative_planned_benefit_gives_no_percentage() =>
        ReadOne(Project() with { BenefitPlanned = Pounds(-5), BenefitForecast = Pounds(-5) }).Side(Dimension.Benefits).Computed.ShouldBe(Health.Unknown);

    [Fact]
    public void Benefits_are_rounded_down_in_words() =>
        ReadOne(Project() with { BenefitPlanned = Pounds(1000), BenefitForecast = Pounds(899.9m) })
            .Side(Dimension.Benefits).Reason.ShouldBe("Forecast benefits are 89% of plan (£899.9 of £1,000).");

    [Fact]
    public void Overall_is_the_worst_known_side() =>
        ReadOne(Project() with
        {
            Budget = Pounds(100),
            ForecastCost = Pounds(107),
            BenefitPlanned = Pounds(100),
            BenefitForecast = Pounds(100),
        }).Computed.ShouldBe(Health.Amber);

    [Fact]
    public void A_side_that_only_the_register_colours_is_listed_but_not_computed()
    {
        var project = Project();
        project = project with { StatusBy = project.StatusBy.Add(Dimension.Scope, Reported(Health.Red)) };
        ReadOne(project).Side(Dimension.Scope).ShouldBe(
            new(Dimension.Scope, Health.Unknown, $"The register reports red; there is no data to compute it from.", null));
        ReadOne(Project()).Dimensions.Length.ShouldBe(3);
    }

    [Fact]
    public void A_monstrous_amount_is_not_counted_with() =>
        ReadOne(Project() with { Budget = Pounds(decimal.MaxValue), ForecastCost = Pounds(decimal.MaxValue) })
            .Side(Dimension.Cost).Computed.ShouldBe(Health.Unknown);

    private static DimensionReading Cost(decimal budget, decimal forecast) =>
        ReadOne(Project() with { Budget = Pounds(budget), ForecastCost = Pounds(forecast) }).Side(Dimension.Cost);
}
