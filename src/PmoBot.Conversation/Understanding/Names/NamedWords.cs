namespace PmoBot.Conversation.Understanding.Names;

/// <summary>The words of a project's names.</summary>
internal sealed class NamedWords
{
    /// <param name="words">Of the name, of former names, and words that were written with a hyphen in one.</param>
    /// <param name="telling">What people say of the name.</param>
    /// <param name="inOne">How many of the last of them were written with a hyphen.</param>
    public NamedWords(string[] words, string[] telling, int inOne = 0)
    {
        Words = words;
        Written = words.Length - inOne;
        Stems = [.. words.Select(WordForms.Stem)];
        Telling = telling.Count(w => !NameWords.Filler.Contains(w));
        TellingEnd = telling.Length == 0 ? 0 : Array.LastIndexOf(words, telling[^1], Math.Min(words.Length, telling.Length + 2) - 1) + 1;
    }

    /// <summary>As written.</summary>
    public string[] Words { get; }
    /// <summary>So many of the first stand so in the name.</summary>
    public int Written { get; }
    /// <summary>The same words without plural and endings.</summary>
    public string[] Stems { get; }
    /// <summary>How many words people say of the name: without "programme", brackets and small words.</summary>
    public int Telling { get; }
    /// <summary>Where these end among all words.</summary>
    public int TellingEnd { get; }

    /// <summary>The place after the run of words from <paramref name="start"/> whose initials and numbers are the given letters; null when they are not.</summary>
    public int? EndOfInitials(int start, string letters)
    {
        if (NameWords.Filler.Contains(Words[start])) return null;
        var (at, told) = (0, 0);
        for (var i = start; i < Words.Length; i++)
        {
            if (NameWords.Filler.Contains(Words[i]) && (at >= letters.Length || letters[at] != Words[i][0])) continue;
            var piece = char.IsAsciiDigit(Words[i][0]) ? Words[i].AsSpan() : Words[i].AsSpan(0, 1);
            if (!letters.AsSpan(at).StartsWith(piece, StringComparison.Ordinal)) return null;
            at += piece.Length;
            told++;
            if (at == letters.Length) return told > 1 ? i + 1 : null;
        }

        return null;
    }
}
