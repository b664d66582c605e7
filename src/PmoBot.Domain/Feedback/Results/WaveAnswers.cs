using System.Collections.Immutable;
using PmoBot.Domain.Feedback.Catalogue;

namespace PmoBot.Domain.Feedback.Results;

/// <summary>How many answers there would be if everyone who was asked answered.</summary>
public readonly record struct EligibleCount(string Service, DeliveryArea Area, string? Department, int Count);

/// <summary>What a publication is made of: every answer that the wave has ever had, and everything that it has ever shown.</summary>
public sealed record WaveAnswers
{
    public required string Wave { get; init; }
    public required DateTimeOffset At { get; init; }
    /// <summary>The wave is closed: this is its last publication.</summary>
    public required bool IsFinal { get; init; }
    /// <summary>Versions too that were superseded after a publication had held them.</summary>
    public required IReadOnlyList<Answer> Answers { get; init; }
    /// <summary>Empty when not known.</summary>
    public ImmutableArray<EligibleCount> Eligible { get; init; } = [];
    /// <summary>In the order of their numbers, none left out.</summary>
    public ImmutableArray<Publication> Earlier { get; init; } = [];
}
