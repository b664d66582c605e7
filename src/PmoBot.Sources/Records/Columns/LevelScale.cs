using System.Globalization;
using System.Text.RegularExpressions;
using PmoBot.Sources.Records.Values;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Records.Columns;

/// <summary>How a column's words and numbers are brought to the scale from 1 to 5; decided from all of its values.</summary>
/// <param name="Top">The highest number of the scale: 3, 4, 5, 10 or 100.</param>
/// <param name="Words">Low, medium and high are the whole scale (1, 3, 5) or the middle of five levels (2, 3, 4).</param>
/// <param name="Percent">Numbers are percents and no scores.</param>
/// <param name="IsFraction">Numbers are of one: 0.3 is 30 percent.</param>
internal sealed partial record LevelScale(decimal Top, WordLevels Words, bool Percent, bool IsFraction)
{
    /// <summary>In words for a person; null when nothing needed a decision.</summary>
    public string? Decision { get; private init; }

    /// <summary>A score on the scale from 1 to 5, or null when the number is not on the column's scale.</summary>
    public decimal? Score(decimal number)
    {
        if (number < 0 || number > Top || (number == 0 && Top <= 5)) return null;
        return Top switch
        {
            3 => (2 * number) - 1,
            4 => 1 + ((number - 1) * 4 / 3),
            5 => number,
            _ => number * 5 / Top,
        };
    }

    /// <summary>A word's score, or null when it is none of the words.</summary>
    public decimal? Score(string clean) => LevelWords.Word(clean) is var level and > 0
        ? Words == WordLevels.Three ? level switch { 2 => 1, 4 => 5, _ => level } : level
        : null;

    /// <summary>Decides for a column of impacts or other scores.</summary>
    public static LevelScale OfLevel(HeaderText header, ColumnProfile profile)
    {
        var words = WordsOf(profile);
        var top = Stated(header) ?? Top5(profile.Max);
        return new(top, words, false, false) { Decision = Join(words, profile, top == 5 ? null : Of(top)) };
    }

    /// <summary>Decides for a column of probabilities, which may be percents, scores or words.</summary>
    /// <param name="impactTop">The top of the impact's scale beside it; null without an impact.</param>
    public static LevelScale OfProbability(HeaderText header, ColumnProfile profile, decimal? impactTop)
    {
        var words = WordsOf(profile);
        if (profile.Numbers == 0) return new(5, words, false, false) { Decision = Join(words, profile, null) };
        var fraction = profile.Max <= 1 && profile.Fractions > 0 && profile.Numbers > profile.Percents;
        if (Stated(header) is { } stated and not 100) return new(stated, words, false, false) { Decision = Join(words, profile, Of(stated)) };
        var percent = fraction || header.Full.Contains('%') || profile.Percents > 0 || header.Has("percent") || header.Text.StartsWith("proj_", StringComparison.OrdinalIgnoreCase) || profile.Max > 10
            || (profile.Max > 5 && impactTop is not (10 or 100));
        if (percent) return new(100, words, true, fraction) { Decision = Join(words, profile, fraction ? "percent, as fractions of 1" : "percent") };
        var top = profile.Max > 5 ? 10m : 5m;
        return new(top, words, false, false) { Decision = Join(words, profile, Of(top)) };
    }

    private static decimal Top5(decimal max) => max switch { <= 5 => 5, <= 10 => 10, _ => 100 };

    private static string Of(decimal top) => $"scores from 1 to {top.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>"(1-5)", "1 to 10", "/5", "out of 10" in the header.</summary>
    private static decimal? Stated(HeaderText header) =>
        Range().Match(header.Full) is { Success: true } match && decimal.Parse(match.Groups["top"].ValueSpan, CultureInfo.InvariantCulture) is var top && top is 3 or 4 or 5 or 10 or 100 ? top : null;

    private static WordLevels WordsOf(ColumnProfile profile)
    {
        var samples = profile.Samples(500);
        return samples.Exists(LevelWords.IsOfFive) ? WordLevels.Five : samples.Exists(s => LevelWords.Word(s) > 0) ? WordLevels.Three : WordLevels.None;
    }

    private static string? Join(WordLevels words, ColumnProfile profile, string? numbers)
    {
        var said = words switch
        {
            WordLevels.Three => "low 1, medium 3, high 5",
            WordLevels.Five => "very low 1, low 2, medium 3, high 4, very high 5",
            _ => null,
        };
        return said is null ? numbers : numbers is null || profile.Numbers == 0 ? said : $"{said}; {numbers}";
    }

    [GeneratedRegex(@"(?:\b[01]\s?(?:-|–|to|…|\.\.)\s?|/\s?|out of )(?<top>3|4|5|10|100)\b(?!\s?%)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Range();
}

/// <summary>Which levels a column's words have.</summary>
internal enum WordLevels : byte { None, Three, Five }
