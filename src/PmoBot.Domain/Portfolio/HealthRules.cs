namespace PmoBot.Domain.Portfolio;

/// <summary>
/// The thresholds that health is computed with. Every value is a setting; the defaults are the documented ones (domain rules 2.1 and 6).
/// Up to and including the amber limit is green, up to and including the red limit is amber, beyond it is red.
/// </summary>
public sealed record HealthRules
{
    /// <summary>The documented defaults.</summary>
    public static HealthRules Default { get; } = new();

    /// <summary>Finish slip, percent of the baseline duration: green up to here.</summary>
    public decimal ScheduleAmberPercent { get; init; } = 5;
    /// <summary>Finish slip, percent of the baseline duration: amber up to here.</summary>
    public decimal ScheduleRedPercent { get; init; } = 10;
    /// <summary>A slip of so many working days (Monday to Friday) is green whatever its percentage.</summary>
    public int ScheduleToleranceWorkingDays { get; init; } = 5;
    /// <summary>Cost overrun, percent of the budget: green up to here.</summary>
    public decimal CostAmberPercent { get; init; } = 5;
    /// <summary>Cost overrun, percent of the budget: amber up to here.</summary>
    public decimal CostRedPercent { get; init; } = 10;
    /// <summary>Forecast benefits, percent of plan: green from here up.</summary>
    public decimal BenefitAmberPercent { get; init; } = 90;
    /// <summary>Forecast benefits, percent of plan: amber from here up, red below.</summary>
    public decimal BenefitRedPercent { get; init; } = 75;
    /// <summary>A better computed colour is shown only when it has held for so many snapshots in a row; 1 switches the rule off.</summary>
    public int RecoverySnapshots { get; init; } = 2;
    /// <summary>A status older than so many days is shown with its age.</summary>
    public int StaleDays { get; init; } = 14;
    /// <summary>A status older than so many days is not relied on any more: unknown, never silently green.</summary>
    public int GreyDays { get; init; } = 30;
    /// <summary>In the first so many percent of the baseline duration only hard breaches are coloured; 0 switches the rule off.</summary>
    public decimal EarlyPercent { get; init; } = 10;

    /// <summary>One clear sentence for each value that makes no sense; empty when the rules can be used.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        Rising(problems, "schedule", ScheduleAmberPercent, ScheduleRedPercent);
        Rising(problems, "cost", CostAmberPercent, CostRedPercent);
        if (BenefitRedPercent < 0 || BenefitRedPercent >= BenefitAmberPercent || BenefitAmberPercent > 1000)
        {
            problems.Add($"The benefit limits are {BenefitAmberPercent} and {BenefitRedPercent} percent of plan; "
                + "set the red one to 0 or more and lower than the amber one, and the amber one to at most 1000.");
        }

        Within(problems, "Working days of slip that are tolerated", ScheduleToleranceWorkingDays, 0, 260);
        Within(problems, "Snapshots that a recovery must hold", RecoverySnapshots, 1, 12);
        Within(problems, "Days after which a status is old", StaleDays, 0, 3650);
        Within(problems, "Days after which a status is not relied on", GreyDays, 0, 3650);
        Within(problems, "Percent of the duration that is too early to judge", EarlyPercent, 0, 100);
        if (GreyDays < StaleDays)
        {
            problems.Add($"A status is not relied on after {GreyDays} days but old only after {StaleDays}; "
                + "set the first to at least the second.");
        }

        return problems;
    }

    private static void Rising(List<string> problems, string what, decimal amber, decimal red)
    {
        if (amber >= 0 && red > amber && red <= 1000) return;
        problems.Add($"The {what} limits are {amber} (amber) and {red} (red) percent; "
            + "set the amber one to 0 or more and the red one higher than it, at most 1000.");
    }

    private static void Within(List<string> problems, string what, decimal value, int least, int most)
    {
        if (value < least || value > most) problems.Add($"{what}: {value} is out of range; set {least} to {most}.");
    }
}
