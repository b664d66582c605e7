namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>One reading of a sentence.</summary>
/// <param name="Intent">A name from <see cref="IntentNames"/>.</param>
/// <param name="Confidence">Between 0 and 1; of the readings at 0.8, about 80 in 100 are right.</param>
public sealed record IntentGuess(string Intent, double Confidence);

/// <summary>Says what a sentence asks for, from the models that are part of this assembly. Safe for any input and any number of threads.</summary>
public sealed class IntentClassifier
{
    private const string Fallback = "en";
    private const int Offered = 5;
    private static readonly Lazy<IntentClassifier> Lazy = new(() => new IntentClassifier(EmbeddedModels.Load()));
    private readonly Dictionary<string, IntentModel> models;

    internal IntentClassifier(IEnumerable<IntentModel> models) => this.models = models.ToDictionary(m => m.Facts.Language, StringComparer.Ordinal);

    /// <summary>The classifier of this build; loaded when first asked for.</summary>
    public static IntentClassifier Embedded => Lazy.Value;

    /// <summary>Below this confidence the bot asks instead of answering (English).</summary>
    public double AskBelow => AskBelowIn(Fallback);

    /// <summary>The languages that have a model of their own, in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. models.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Below this confidence the bot asks instead of answering a sentence in this language.</summary>
    public double AskBelowIn(string language) => FactsOf(language).AskBelow;

    /// <summary>What is known about the model of a language, measured in cross-validation.</summary>
    public ModelFacts FactsOf(string language) => ModelFor(language).Facts;

    /// <summary>
    /// The likeliest readings, best first, five at most. <paramref name="language"/> is that of the person's locale ("de" or "de-CH"); where the words
    /// are plainly those of another language that has a model, that one judges.
    /// </summary>
    public IReadOnlyList<IntentGuess> Classify(string text, string language = Fallback)
    {
        ArgumentNullException.ThrowIfNull(text);
        var model = Choose(text, language);
        Span<float> probabilities = stackalloc float[IntentNames.Count];
        model.Judge(SentenceFeatures.Of(text), probabilities);
        var guesses = new IntentGuess[Offered];
        var best = Scores.Best(probabilities, Offered);
        for (var i = 0; i < Offered; i++) guesses[i] = new IntentGuess(IntentNames.All[best[i]], probabilities[best[i]]);
        return guesses;
    }

    /// <summary>The language in which <see cref="Classify"/> reads the text.</summary>
    public string LanguageOf(string text, string language = Fallback) => Choose(text, language).Facts.Language;

    private IntentModel ModelFor(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var plain = (end < 0 ? language : language[..end]).ToLowerInvariant();
        return models.GetValueOrDefault(plain) ?? models[Fallback];
    }

    // People with a German Teams write English too. Their words say so: the other model knows more of them.
    private IntentModel Choose(string text, string language)
    {
        var expected = ModelFor(language);
        if (models.Count == 1) return expected;
        var words = SentenceText.Words(text);
        var (best, most) = (expected, expected.Known(words));
        if (most == words.Count) return expected;
        foreach (var model in models.Values)
        {
            var known = model.Known(words);
            if (known > most + (words.Count / 8)) (best, most) = (model, known);
        }

        return best;
    }
}
