using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery;

/// <summary>The limits that delivery and value are measured with. Every value is a setting; the defaults are the documented ones (domain rules 6).</summary>
public sealed record DeliveryRules
{
    /// <summary>The documented defaults.</summary>
    public static DeliveryRules Default { get; } = new();

    /// <summary>CPI and SPI: green from here up.</summary>
    public decimal IndexAmber { get; init; } = 0.95m;
    /// <summary>CPI and SPI: red below.</summary>
    public decimal IndexRed { get; init; } = 0.90m;
    /// <summary>TCPI against the budget: amber above.</summary>
    public decimal TcpiAmber { get; init; } = 1.10m;
    /// <summary>TCPI against the budget: red above.</summary>
    public decimal TcpiRed { get; init; } = 1.20m;
    /// <summary>TCPI above CPI by more than this: the target is not to be believed.</summary>
    public decimal TripwireGap { get; init; } = 0.10m;
    /// <summary>Percent complete from which a forecast by index means something.</summary>
    public decimal ForecastFromPercent { get; init; } = 20;
    /// <summary>Percent complete up to which a forecast by index means something.</summary>
    public decimal ForecastToPercent { get; init; } = 80;

    /// <summary>Final cost within so many percent of the original budget adheres to it.</summary>
    public decimal BudgetTolerancePercent { get; init; } = 10;
    /// <summary>Scope accepted ÷ due, percent: green from here up; also what "scope accepted" means in the success rate.</summary>
    public decimal ScopeAmberPercent { get; init; } = 95;
    /// <summary>Scope accepted ÷ due, percent: red below.</summary>
    public decimal ScopeRedPercent { get; init; } = 85;
    /// <summary>First-pass acceptance, percent: green from here up.</summary>
    public decimal QualityAmberPercent { get; init; } = 95;
    /// <summary>First-pass acceptance, percent: red below.</summary>
    public decimal QualityRedPercent { get; init; } = 90;
    /// <summary>So many open critical defects are red; fewer than that and at least one are amber.</summary>
    public int CriticalDefectsRed { get; init; } = 3;
    /// <summary>What an hour of rework costs; null when nobody has said: then rework has no cost.</summary>
    public Amount? ReworkHourlyRate { get; init; }

    /// <summary>Hours that one full-time person works on projects in a month.</summary>
    public decimal HoursPerFteMonth { get; init; } = 160;
    /// <summary>Utilisation, percent: the healthy band begins here.</summary>
    public decimal UtilisationLowPercent { get; init; } = 75;
    /// <summary>Utilisation, percent: the healthy band ends here.</summary>
    public decimal UtilisationHighPercent { get; init; } = 95;
    /// <summary>Utilisation, percent: amber above.</summary>
    public decimal UtilisationAmberPercent { get; init; } = 100;
    /// <summary>Utilisation, percent: red above.</summary>
    public decimal UtilisationRedPercent { get; init; } = 110;
    /// <summary>So many unfilled roles are red; fewer than that and at least one are amber.</summary>
    public int UnfilledRolesRed { get; init; } = 2;
    /// <summary>How far ahead a project's resources are coloured, in days.</summary>
    public int ResourceWindowDays { get; init; } = 28;
    /// <summary>The top so many percent of the ranked projects are the top priorities.</summary>
    public decimal TopPriorityPercent { get; init; } = 25;

    /// <summary>Expected loss in percent of contingency: green up to here.</summary>
    public decimal RiskAmberPercent { get; init; } = 50;
    /// <summary>Expected loss in percent of contingency: red above.</summary>
    public decimal RiskRedPercent { get; init; } = 100;
    /// <summary>A risk with this score (of 25) or more and no response is red.</summary>
    public decimal RiskScoreRed { get; init; } = 20;
    /// <summary>A risk with this score (of 25) or more is high.</summary>
    public decimal RiskScoreHigh { get; init; } = 15;
    /// <summary>An open issue older than so many days is stuck.</summary>
    public int IssueStuckDays { get; init; } = 30;

