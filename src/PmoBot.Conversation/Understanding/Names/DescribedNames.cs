using System.Text.RegularExpressions;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>
/// What projects are called in their descriptions: "will deliver the Challenger 3 (CR3) capability", "known as Merlin", "the 'Emergency Services Network' (ESN)".
/// Places and other things that a description only speaks of name nothing. A name counts when one project alone has it.
/// </summary>
internal sealed partial class DescribedNames
{
    private const int MostRead = 600;
    private const int MostNamesOfProject = 24;
    private const int LongestInWords = 6;

    private readonly KeyIndex _keys = new();

    /// <param name="projects">In the register's order.</param>
    /// <param name="isTaken">A name that a project or department bears itself.</param>
    public DescribedNames(IReadOnlyList<Project> projects, Func<string[], bool> isTaken)
    {
        for (var i = 0; i < projects.Count; i++)
        {
            if (projects[i].Description is not { Length: > 0 } description) continue;
            var head = description.Length > MostRead ? description[..MostRead] : description;
            foreach (var name in NamesIn(head).Where(n => !isTaken(n)).Take(MostNamesOfProject)) _keys.Add(KeyIndex.Of(name), i);
        }
    }

    /// <summary>The one project that the longest described name in the sentence belongs to, and the words that name it; null for none.</summary>
    public (int Id, ulong Places)? Find(IReadOnlyList<string> words)
    {
        for (var length = Math.Min(LongestInWords, words.Count); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Count; start++)
            {
                var key = KeyIndex.Empty;
                for (var i = start; i < start + length; i++) key = KeyIndex.Then(key, words[i]);
                if (_keys.Has(key) && (length > 1 || IsExpected(words, start)) && _keys.Find(key, 2) is [var only]) return (only, FoundProjects.Range(start, length));
            }
        }

        return null;
    }

    /// <summary>One word may be any word ("the CHIEF system", "the chief of staff"): with a figure in it, or where a name is expected.</summary>
    private static bool IsExpected(IReadOnlyList<string> words, int place) =>
        words.Count <= 3 || words[place].Any(char.IsAsciiDigit) || NameWords.IsCued(words, place, 1);

    private static IEnumerable<string[]> NamesIn(string text) => Short().Matches(text).Concat(Designation().Matches(text)).Concat(Quoted().Matches(text)).Concat(Called().Matches(text))
        .Select(m => Words.Of(m.Groups[1].Value)).Concat(Expanded(text)).Where(Tells);

    /// <summary>"Main Battle Tank (MBT)": the words before the letters in brackets, when these are their initials.</summary>
    private static IEnumerable<string[]> Expanded(string text)
    {
        foreach (Match match in Short().Matches(text))
        {
            var before = Words.Of(text[..match.Index]);
            var letters = Words.Of(match.Groups[1].Value);
            if (letters is not [var initials] || before.Length < initials.Length) continue;
            var words = before[^initials.Length..];
            if (words.Select(w => w[0]).SequenceEqual(initials)) yield return words;
        }
    }

    private static bool Tells(string[] name) =>
        name.Length is >= 1 and <= LongestInWords && name.Sum(w => w.Length) > 2 && name.Any(w => !QuestionWords.All.Contains(w) && !w.All(char.IsAsciiDigit) && w.Length > 1)
        && (name.Length > 1 || (!NameWords.TradeLetters.Contains(name[0]) && !WordForms.IsEveryday(WordForms.Stem(name[0]))));

    [GeneratedRegex(@"\(([A-Z][A-Za-z]{0,3}[A-Z0-9][A-Z0-9\-]{0,5})\)")]
    private static partial Regex Short();

    [GeneratedRegex(@"\b([A-Z][a-z]{3,}(?: [A-Z][a-z]+)? \d{1,3})\b(?!\s*(?:January|February|March|April|May|June|July|August|September|October|November|December|%|per|million|billion|years|months))")]
    private static partial Regex Designation();

    [GeneratedRegex(@"[‘'""“]([A-Z][\w&\-]*(?: [A-Z][\w&\-]*){0,4})[’'""”]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:known as|called|named|nicknamed|aka|a\.k\.a\.|formerly|codenamed|code-named)[ :]+(?:the |project |Project )?[‘'""“]?([A-Z][\w&\-]*(?: [A-Z0-9][\w&\-]*){0,4})")]
    private static partial Regex Called();
}
