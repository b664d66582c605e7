namespace PmoBot.Domain.Feedback.Waves;

/// <summary>What became of an invitation.</summary>
public enum InvitationState : byte
{
    /// <summary>In the wave's population, not asked yet.</summary>
    Planned,
    /// <summary>Asked.</summary>
    Sent,
    Answered,
    /// <summary>The person said "not now" and is asked again later.</summary>
    Snoozed,
    /// <summary>The person does not want to be asked about this service.</summary>
    Declined,
    /// <summary>It could not be delivered.</summary>
    Unreached,
    /// <summary>The person is no customer of the service.</summary>
    OutOfScope,
    /// <summary>The wave was closed before an answer came.</summary>
    Expired,
}

/// <summary>One person, asked about one service in one wave.</summary>
public sealed record Invitation
{
    public required string Wave { get; init; }
    /// <summary>Directory object id of the person.</summary>
    public required string Person { get; init; }
    public required string Service { get; init; }
    /// <summary>The person's department when the wave was opened; null when not known.</summary>
    public string? Department { get; init; }
    public InvitationState State { get; init; }
    public DateTimeOffset? AskedAt { get; init; }
    public DateTimeOffset? RemindedAt { get; init; }
    public DateTimeOffset? SnoozedUntil { get; init; }
    /// <summary>The rule by which the person was left out last; null when asked.</summary>
    public string? SkippedBy { get; init; }
}

/// <summary>How a wave stands, in counts only: nobody is told who has not answered.</summary>
public readonly record struct WaveCounts(int Invited, int Asked, int Answered, int Snoozed, int Declined, int Unreached, int OutOfScope)
{
    /// <summary>Answered of those who could.</summary>
    public Statistics.Participation Participation => new(Answered, Invited, Unreached, OutOfScope);
}
