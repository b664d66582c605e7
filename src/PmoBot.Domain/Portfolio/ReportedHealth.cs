namespace PmoBot.Domain.Portfolio;

/// <summary>The reported colour as far as it may be relied on.</summary>
/// <param name="Health">Unknown when the register gives none or the status is too old.</param>
/// <param name="Absence">Why it is unknown; None when it is known.</param>
/// <param name="AgeDays">Days from the status date to the snapshot; null when the row is not dated; a future date counts as today.</param>
internal readonly record struct ReportedHealth(Health Health, Absence Absence, int? AgeDays)
{
    /// <summary>Staleness rule (domain rules 2.1): older than the grey limit is unknown. A closed project's last status does not age.</summary>
    public static ReportedHealth Of(Project project, DateOnly asOf, HealthRules rules)
    {
        var status = project.Status;
        int? age = project.StatusDate is { } date ? Math.Max(0, asOf.DayNumber - date.DayNumber) : null;
        if (status.Health == Health.Unknown) return new(Health.Unknown, project.IsClosed ? Absence.NotApplicable : WhyAbsent(status), age);
        if (!project.IsClosed && age > rules.GreyDays) return new(Health.Unknown, Absence.Stale, age);
        return new(status.Health, Absence.None, age);
    }

    private static Absence WhyAbsent(ReportedStatus status) => status.Absence == Absence.None ? Absence.NotReported : status.Absence;
}
