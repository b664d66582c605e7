using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Answers;

/// <summary>
/// One answer, many faces: the card, the terminal text, the notification summary and the JSON are all drawn from this record,
/// so they cannot disagree. All strings are plain text, said in the reader's language already; each face escapes for itself.
/// </summary>
public sealed record Answer
{
    /// <summary>One of <see cref="Intents"/>.</summary>
    public required string Intent { get; init; }
    /// <summary>The reader's: every string here is said in its language, and the faces add their own words in it.</summary>
    public required CultureInfo Culture { get; init; }
    /// <summary>The verdict in one sentence, with the number that matters. Old data says so here.</summary>
    public required string Headline { get; init; }
    /// <summary>The date of the snapshot behind it; null when the answer holds no figures.</summary>
    public DateOnly? AsOf { get; init; }
    /// <summary>One or two sentences under the headline; null for none.</summary>
    public string? Lead { get; init; }
    /// <summary>Every figure in the answer, with what is needed to believe it.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];
    /// <summary>Counts by colour, drawn as the picture; null for none.</summary>
    public ColourStrip? Colours { get; init; }
    /// <summary>At most four figures side by side under the verdict; instead of <see cref="Colours"/>.</summary>
    public ImmutableArray<StripFigure> Strip { get; init; } = [];
    /// <summary>A chart where a picture tells more; null for none.</summary>
    public Picture? Picture { get; init; }
    /// <summary>Label and value pairs in order.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];
    /// <summary>Heading over <see cref="Items"/>; null for none.</summary>
    public string? ItemsTitle { get; init; }
    /// <summary>Worst first.</summary>
    public ImmutableArray<AnswerItem> Items { get; init; } = [];
    /// <summary>Opens the rest of the list; null when all are shown.</summary>
    public NextStep? More { get; init; }
    public string? ChangesTitle { get; init; }
    /// <summary>What moved, most important first.</summary>
    public ImmutableArray<string> Changes { get; init; } = [];
    /// <summary>What was asked and the data cannot tell: what is missing, and who could supply it; one sentence each.</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];
    /// <summary>What the person is asked to fill in; null for nothing.</summary>
    public Form? Form { get; init; }
    /// <summary>Where it comes from, how old and how complete: the quiet line.</summary>
    public string? Source { get; init; }
    /// <summary>At most four, the likeliest first.</summary>
    public ImmutableArray<NextStep> Next { get; init; } = [];
}

/// <summary>A label and its value.</summary>
public sealed record Fact(string Label, string Value);

/// <summary>A row of a worst-first list.</summary>
/// <param name="Id">Project id.</param>
/// <param name="Name">Project name.</param>
/// <param name="Health">Its colour; null when the row is not about health.</param>
/// <param name="State">The colour in words, also when it is not known: "red", "not known (40 days old)".</param>
/// <param name="Reason">Why it stands here, in one or two sentences.</param>
/// <param name="Open">What pressing the row asks; null for nothing.</param>
public sealed record AnswerItem(string Id, string Name, Health? Health, string State, string Reason, Question? Open);

/// <summary>Something the person can do next: a button, and a phrase in the terminal.</summary>
/// <param name="Title">A verb phrase: "Show red only".</param>
/// <param name="Question">What it asks.</param>
/// <param name="Phrase">The words to type for the same; the bot understands them in each of its languages.</param>
public sealed record NextStep(Message Title, Question Question, Message Phrase);

/// <summary>Counts by colour with the total that they add up to.</summary>
/// <param name="Counts">The counts.</param>
/// <param name="Scale">Five-point registers show all five colours, others three.</param>
/// <param name="Title">What is counted: "24 projects by reported status".</param>
public sealed record ColourStrip(HealthCounts Counts, HealthScale Scale, string Title)
{
    /// <summary>The colours in the order in which they are shown, worst first, not known last.</summary>
    public IEnumerable<(Health Health, int Count)> Parts()
    {
        yield return (Health.Red, Counts.Red);
        if (Scale == HealthScale.FivePoint) yield return (Health.AmberRed, Counts.AmberRed);
        yield return (Health.Amber, Counts.Amber);
        if (Scale == HealthScale.FivePoint) yield return (Health.AmberGreen, Counts.AmberGreen);
        yield return (Health.Green, Counts.Green);
        yield return (Health.Unknown, Counts.Unknown);
    }
}
