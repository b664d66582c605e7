using System.Globalization;
using System.Text;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>Cuts a sentence into the words that the classifier sees: lower case, without accents, figures as signs. Bounded for any input.</summary>
internal static class SentenceText
{
    /// <summary>A request longer than this says what it wants in its beginning.</summary>
    private const int MaximumLength = 800;
    private const int MaximumWords = 80;
    private const int MaximumWordLength = 32;

    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder(MaximumWordLength);
        var cut = text.Length > MaximumLength ? text[..MaximumLength] : text;
        foreach (var rune in cut.EnumerateRunes())
        {
            if (words.Count >= MaximumWords) break;
            Read(rune, word, words);
        }

        End(word, words);
        return words;
    }

    private static void Read(Rune rune, StringBuilder word, List<string> words)
    {
        if (Rune.IsLetterOrDigit(rune)) Append(rune, word);
        else if (rune.Value is '\'' or '’' or '‘' or '`' or '´') EndElision(word, words);
        else
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) return;
            End(word, words);
            if (IsSign(rune)) words.Add(rune.ToString());
        }
    }

    private static bool IsSign(Rune rune) =>
        rune.Value is '%' or '#' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol;

    private static void Append(Rune rune, StringBuilder word)
    {
        if (word.Length >= MaximumWordLength) return;
        if (Rune.IsDigit(rune))
        {
            if (word.Length == 0 || word[^1] != '0') word.Append('0');
            return;
        }

        var lower = Rune.ToLowerInvariant(rune);
        if (lower.IsAscii) word.Append((char)lower.Value);
        else word.Append(Fold(lower));
    }

    private static string Fold(Rune letter) => letter.Value switch
    {
        'ä' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'œ' => "oe",
        'æ' => "ae",
        'ø' => "o",
        'ł' => "l",
        _ => WithoutAccent(letter),
    };

    private static string WithoutAccent(Rune letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormKD);
        return parts.Length == 0 || !char.IsLetter(parts[0]) ? letter.ToString() : parts[..(char.IsHighSurrogate(parts[0]) ? 2 : 1)];
    }

    // l'état, d'où, qu'est: the article is a word of its own; what's, don't: people leave the sign out as often as not.
    private static void EndElision(StringBuilder word, List<string> words)
    {
        if (word.Length == 1 && word[0] is 'l' or 'd' or 'j' or 'n' or 's' or 'c' or 'm' or 't' || (word.Length == 2 && word[0] == 'q' && word[1] == 'u')) End(word, words);
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length > 0 && words.Count < MaximumWords) words.Add(word.ToString());
        word.Clear();
    }
}
