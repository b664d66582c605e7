namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Reads labelled sentences: a folder for each language, in it a file for each voice, in it lines of intent, tab, sentence.</summary>
public static class PhraseFolder
{
    private const string Pattern = "*.tsv";
    private const string ThesaurusName = "thesaurus.txt";
    private const string NamesName = "names.txt";

    /// <summary>The languages that have phrases, in ordinal order.</summary>
    public static IReadOnlyList<string> Languages(string folder) =>
        [.. Directory.GetDirectories(folder).Where(d => Directory.EnumerateFiles(d, Pattern).Any()).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>All phrases of a language, files in ordinal order. Throws <see cref="InvalidDataException"/> that names the line that is wrong.</summary>
    public static IReadOnlyList<Phrase> Read(string folder, string language) =>
        [.. Directory.GetFiles(Path.Combine(folder, language), Pattern).OrderBy(f => Path.GetFileName(f), StringComparer.Ordinal).SelectMany(f => ReadFile(f, language))];

    /// <summary>The phrases of all languages in ordinal order and the thesaurus and names beside them, which may be missing.</summary>
    internal static Lessons ReadAll(string folder) =>
        new([.. Languages(folder).SelectMany(l => Read(folder, l))], Thesaurus.Parse(TextOf(folder, ThesaurusName)), PhraseNames.Parse(TextOf(folder, NamesName)));

    private static string TextOf(string folder, string name)
    {
        var file = Path.Combine(folder, name);
        return File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
    }

    /// <summary>The phrases of one file, in the order of its lines.</summary>
    public static IReadOnlyList<Phrase> ReadFile(string file, string language)
    {
        var voice = Path.GetFileNameWithoutExtension(file);
        return [.. File.ReadLines(file).Select((line, i) => (line, i)).Where(l => !string.IsNullOrWhiteSpace(l.line)).Select(l => Parse(l.line, l.i + 1, language, voice))];
    }

    private static Phrase Parse(string line, int number, string language, string voice)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0) throw new InvalidDataException($"{voice}.tsv line {number} has no tab. A line is an intent, a tab and a sentence.");
        var intent = line[..tab];
        if (IntentNames.NumberOf(intent) < 0) throw new InvalidDataException($"{voice}.tsv line {number} names “{intent}”, which is no intent.");
        var text = line[(tab + 1)..].Trim();
        if (text.Length == 0) throw new InvalidDataException($"{voice}.tsv line {number} has no sentence.");
        return new Phrase(intent, text, language, voice);
    }
}
