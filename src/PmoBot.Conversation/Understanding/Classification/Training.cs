namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Trains the model of all languages from a folder of phrases, and compares it with the one that is kept.</summary>
public static class Training
{
    /// <summary>The model's name in its folder.</summary>
    public const string FileName = "intents.model";

    /// <summary>Trains into a folder and tells what came out. Throws <see cref="InvalidDataException"/> for a wrong phrase.</summary>
    public static void Train(string phrases, string folder, TextWriter output)
    {
        var model = ModelTrainer.Train(LessonsIn(phrases), new Recipe());
        var bytes = ModelFile.Write(model);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, FileName), bytes);
        foreach (var facts in model.Facts) output.WriteLine(FactsText.Of(facts));
        output.WriteLine($"{model.Facts.Sum(f => f.Phrases)} phrases, {model.Keys.Length} traits, {bytes.Length / 1024} KB.");
    }

    /// <summary>
    /// Trains in memory with the facts of the kept model; true when that gives the kept model, byte for byte, and its facts were measured on these lessons.
    /// The measuring itself takes five times as long and is done by <see cref="Train"/> and <see cref="CrossValidate"/>.
    /// </summary>
    public static bool Check(string phrases, string folder, TextWriter output)
    {
        var file = Path.Combine(folder, FileName);
        var same = File.Exists(file) && IsOf(LessonsIn(phrases), new Recipe(), File.ReadAllBytes(file));
        output.WriteLine(same ? "The model is the one that the phrases give." : "The model is not the one that the phrases give. Run the verb “train” and commit what it writes.");
        return same;
    }

    internal static bool IsOf(Lessons lessons, Recipe recipe, byte[] kept)
    {
        var model = ModelFile.Read(kept);
        return model.Mark == lessons.Mark(recipe) && ModelFile.Write(ModelTrainer.Fit(lessons, recipe, model.Facts)).AsSpan().SequenceEqual(kept);
    }

    /// <summary>Holds out every voice in turn and tells, for each language or only one, how well the others understand it.</summary>
    public static void CrossValidate(string phrases, string? onlyLanguage, TextWriter output)
    {
        var recipe = new Recipe();
        var judged = CrossValidation.Run(LessonsIn(phrases), recipe);
        foreach (var facts in Calibration.FactsOf(judged, recipe).Where(f => onlyLanguage is null || f.Language == onlyLanguage))
        {
            var sentences = judged.Where(s => s.Phrase.Language == facts.Language).ToList();
            var judgements = sentences.Select(s => s.Calibrated(facts.Temperature)).ToList();
            output.WriteLine(FactsText.Of(facts));
            EvaluationReport.WriteVoices(judgements, sentences.Select(s => s.Phrase.Voice), output);
            EvaluationReport.Write(Evaluation.Of(judgements, facts.AskBelow), output);
            output.WriteLine();
        }
    }

    private static Lessons LessonsIn(string folder)
    {
        var lessons = PhraseFolder.ReadAll(folder);
        if (lessons.Phrases.Any(p => p.Language == "en")) return lessons;
        throw new InvalidDataException("There are no English phrases. The folder of phrases has a folder “en” with .tsv files of intent, tab, sentence.");
    }
}
