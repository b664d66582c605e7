using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Schedules;

/// <summary>A project's dates against its original baseline; moves of the baseline are counted, never followed.</summary>
public readonly record struct ProjectPlan
{
    public required ProjectReading Project { get; init; }
    /// <summary>The first approved finish that we know; null while there is none.</summary>
    public PlanDate? OriginalFinish { get; init; }
    /// <summary>Actual finish, else forecast finish.</summary>
    public PlanDate? Finish { get; init; }
    /// <summary>Finish − original finish; positive is later. The cumulative slip: it does not shrink when the baseline is moved.</summary>
    public Slip? Slip { get; init; }
    /// <summary>The register's baseline finish now − the original one; null without both.</summary>
    public Slip? BaselineSlip { get; init; }
    /// <summary>How often the register's own baseline (finish or budget) was moved since our first snapshot.</summary>
    public int Rebaselines { get; init; }
    /// <summary>Stopped before it was done: neither on time nor late.</summary>
    public bool IsCancelled { get; init; }
    /// <summary>Completed, and not cancelled.</summary>
    public bool IsComplete { get; init; }
    /// <summary>Day of completion; null when not complete or when the register does not date it.</summary>
    public DateOnly? CompletedOn { get; init; }
    /// <summary>Completed on or before the original finish; null when not complete or when a date is missing.</summary>
    public bool? IsOnTime => CompletedOn is not null && Slip is { } slip ? slip.Days <= 0 : null;
    /// <summary>Neither closed nor complete.</summary>
    public bool IsActive => !Project.Project.IsClosed && !IsComplete;

    internal static ProjectPlan Of(ProjectReading reading, DateOnly asOf)
    {
        var project = reading.Project;
        var original = reading.Baseline?.Finish;
        var cancelled = ProjectStates.IsCancelled(project);
        var finish = project.ActualFinish ?? project.ForecastFinish;
        var complete = !cancelled && (project.IsClosed || project.PercentComplete >= 100 || project.ActualFinish?.Date <= asOf);
        return new()
        {
            Project = reading,
            OriginalFinish = original,
            Finish = finish,
            Slip = original is { } from && finish is { } to ? Portfolio.Slip.Between(from, to) : null,
            BaselineSlip = original is { } first && project.BaselineFinish is { } now ? Portfolio.Slip.Between(first, now) : null,
            Rebaselines = reading.Baseline?.Rebaselines ?? 0,
            IsCancelled = cancelled,
            IsComplete = complete,
            CompletedOn = complete ? project.ActualFinish?.Date : null,
        };
    }
}

/// <summary>Tells a project that was stopped from one that was completed: both are closed in a register.</summary>
internal static class ProjectStates
{
    private static readonly string[] Stopped =
    [
        "cancel", "terminated", "withdrawn", "abandon", "stopped", "rejected", "discontinued", "dropped", "wont do", "won't do",
        "abgebrochen", "eingestellt", "gestoppt", "storniert", "annul", "arrêté", "abandonn", "cancelad", "anulad", "suspendido definitivamente",
    ];

    public static bool IsCancelled(Project project) => project.IsClosed && (Says(project.State) || Says(project.Phase) || Says(project.Status.Word));

    private static bool Says(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        foreach (var word in Stopped)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
