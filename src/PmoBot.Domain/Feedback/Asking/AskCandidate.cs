using System.Collections.Immutable;

namespace PmoBot.Domain.Feedback.Asking;

/// <summary>A person who could be asked, and everything that the rules need to know of the person.</summary>
public sealed record Contact
{
    /// <summary>Directory object id.</summary>
    public required string Person { get; init; }
    public required WorkingTime Hours { get; init; }
    /// <summary>The bot can write to the person.</summary>
    public bool IsReachable { get; init; } = true;
    /// <summary>When the person was asked, whatever about; reminders are not among them.</summary>
    public ImmutableArray<DateTimeOffset> Asks { get; init; } = [];
    public DateTimeOffset? LastReminder { get; init; }
    public DateTimeOffset? SnoozedUntil { get; init; }
    /// <summary>Does not want to be asked at all.</summary>
    public bool IsOptedOut { get; init; }
    /// <summary>Ids of services that the person never wants to be asked about.</summary>
    public ImmutableHashSet<string> NeverAbout { get; init; } = [];
    /// <summary>When the person last rated a service, by its id.</summary>
    public ImmutableDictionary<string, DateTimeOffset> LastRated { get; init; } = ImmutableDictionary<string, DateTimeOffset>.Empty;

    public DateTimeOffset? LastAsk => Asks.IsEmpty ? null : Asks.Max();
}

/// <summary>A service that a person could be asked about.</summary>
/// <param name="Service">Id of the service.</param>
/// <param name="EndedOn">The day, where the person is, on which the service ended; null in a campaign, which waits for nothing.</param>
/// <param name="IsAnswered">The person has rated it in this wave.</param>
/// <param name="IsAsked">The person was asked about it in this wave.</param>
public sealed record AskAbout(string Service, DateOnly? EndedOn = null, bool IsAnswered = false, bool IsAsked = false);

/// <summary>A person with the services that are in question.</summary>
public sealed record AskCandidate(Contact Contact, ImmutableArray<AskAbout> Services);

/// <summary>An invitation that has no answer yet.</summary>
/// <param name="Contact">The person.</param>
/// <param name="Service">Id of the service.</param>
/// <param name="AskedAt">When the person was asked.</param>
/// <param name="Reminders">How many reminders there were.</param>
public sealed record OpenAsk(Contact Contact, string Service, DateTimeOffset AskedAt, int Reminders);
