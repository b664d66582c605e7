using System.Text;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>A header taken apart: its words without case, accents, punctuation and brackets, and what stands in its brackets.</summary>
internal sealed class HeaderText
{
    private static readonly HashSet<string> Prefixes = new(StringComparer.Ordinal) { "msdyn", "proj", "cf", "customfield", "fields", "field" };
    private static readonly HashSet<string> Stop = new(StringComparer.Ordinal)
    {
        "the", "of", "a", "an", "for", "in", "de", "du", "des", "la", "le", "les", "del", "el", "los", "las", "der", "die", "das", "do", "da", "van", "het", "l", "d", "s", "is", "to", "on", "at", "by",
    };

    private HeaderText(string text, string main, string[] words, string notes)
    {
        Main = Compare(main);
        Text = text;
        Words = words;
        Notes = notes;
        Key = string.Concat(words);
        Set = [.. words];
    }

    /// <summary>The header as written: whitespace folded, at most 200 characters.</summary>
    public string Text { get; }

    /// <summary>The whole header, whitespace folded.</summary>
    public string Full { get; private init; } = "";

    /// <summary>The header without its brackets, as <see cref="Compare"/> gives it.</summary>
    public string Main { get; }

    /// <summary>Its words in order: English where known, singular spelling, no brackets, no units, no filler words.</summary>
    public string[] Words { get; }

    /// <summary>What stands in brackets and after line breaks, lower case: units, legends, definitions.</summary>
    public string Notes { get; }

    /// <summary>The words without spaces, so that "ProjectID", "project id" and "Project-ID" are one.</summary>
    public string Key { get; }

    public HashSet<string> Set { get; }

    /// <summary>The lower line of a header that was joined from two lines; null when it stands in one.</summary>
    public HeaderText? Below { get; private init; }

    public bool Has(string word) => Set.Contains(word);

    public bool HasAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Set.Contains(word)) return true;
        }

        return false;
    }

    /// <summary>Takes a header apart.</summary>
    public static HeaderText Of(string raw)
    {
        var bounded = raw.Length > 2_000 ? raw[..2_000] : raw;
        var clean = CellText.Clean(bounded);
        var (main, notes) = Brackets(clean);
        var words = Translate(Split(IsQualifier(notes) ? $"{main} {notes}" : main));
        return new(CellText.Cut(clean, 200), main, words, CellText.Plainly(notes)) { Full = clean };
    }

    /// <summary>A header of two lines: a group's name and what stands below it.</summary>
    public static HeaderText Joined(string group, string below)
    {
        var whole = Of($"{group} {below}");
        return new(whole.Text, whole.Text, whole.Words, whole.Notes) { Full = whole.Full, Below = Of(below) };
    }

    /// <summary>The same header with its brackets read as words: "Ende (Plan)" beside "Ende (Prognose)".</summary>
    public HeaderText WithBrackets()
    {
        var open = Full.Replace('(', ' ').Replace(')', ' ').Replace('[', ' ').Replace(']', ' ');
        return new(Text, Text, Translate(Split(open)), Notes) { Full = Full };
    }

    /// <summary>The same header for comparing two files or a stated name: letters and digits only.</summary>
    public static string Compare(string header)
    {
        var builder = new StringBuilder(header.Length);
        foreach (var c in CellText.Plainly(CellText.Clean(header.Length > 2_000 ? header[..2_000] : header)))
        {
            if (char.IsLetterOrDigit(c) || c is '%' or '#') builder.Append(c);
        }

        return builder.ToString();
    }

    /// <summary>True for brackets that say which of several columns it is: "(Plan)", "(Ist)", "(forecast)".</summary>
    private static bool IsQualifier(string notes)
    {
        var said = notes.Length is 0 or > 12 ? [] : Translate(Split(notes));
        return said.Length == 1 && said[0] is "planned" or "forecast" or "actual" or "baseline" or "original";
    }

    private static (string Main, string Notes) Brackets(string clean)
    {
        var main = new StringBuilder(clean.Length);
        var notes = new StringBuilder();
        var depth = 0;
        foreach (var c in clean)
        {
            if (c is '(' or '[' or '{') { depth++; notes.Append(' '); continue; }
            if (c is ')' or ']' or '}') { depth = Math.Max(0, depth - 1); main.Append(' '); continue; }
            (depth > 0 ? notes : main).Append(c);
        }

        var text = main.ToString().Trim();
        // Jira exports write the field's own name in the brackets.
        if (text.Length == 0 || text.Equals("custom field", StringComparison.OrdinalIgnoreCase)) return (notes.ToString(), "");
        return (text, notes.ToString());
    }

    private static List<string> Split(string main)
    {
        var words = new List<string>(8);
        var word = new StringBuilder();
        for (var i = 0; i < main.Length; i++)
        {
            var c = main[i];
            var hump = i > 0 && char.IsUpper(c) && (char.IsLower(main[i - 1]) || (i + 1 < main.Length && char.IsUpper(main[i - 1]) && char.IsLower(main[i + 1]) && !(main[i + 1] == 's' && (i + 2 == main.Length || !char.IsLetter(main[i + 2])))));
            if (hump || !char.IsLetterOrDigit(c)) Flush(words, word);
            if (char.IsLetterOrDigit(c)) word.Append(c);
            else if (c == '%') words.Add("percent");
            else if (c is '#' or '№') words.Add("number");
        }

        Flush(words, word);
        return words;
    }

    private static void Flush(List<string> words, StringBuilder word)
    {
        if (word.Length > 0) words.Add(CellText.Plainly(word.ToString()));
        word.Clear();
    }

    private static string[] Translate(List<string> words)
    {
        var kept = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (i == 0 && words.Count > 1 && (Prefixes.Contains(words[0]) || IsPublisherPrefix(words[0]))) continue;
            if (i > 0 && HeaderPeriod.IsSecondYear(words[i - 1], words[i])) continue;
            if (Stop.Contains(words[i]) && words.Count > 1) continue;
            foreach (var english in HeaderWords.English(words[i])) kept.Add(english);
        }

        return [.. kept];
    }

    /// <summary>Dataverse publishers prefix their columns: "cr4f2_overallhealth", "new_budget".</summary>
    private static bool IsPublisherPrefix(string word) => word is "new" ? false : word.Length is 4 or 5 && word.StartsWith("cr", StringComparison.Ordinal) && word.AsSpan(2).ContainsAnyInRange('0', '9');
}
