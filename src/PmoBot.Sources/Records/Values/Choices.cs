using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Records.Values;

/// <summary>The words that stand for the values of one enumeration, in the spellings of many houses.</summary>
internal sealed class Choices<T>
    where T : struct
{
    private readonly Dictionary<string, T> _words = new(StringComparer.Ordinal);

    /// <param name="lines">A line for each value: "High: high, major, p2".</param>
    public Choices(Func<string, T> value, string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(colon + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) _words.Add(ChoiceText.Plain(word), value(line[..colon]));
        }
    }

    /// <summary>The value of a cell; null when the word is none of them.</summary>
    public T? Find(string clean) => _words.TryGetValue(ChoiceText.Plain(clean), out var value) || _words.TryGetValue(ChoiceText.WithoutLabel(clean), out value) ? value : null;
}

/// <summary>Makes words comparable: lower case, no accents, no punctuation, single spaces.</summary>
internal static class ChoiceText
{
    public static string Plain(string clean)
    {
        var plain = CellText.Plainly(clean);
        var kept = new char[plain.Length];
        var count = 0;
        foreach (var c in plain)
        {
            if (char.IsLetterOrDigit(c)) kept[count++] = c;
            else if (count > 0 && kept[count - 1] != ' ') kept[count++] = ' ';
        }

        return new string(kept, 0, count).TrimEnd();
    }

    /// <summary>"(3) Approved" and "2 - High" without their number.</summary>
    public static string WithoutLabel(string clean) => Plain(clean.TrimStart("0123456789()[].-–: ".ToCharArray()));
}
