namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>How one intent fares. A share without a base is null: not known.</summary>
/// <param name="Precision">Of the sentences read as it, how many are it.</param>
/// <param name="Recall">Of the sentences that are it, how many are read as it.</param>
public sealed record IntentScore(string Intent, int Sentences, double? Precision, double? Recall);

/// <summary>How often one intent was taken for another.</summary>
public sealed record Confusion(string Truth, string Guess, int Times, string Example);

/// <summary>Guesses of about one confidence, and how many of them were right.</summary>
public sealed record ReliabilityBin(double From, double To, int Sentences, double Confidence, double Right);

/// <summary>What a file of labelled sentences says about the classifier.</summary>
public sealed record Evaluation
{
    private const int Bins = 10;

    public required int Sentences { get; init; }
    public required double Accuracy { get; init; }
    public required double TopThree { get; init; }
    /// <summary>The threshold under which the bot asks back.</summary>
    public required double AskBelow { get; init; }
    /// <summary>The share of sentences for which it asks back.</summary>
    public required double Asked { get; init; }
    /// <summary>Of those that it answers, the share that is right.</summary>
    public required double RightWhenAnswered { get; init; }
    /// <summary>The share of all sentences that it answers wrongly.</summary>
    public required double WronglyAnswered { get; init; }
    /// <summary>The share of all sentences answered rightly, or asked back with the right reading among three.</summary>
    public required double RightOrOffered { get; init; }
    /// <summary>By how much the confidence misses the share that is right, on average.</summary>
    public required double CalibrationError { get; init; }
    public required IReadOnlyList<IntentScore> Intents { get; init; }
    public required IReadOnlyList<Confusion> Confusions { get; init; }
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>
    /// Reads a file of “intent, tab, sentence” lines, judges them and writes the report. Throws <see cref="InvalidDataException"/> for a wrong line.
    /// </summary>
    public static Evaluation Run(string file, string language, TextWriter output)
    {
        var classifier = IntentClassifier.Embedded;
        var judgements = PhraseFolder.ReadFile(file, language).Select(p => new Judgement(p.Intent, p.Text, classifier.Classify(p.Text, language))).ToList();
        if (judgements.Count == 0) throw new InvalidDataException("The file has no sentences. A line is an intent, a tab and a sentence.");
        var evaluation = Of(judgements, classifier.AskBelowIn(language));
        EvaluationReport.Write(evaluation, output);
        return evaluation;
    }

    /// <summary>Counts what the judgements say; there must be at least one.</summary>
    public static Evaluation Of(IReadOnlyList<Judgement> judgements, double askBelow)
    {
        ArgumentOutOfRangeException.ThrowIfZero(judgements.Count);
        var answered = judgements.Where(j => j.Confidence >= askBelow).ToList();
        var reliability = BinsOf(judgements);
        double all = judgements.Count;
        return new Evaluation
        {
            Sentences = judgements.Count,
            Accuracy = judgements.Count(j => j.Right) / all,
            TopThree = judgements.Count(j => j.AmongThree) / all,
            AskBelow = askBelow,
            Asked = 1 - (answered.Count / all),
            RightWhenAnswered = answered.Count == 0 ? 0 : answered.Count(j => j.Right) / (double)answered.Count,
            WronglyAnswered = answered.Count(j => !j.Right) / all,
            RightOrOffered = judgements.Count(j => j.Confidence >= askBelow ? j.Right : j.AmongThree) / all,
            CalibrationError = reliability.Sum(b => b.Sentences * Math.Abs(b.Confidence - b.Right)) / all,
            Intents = [.. judgements.Select(j => j.Truth).Distinct().Order(StringComparer.Ordinal).Select(i => ScoreOf(i, judgements))],
            Confusions = ConfusionsOf(judgements),
            Reliability = reliability,
        };
    }

    private static IntentScore ScoreOf(string intent, IReadOnlyList<Judgement> judgements)
    {
        var are = judgements.Count(j => j.Truth == intent);
        var read = judgements.Count(j => j.Guess == intent);
        var right = judgements.Count(j => j.Truth == intent && j.Right);
        return new IntentScore(intent, are, read == 0 ? null : (double)right / read, are == 0 ? null : (double)right / are);
    }

    private static List<Confusion> ConfusionsOf(IEnumerable<Judgement> judgements) =>
        [.. judgements.Where(j => !j.Right).GroupBy(j => (j.Truth, j.Guess))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Truth, StringComparer.Ordinal).ThenBy(g => g.Key.Guess, StringComparer.Ordinal)
            .Select(g => new Confusion(g.Key.Truth, g.Key.Guess, g.Count(), g.First().Text))];

    private static List<ReliabilityBin> BinsOf(IEnumerable<Judgement> judgements) =>
        [.. judgements.GroupBy(j => Math.Min(Bins - 1, (int)(j.Confidence * Bins))).OrderBy(g => g.Key).Select(g => new ReliabilityBin(
            (double)g.Key / Bins, (g.Key + 1.0) / Bins, g.Count(), g.Average(j => j.Confidence), g.Average(j => j.Right ? 1.0 : 0.0)))];
}
