using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PmoBot.Conversation.Understanding;

/// <summary>Cuts a sentence or a name into comparable words: lower case, no accents, letters and digits only.</summary>
internal static partial class Words
{
    /// <summary>What a person can type in a message box; longer text is cut, since no question needs more.</summary>
    private const int MaximumLength = 2_000;

    public static string[] Of(string text)
    {
        var plain = text.Length > MaximumLength ? text[..MaximumLength] : text;
        if (plain.Contains('.')) plain = Dotted().Replace(plain, match => match.Value.Replace(".", ""));
        var folded = new StringBuilder(plain.Length);
        foreach (var c in plain.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c)) folded.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’') continue; // what's -> whats: people leave it out as often as not
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) folded.Append(' ');
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>"H.S.2", "U.K.": letters that each have a full stop are one word.</summary>
    [GeneratedRegex(@"\b(?:\p{L}\.){2,}[\p{L}\d]?\b|\b(?:\p{L}\.){2,}")]
    private static partial Regex Dotted();
}
