using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Understanding.Periods;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>An intent that a sentence may have, and how sure that is.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="Confidence">0 to 1: of sentences read with 0.8, eight of ten are meant so.</param>
public readonly record struct IntentReading(string Intent, double Confidence);

/// <summary>A project that was named: its id, and its name in the register.</summary>
public sealed record NamedProject(string Id, string Name);

/// <summary>A limit that was said: "more than 30 days", "over 10%".</summary>
/// <param name="Value">The number; amounts of money in whole currency units.</param>
/// <param name="Unit">"days", "%", "money" or "" (not said).</param>
/// <param name="AtLeast">True for more than, false for less than.</param>
public sealed record Threshold(decimal Value, string Unit, bool AtLeast)
{
    /// <summary>As a button carries it.</summary>
    internal string ToSlot() => string.Create(CultureInfo.InvariantCulture, $"{(AtLeast ? '>' : '<')}{Value} {Unit}");

    /// <summary>Reads what <see cref="ToSlot"/> wrote; null for anything else.</summary>
    internal static Threshold? Parse(string? slot)
    {
        if (slot is not { Length: > 1 } || slot[0] is not ('>' or '<')) return null;
        var parts = slot[1..].Split(' ', 2);
        return decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && parts is [_, "" or "days" or "weeks" or "months" or "%" or "money"]
            ? new(value, parts[1], slot[0] == '>')
            : null;
    }
}

/// <summary>What the bot understood of one sentence. Nothing outside of this folder knows how.</summary>
public sealed record Understood
{
    public required string Text { get; init; }
    /// <summary>One of <see cref="Intents"/>.</summary>
    public required string Intent { get; init; }
    /// <summary>0 to 1, calibrated.</summary>
    public required double Confidence { get; init; }
    /// <summary>The likeliest readings, the chosen one first; at most three.</summary>
    public ImmutableArray<IntentReading> Alternatives { get; init; } = [];
    /// <summary>The bot asks back instead of answering: it is not sure enough, or several projects fit.</summary>
    public bool Asks { get; init; }
    /// <summary>The kind of request is in doubt, whatever else is: a second reader may help.</summary>
    internal bool IsUnsure { get; init; }
    /// <summary>Of which projects it speaks was not said, but known from before.</summary>
    internal bool Inherited { get; init; }
    /// <summary>The one project that it is about, named now or before; null for none.</summary>
    public NamedProject? Project { get; init; }
    /// <summary>Ids of several projects that fit what was said as well; empty otherwise.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];
    /// <summary>Words taken for a name that no project bears.</summary>
    public string? UnknownName { get; init; }
    /// <summary>As the register writes it.</summary>
    public string? Department { get; init; }
    public string? Program { get; init; }
    public string? Sponsor { get; init; }
    /// <summary>The speaker's own projects were meant.</summary>
    public bool Mine { get; init; }
    /// <summary>Whose they are, when the register names the speaker as sponsor or project manager; null otherwise.</summary>
    public string? Owner { get; init; }
    public Period? Period { get; init; }
    public Dimension? Dimension { get; init; }
    public Threshold? Threshold { get; init; }
    /// <summary>"Top 3".</summary>
    public int? Count { get; init; }
    /// <summary>For whom: "board", "cfo".</summary>
    public string? Audience { get; init; }
    public Health? Colour { get; init; }
    /// <summary>The kind of answer whose figures are asked for; null for none.</summary>
    public string? Figure { get; init; }
    /// <summary>The page of a list that was asked for.</summary>
    public int Page { get; init; }
    /// <summary>What is needed and was not said: "project".</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
    /// <summary>What came before was let go on request.</summary>
    public bool Forgets { get; init; }

    /// <summary>The same as a question that a handler answers.</summary>
    public Question ToQuestion() => new(Intent, Project?.Id, Colour, Figure, Page)
    {
        Candidates = Candidates,
        UnknownName = UnknownName,
        Department = Department,
        Program = Program,
        Sponsor = Sponsor,
        Owner = Owner,
        Threshold = Threshold,
        Count = Count,
        Audience = Audience,
        Period = Period,
        Dimension = Dimension,
    };
}
