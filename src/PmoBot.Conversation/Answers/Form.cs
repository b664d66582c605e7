using System.Collections.Immutable;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation.Answers;

/// <summary>What a person is asked to fill in. What comes back stands in <see cref="Question.Inputs"/> under the fields' ids, and is not trusted.</summary>
/// <param name="Fields">From top to bottom.</param>
/// <param name="Submit">The buttons that send it; at least one.</param>
public sealed record Form(ImmutableArray<FormField> Fields, ImmutableArray<NextStep> Submit);

/// <summary>One thing to fill in.</summary>
/// <param name="Id">Key in <see cref="Question.Inputs"/>.</param>
/// <param name="Label">The question.</param>
public abstract record FormField(string Id, string Label)
{
    /// <summary>What the person reads when it is left empty; null when it may be.</summary>
    public string? Required { get; init; }
    /// <summary>What stands there already; null for nothing. Several chosen values are joined by commas.</summary>
    public string? Value { get; init; }
}

/// <summary>One to five stars.</summary>
public sealed record StarsField(string Id, string Label) : FormField(Id, Label);

/// <summary>Words.</summary>
public sealed record TextField(string Id, string Label) : FormField(Id, Label)
{
    public string? Placeholder { get; init; }
    public bool IsLong { get; init; }
    public int MaxLength { get; init; } = 1_000;
}

/// <summary>One of a few answers, or several.</summary>
public sealed record ChoiceField(string Id, string Label, ImmutableArray<FormChoice> Choices) : FormField(Id, Label)
{
    public bool Several { get; init; }
    /// <summary>All choices are seen at once; otherwise they open as a list.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>One answer of a <see cref="ChoiceField"/>.</summary>
public sealed record FormChoice(string Title, string Value);
