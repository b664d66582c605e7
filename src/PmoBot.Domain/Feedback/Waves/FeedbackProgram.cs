using System.Collections.Immutable;
using PmoBot.Domain.Feedback.Results;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Waves;

/// <summary>A way of asking that comes back: what is asked, about which services, and under which rules. Each time is a <see cref="Wave"/>.</summary>
public sealed record FeedbackProgram
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public FeedbackQuestion Question { get; init; } = FeedbackQuestion.Satisfaction;
    public ConfidentialityRules Rules { get; init; } = ConfidentialityRules.Default;
    /// <summary>Ids of the services that are asked about; empty is all active ones.</summary>
    public ImmutableArray<string> Services { get; init; } = [];
    /// <summary>Asks after each service and when somebody wants to rate, with one wave a quarter; otherwise waves are started by the PMO.</summary>
    public bool IsStanding { get; init; }
    /// <summary>So long a wave is open that nobody gives another end.</summary>
    public int OpenDays { get; init; } = 7;
    /// <summary>So many days before its close a wave with too few answers is warned of.</summary>
    public int WarnDays { get; init; } = 3;

    /// <summary>One clear sentence for each value that makes no sense; empty when the program can be used.</summary>
    public IReadOnlyList<Message> Problems()
    {
        var problems = Rules.Problems().ToList();
        if (string.IsNullOrWhiteSpace(Name)) problems.Add($"Give the survey a name.");
        if (OpenDays is < 1 or > 366) problems.Add($"A survey is open 1 to 366 days, not {OpenDays}.");
        if (WarnDays < 0 || WarnDays >= OpenDays) problems.Add($"The warning {WarnDays:# day|# days} before the close must fall into the {OpenDays:# day|# days} that the survey is open.");
        return problems;
    }

    /// <summary>A wave of this program that is not open yet.</summary>
    public Wave NewWave(string id, string name, string createdBy) => new()
    {
        Id = id,
        Program = Id,
        Name = name,
        Question = Question,
        Rules = Rules,
        Services = Services,
        IsStanding = IsStanding,
        WarnDays = WarnDays,
        CreatedBy = createdBy,
    };
}
