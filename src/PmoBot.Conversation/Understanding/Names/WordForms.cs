using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>What the forms of an English word have in common, so that "supercomputer" is Supercomputing, "meters" is Metering and "two" is 2.</summary>
internal static class WordForms
{
    /// <summary>Endings that make one word of another: what is cut off, what is put in its place, and how many letters must stay.</summary>
    private static readonly (string End, string Instead, int Least)[] Endings =
    [
        ("ification", "if", 3), ("ifying", "if", 3), ("ified", "if", 3), ("ify", "if", 3),
        ("isation", "is", 3), ("ization", "is", 3), ("ising", "is", 3), ("izing", "is", 3), ("ised", "is", 3), ("ized", "is", 3), ("ise", "is", 4), ("ize", "is", 4),
        ("ation", "", 4), ("ating", "", 4), ("ated", "", 4), ("ator", "", 4), ("ate", "", 5),
        ("ement", "", 4), ("ment", "", 4), ("ing", "", 4), ("er", "", 4), ("ed", "", 4), ("ion", "", 5), ("ial", "", 5), ("al", "", 5), ("e", "", 4),
    ];

    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["built"] = "build", ["rebuilt"] = "rebuild", ["children"] = "child", ["people"] = "people", ["wives"] = "wife", ["lives"] = "life",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Numbers = new Dictionary<string, string>
    {
        ["one"] = "1", ["two"] = "2", ["three"] = "3", ["four"] = "4", ["five"] = "5", ["six"] = "6", ["seven"] = "7", ["eight"] = "8", ["nine"] = "9", ["ten"] = "10", ["eleven"] = "11", ["twelve"] = "12",
        ["ii"] = "2", ["iii"] = "3", ["iv"] = "4", ["vi"] = "6", ["vii"] = "7", ["viii"] = "8", ["ix"] = "9",
        ["first"] = "1st", ["second"] = "2nd", ["third"] = "3rd", ["fourth"] = "4th", ["fifth"] = "5th", ["sixth"] = "6th", ["seventh"] = "7th", ["eighth"] = "8th", ["ninth"] = "9th", ["tenth"] = "10th",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> QuestionStems = QuestionWords.All.Select(Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The word of a number in figures: "two" and "II" are "2"; any other word is itself.</summary>
    public static string InFigures(string word) => Numbers.GetValueOrDefault(word, word);

    /// <summary>What is left of a word without plural and endings; numbers in figures.</summary>
    public static string Stem(string word)
    {
        if (Numbers.TryGetValue(word, out var number)) return number;
        if (word.Length < 4 || word.Any(char.IsAsciiDigit)) return word;
        var one = Singular(Irregular.GetValueOrDefault(word, word));
        foreach (var (end, instead, least) in Endings)
        {
            if (one.Length - end.Length >= least && one.EndsWith(end, StringComparison.Ordinal)) return string.Concat(one.AsSpan(0, one.Length - end.Length), instead);
        }

        return one;
    }

    /// <summary>Some form of the word is said without meaning a name.</summary>
    public static bool IsEveryday(string stem) => QuestionStems.Contains(stem);

    private static string Singular(string word) => word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => string.Concat(word.AsSpan(0, word.Length - 3), "y"),
        [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c', 'h', 'e', 's'] or [.., 's', 'h', 'e', 's'] => word[..^2],
        [.., 's' or 'u' or 'i', 's'] => word,
        [.., 's'] => word[..^1],
        _ => word,
    };
}