    /// <summary>Achievement of an objective or a planned benefit, percent: green from here up.</summary>
    public decimal GoalAmberPercent { get; init; } = 90;
    /// <summary>Achievement of an objective or a planned benefit, percent: red below.</summary>
    public decimal GoalRedPercent { get; init; } = 75;
    /// <summary>Yearly discount rate of present values, percent.</summary>
    public decimal DiscountPercent { get; init; } = 8;

    /// <summary>One clear sentence for each value that makes no sense; empty when the rules can be used.</summary>
    public IReadOnlyList<string> Problems() => new DeliveryRuleCheck(this).Problems();
}

/// <summary>Finds settings that contradict each other.</summary>
internal sealed class DeliveryRuleCheck(DeliveryRules rules)
{
    private readonly List<string> problems = [];

    public IReadOnlyList<string> Problems()
    {
        Falling("cost and schedule index", rules.IndexAmber, rules.IndexRed, 10);
        Rising("to-complete index", rules.TcpiAmber, rules.TcpiRed, 10);
        Within("Distance of the to-complete index from the cost index", rules.TripwireGap, 0, 10);
        Rising("percent complete that can be forecast from", rules.ForecastFromPercent, rules.ForecastToPercent, 100);
        Within("Budget tolerance in percent", rules.BudgetTolerancePercent, 0, 100);
        Falling("scope", rules.ScopeAmberPercent, rules.ScopeRedPercent, 1000);
        Falling("quality", rules.QualityAmberPercent, rules.QualityRedPercent, 100);
        Within("Critical defects that are red", rules.CriticalDefectsRed, 1, 10_000);
        Within("Hours of a full-time person in a month", rules.HoursPerFteMonth, 1, 744);
        Rising("healthy utilisation", rules.UtilisationLowPercent, rules.UtilisationHighPercent, 1000);
        Rising("utilisation", rules.UtilisationAmberPercent, rules.UtilisationRedPercent, 1000);
        Within("Unfilled roles that are red", rules.UnfilledRolesRed, 1, 1000);
        Within("Days ahead that resources are judged", rules.ResourceWindowDays, 1, 366);
        Within("Percent of projects that are top priorities", rules.TopPriorityPercent, 1, 100);
        Rising("expected loss", rules.RiskAmberPercent, rules.RiskRedPercent, 1000);
        Rising("risk score", rules.RiskScoreHigh, rules.RiskScoreRed, 25);
        Within("Days after which an issue is stuck", rules.IssueStuckDays, 0, 3650);
        Falling("achievement", rules.GoalAmberPercent, rules.GoalRedPercent, 1000);
        Within("Yearly discount rate in percent", rules.DiscountPercent, 0, 100);
        Rate();
        return problems;
    }

    private void Rate()
    {
        if (rules.ReworkHourlyRate is { } rate && (Money.Usable(rate) is null || rate.Value <= 0))
        {
            problems.Add("The cost of an hour of rework is not a plain amount above zero; set an amount with its currency, or leave it out.");
        }
    }

    private void Rising(string what, decimal lower, decimal upper, decimal most)
    {
        if (lower >= 0 && upper > lower && upper <= most) return;
        problems.Add($"The limits of the {what} are {lower} and {upper}; set the first to 0 or more and the second higher than it, at most {most}.");
    }

    private void Falling(string what, decimal amber, decimal red, decimal most)
    {
        if (red >= 0 && red < amber && amber <= most) return;
        problems.Add($"The limits of the {what} are {amber} (amber) and {red} (red); set the red one to 0 or more and lower than the amber one, which is at most {most}.");
    }

    private void Within(string what, decimal value, decimal least, decimal most)
    {
        if (value < least || value > most) problems.Add($"{what}: {value} is out of range; set {least} to {most}.");
    }
}
