using System.Globalization;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Writes an evaluation as text for a person.</summary>
internal static class EvaluationReport
{
    private const int ShownConfusions = 25;
    private const int LongestExample = 70;

    public static void Write(Evaluation e, TextWriter output)
    {
        Line(output, $"sentences {e.Sentences}   right at once {e.Accuracy:P1}   among three {e.TopThree:P1}   expected calibration error {e.CalibrationError:P1}");
        Line(output, $"asks back below {e.AskBelow:F2}: {e.Asked:P1} of sentences   of the answered right {e.RightWhenAnswered:P1}   wrongly answered {e.WronglyAnswered:P1} of all   right or offered {e.RightOrOffered:P1}");
        WriteReliability(e, output);
        WriteIntents(e, output);
        WriteConfusions(e, output);
    }

    /// <summary>A line for each voice; <paramref name="voices"/> runs beside the judgements.</summary>
    public static void WriteVoices(IEnumerable<Judgement> judgements, IEnumerable<string> voices, TextWriter output)
    {
        foreach (var voice in judgements.Zip(voices).GroupBy(p => p.Second))
        {
            Line(output, $"  voice {voice.Key,-12} {voice.Count(),6}   right {voice.Average(p => p.First.Right ? 1.0 : 0):P1}   among three {voice.Average(p => p.First.AmongThree ? 1.0 : 0):P1}");
        }
    }

    private static void WriteReliability(Evaluation e, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("confidence   sentences   says    is right");
        foreach (var bin in e.Reliability) Line(output, $"{bin.From:F1} to {bin.To:F1} {bin.Sentences,11} {bin.Confidence,8:P0} {bin.Right,9:P0}");
    }

    private static void WriteIntents(Evaluation e, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("intent                  sentences precision    recall");
        foreach (var intent in e.Intents) Line(output, $"{intent.Intent,-22} {intent.Sentences,10} {Share(intent.Precision),9} {Share(intent.Recall),9}");
    }

    private static void WriteConfusions(Evaluation e, TextWriter output)
    {
        if (e.Confusions.Count == 0) return;
        output.WriteLine();
        output.WriteLine("is                     was read as            times  for example");
        foreach (var c in e.Confusions.Take(ShownConfusions)) Line(output, $"{c.Truth,-22} {c.Guess,-22} {c.Times,5}  {Shortened(c.Example)}");
    }

    private static string Share(double? share) => share is { } known ? known.ToString("P0", CultureInfo.InvariantCulture) : "not known";

    private static string Shortened(string text) => text.Length <= LongestExample ? text : text[..LongestExample] + "…";

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(FormattableString.Invariant(text));
}
