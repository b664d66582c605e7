using System.Collections.Immutable;
using PmoBot.Conversation.Understanding.Periods;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>
/// What is asked, whether typed or pressed: the intent and its slots. Buttons carry a Question, typed text is turned into one,
/// and handlers know only Questions.
/// </summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
/// <param name="ProjectId">The one project it is about, or null.</param>
/// <param name="Colour">Only projects of this colour (Unknown: of unknown health); null for all.</param>
/// <param name="Figure">Key of the figure whose origin is asked, or null.</param>
/// <param name="Page">0-based page of a list.</param>
public sealed record Question(string Intent, string? ProjectId = null, Health? Colour = null, string? Figure = null, int Page = 0)
{
    /// <summary>Several projects fit what was said: the person is asked which. Empty otherwise.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];
    /// <summary>The words that were taken for a name but fit no project, for an honest "I know no …"; null otherwise.</summary>
    public string? UnknownName { get; init; }

    /// <summary>Only projects of this department, program and sponsor, as the register writes them; null for all.</summary>
    public string? Department { get; init; }
    public string? Program { get; init; }
    public string? Sponsor { get; init; }
    /// <summary>Only the projects of the person behind this key (see <c>Owners</c>); null for all.</summary>
    public string? Owner { get; init; }
    /// <summary>The days that it is about; null where none were named.</summary>
    public Period? Period { get; init; }
    /// <summary>The side of delivery that it is about; null for all.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>More than or less than which limit was asked; null for none.</summary>
    public Threshold? Threshold { get; init; }
    /// <summary>How many were asked for: "top 3"; null for as many as fit.</summary>
    public int? Count { get; init; }
    /// <summary>For whom: "board", "cfo"; null when not said.</summary>
    public string? Audience { get; init; }
    /// <summary>What is to be done, for requests that do more than ask: "rate", "approve"; null for a question. Only a button says it.</summary>
    public string? Do { get; init; }
    /// <summary>What was filled in and what the button carried, for <see cref="Do"/>; bounded, and not trusted.</summary>
    public ImmutableDictionary<string, string> Inputs { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True when it is narrowed to some projects by who has them.</summary>
    internal bool IsNarrowed => Department is not null || Program is not null || Sponsor is not null || Owner is not null;

    private const int MaximumSlotLength = 200;
    private const int MaximumInputLength = 4_000;
    private const int MostInputs = 40;
    private const int MostCount = 100;
    /// <summary>Names of inputs begin so in a card, so that nothing that is typed can stand for a slot.</summary>
    public const string InputMark = "in.";

    /// <summary>The slots as a button carries them; read back by <see cref="From"/>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Slots()
    {
        if (ProjectId is not null) yield return new("project", ProjectId);
        if (Colour is { } colour) yield return new("colour", colour.ToString());
        if (Figure is not null) yield return new("figure", Figure);
        if (Department is not null) yield return new("department", Department);
        if (Program is not null) yield return new("program", Program);
        if (Sponsor is not null) yield return new("sponsor", Sponsor);
        if (Owner is not null) yield return new("owner", Owner);
        if (Count is { } count) yield return new("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (Threshold is { } limit) yield return new("threshold", limit.ToSlot());
        if (Audience is not null) yield return new("audience", Audience);
        if (Do is not null) yield return new("do", Do);
        foreach (var (key, value) in Inputs) yield return new(InputMark + key, value);
        if (Period is not null) yield return new("period", Period.ToSlot());
        if (Dimension is { } dimension) yield return new("dimension", dimension.ToString());
        if (Page > 0) yield return new("page", Page.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a pressed button. What a client sends is not trusted: unknown verbs give null, slots out of bounds are dropped.</summary>
    public static Question? From(string? verb, IReadOnlyDictionary<string, string> slots)
    {
        if (verb is null || !Intents.Pressable.Contains(verb)) return null;
        var page = slots.TryGetValue("page", out var number) && int.TryParse(number, out var n) && n is > 0 and < 100_000 ? n : 0;
        return new Question(verb, Text(slots, "project"), Word<Health>(slots, "colour"), Text(slots, "figure"), page)
        {
            Department = Text(slots, "department"),
            Program = Text(slots, "program"),
            Sponsor = Text(slots, "sponsor"),
            Period = Period.Parse(Text(slots, "period")),
            Dimension = Word<Dimension>(slots, "dimension"),
            Owner = Text(slots, "owner"),
            Count = slots.TryGetValue("count", out var many) && int.TryParse(many, out var c) && c is > 0 and <= MostCount ? c : null,
            Threshold = Threshold.Parse(Text(slots, "threshold")),
            Audience = Text(slots, "audience"),
            Do = Text(slots, "do"),
            Inputs = slots.ContainsKey("do") ? InputsOf(slots) : ImmutableDictionary<string, string>.Empty,
        };
    }

    private static ImmutableDictionary<string, string> InputsOf(IReadOnlyDictionary<string, string> slots) => slots
        .Where(s => s.Key.StartsWith(InputMark, StringComparison.Ordinal) && s.Key.Length <= MaximumSlotLength && s.Value.Length <= MaximumInputLength)
        .Take(MostInputs).ToImmutableDictionary(s => s.Key[InputMark.Length..], s => s.Value, StringComparer.Ordinal);

    private static string? Text(IReadOnlyDictionary<string, string> slots, string name) =>
        slots.TryGetValue(name, out var text) && text is { Length: > 0 and <= MaximumSlotLength } ? text : null;

    private static T? Word<T>(IReadOnlyDictionary<string, string> slots, string name) where T : struct, Enum =>
        slots.TryGetValue(name, out var word) && !int.TryParse(word, out _) && Enum.TryParse<T>(word, out var parsed) ? parsed : null;
}
