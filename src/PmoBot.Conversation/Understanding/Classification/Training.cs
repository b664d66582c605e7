namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Trains the models of all languages from a folder of phrases, and compares them with those that are kept.</summary>
public static class Training
{
    private const string Extension = ".model";

    /// <summary>Trains every language into <paramref name="models"/> and tells what came out. Throws <see cref="InvalidDataException"/> for a wrong phrase.</summary>
    public static void Train(string phrases, string models, TextWriter output)
    {
        Directory.CreateDirectory(models);
        foreach (var language in PhraseFolder.Languages(phrases))
        {
            var model = ModelTrainer.Train(language, PhraseFolder.Read(phrases, language), new Recipe());
            var bytes = ModelFile.Write(model);
            File.WriteAllBytes(FileOf(models, language), bytes);
            output.WriteLine($"{FactsText.Of(model.Facts)} {model.Keys.Length} traits, {bytes.Length / 1024} KB.");
        }
    }

    /// <summary>Trains in memory; true when every kept model is, byte for byte, the one that the phrases give.</summary>
    public static bool Check(string phrases, string models, TextWriter output)
    {
        var languages = PhraseFolder.Languages(phrases);
        var same = true;
        foreach (var language in languages)
        {
            var fresh = ModelFile.Write(ModelTrainer.Train(language, PhraseFolder.Read(phrases, language), new Recipe()));
            var file = FileOf(models, language);
            var kept = File.Exists(file) && File.ReadAllBytes(file).AsSpan().SequenceEqual(fresh);
            output.WriteLine(kept ? $"{language}: the model is the one that the phrases give." : $"{language}: the model is not the one that the phrases give. Run “train” and commit it.");
            same &= kept;
        }

        var strays = Directory.Exists(models) ? Directory.GetFiles(models, "*" + Extension).Select(f => Path.GetFileNameWithoutExtension(f)).Except(languages).ToList() : [];
        foreach (var stray in strays) output.WriteLine($"{stray}: there is a model but no phrases. Delete it or bring its phrases.");
        return same && strays.Count == 0;
    }

    /// <summary>Holds out every voice in turn and tells how well the others understand it.</summary>
    public static void CrossValidate(string phrases, string? onlyLanguage, TextWriter output)
    {
        foreach (var language in PhraseFolder.Languages(phrases).Where(l => onlyLanguage is null || l == onlyLanguage))
        {
            var recipe = new Recipe();
            var read = PhraseFolder.Read(phrases, language);
            var outcome = CrossValidation.Run(read, recipe);
            var calibration = Calibration.Of(outcome, recipe);
            output.WriteLine(FactsText.Of(calibration.FactsFor(language, read.Count)));
            var judgements = outcome.Sentences.Select(s => s.Calibrated(calibration.Temperature)).ToList();
            EvaluationReport.WriteVoices(judgements, outcome.Sentences.Select(s => s.Phrase.Voice), output);
            EvaluationReport.Write(Evaluation.Of(judgements, calibration.AskBelow), output);
        }
    }

    private static string FileOf(string models, string language) => Path.Combine(models, language + Extension);
}
