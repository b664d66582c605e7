namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>One reading of a sentence.</summary>
/// <param name="Intent">A name from <see cref="IntentNames"/>.</param>
/// <param name="Confidence">Between 0 and 1; of the readings at 0.8, about 80 in 100 are right.</param>
public sealed record IntentGuess(string Intent, double Confidence);

/// <summary>Says what a sentence asks for, from the model that is part of this assembly. Safe for any input and any number of threads.</summary>
public sealed class IntentClassifier
{
    private const string Fallback = "en";
    private const string Resource = "intents.model";
    private const int Offered = 5;
    private static readonly Lazy<IntentClassifier> Lazy = new(() => new IntentClassifier(ReadEmbedded()));
    private readonly IntentModel model;
    private readonly Dictionary<string, ModelFacts> facts;

    internal IntentClassifier(IntentModel model)
    {
        this.model = model;
        facts = model.Facts.ToDictionary(f => f.Language, StringComparer.Ordinal);
    }

    /// <summary>The classifier of this build; loaded when first asked for.</summary>
    public static IntentClassifier Embedded => Lazy.Value;

    /// <summary>Below this confidence the bot asks instead of answering (English).</summary>
    public double AskBelow => AskBelowIn(Fallback);

    /// <summary>The languages that it was trained in, in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. model.Facts.Select(f => f.Language)];

    /// <summary>Below this confidence the bot asks instead of answering a person with this locale.</summary>
    public double AskBelowIn(string language) => FactsOf(language).AskBelow;

    /// <summary>What cross-validation measured in a language ("de" or "de-CH"); English for a language without phrases.</summary>
    public ModelFacts FactsOf(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var plain = (end < 0 ? language : language[..end]).ToLowerInvariant();
        return facts.GetValueOrDefault(plain) ?? facts[Fallback];
    }

    /// <summary>
    /// The likeliest readings, best first, five at most. One model reads all languages, so an English sentence from a person with a German Teams is read as
    /// well; <paramref name="language"/>, that of the person's locale, decides only how sure to be.
    /// </summary>
    public IReadOnlyList<IntentGuess> Classify(string text, string language = Fallback)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        Span<float> scores = stackalloc float[IntentNames.Count];
        model.Score(text, scores);
        Scores.ToProbabilities(scores, FactsOf(language).Temperature);
        var guesses = new IntentGuess[Offered];
        var best = Scores.Best(scores, Offered);
        for (var i = 0; i < Offered; i++) guesses[i] = new IntentGuess(IntentNames.All[best[i]], scores[best[i]]);
        return guesses;
    }

    private static IntentModel ReadEmbedded()
    {
        using var stream = typeof(IntentClassifier).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException("There is no model of intents in this build. Train it with the verb “train” and build again.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelFile.Read(bytes);
    }
}
