using System.Collections.Frozen;
using System.Globalization;
using PmoBot.Conversation.Understanding.Periods;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>Reads the small things that a sentence may hold: a colour, a side of delivery, a count, a limit, for whom, and "mine".</summary>
internal static class SlotReader
{
    public static Health? Colour(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            // "path to green" and "make it green" speak of no list of green projects.
            if (i > 0 && words[i - 1] is "to" or "really" or "it" or "turn" or "turned" or "gone" or "go" or "went" or "back" or "still" or "is" or "so" or "into" or "from") continue;
            if (words[i] is "not" && i + 1 < words.Count && words[i + 1] == "known") return Health.Unknown;
            if (words[i] is "no" && i + 1 < words.Count && words[i + 1] == "status") return Health.Unknown;
            if (words[i] is "amber" && i + 1 < words.Count && words[i + 1] is "red" or "green") return words[i + 1] == "red" ? Health.AmberRed : Health.AmberGreen;
            if (ColourWords.TryGetValue(words[i], out var colour)) return colour;
        }

        return null;
    }

    public static bool IsColour(string word) => ColourWords.ContainsKey(word);

    public static Dimension? Dimension(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (DimensionWords.TryGetValue(word, out var dimension)) return dimension;
        }

        return null;
    }

    /// <summary>"top 3", "five worst", "first ten".</summary>
    public static int? Count(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "top" or "worst" or "biggest" or "first" or "main" or "largest" && PeriodWords.Number(words[i + 1]) is { } after and <= 100 && words[i + 1] is not "a") return after;
            if (words[i + 1] is "worst" or "biggest" or "top" or "main" or "largest" or "things" && PeriodWords.Number(words[i]) is { } before and <= 100 && words[i] is not ("a" or "one")) return before;
        }

        return null;
    }

    /// <summary>"more than 30 days", "over 10%", "above 5m". Read from the text, since signs count.</summary>
    public static Threshold? Threshold(string text, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var atLeast = words[i] is "over" or "above" or "exceeding" or "longer" or "older" || (words[i] == "more" && i + 1 < words.Count && words[i + 1] == "than");
            var atMost = words[i] is "under" or "below" || (words[i] is "less" or "fewer" && i + 1 < words.Count && words[i + 1] == "than");
            if (!atLeast && !atMost) continue;
            var at = i + 1 < words.Count && words[i + 1] == "than" ? i + 2 : i + 1;
            if (at < words.Count && Amount(words[at]) is { } amount) return new(amount.Value, Unit(text, words, at, amount.IsMoney), atLeast);
        }

        return null;
    }

    /// <summary>"for the CFO", "to the board".</summary>
    public static string? Audience(IReadOnlyList<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (Audiences.Contains(words[i]) && (words[i - 1] is "for" or "to" || (i > 1 && words[i - 1] is "the" or "our" or "my" && words[i - 2] is "for" or "to") || (i + 1 < words.Count && words[i + 1] is "summary" or "report" or "pack" or "paper" or "deck"))) return words[i];
        }

        return null;
    }

    public static bool Mine(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "mine" or "miens" or "miennes") return true;
            if (i + 1 < words.Count && Mys.Contains(words[i]) && Owned.Contains(words[i + 1])) return true;
        }

        return false;
    }

    private static readonly FrozenSet<string> Mys = "my meine meinen meiner meinem mes mis".Split(' ').ToFrozenSet();
    private static readonly FrozenSet<string> Owned =
        "project projects programme programmes program programs portfolio own projekt projekte projekten vorhaben programm programmen projet projets proyecto proyectos programa programas".Split(' ').ToFrozenSet();

    /// <summary>"the whole portfolio", "all projects": more than one's own is meant.</summary>
    public static bool SpeaksOfAll(IReadOnlyList<string> words) => words.Any(w => w is "all" or "whole" or "overall" or "portfolio" or "everything" or "entire" or "alle" or "gesamt" or "insgesamt" or "portefeuille" or "tous" or "todo" or "todos" or "cartera");

    private static (decimal Value, bool IsMoney)? Amount(string word)
    {
        var (digits, factor) = word switch
        {
            [.., 'b', 'n'] => (word[..^2], 1_000_000_000m),
            [.., 'm'] => (word[..^1], 1_000_000m),
            [.., 'k'] => (word[..^1], 1_000m),
            _ => (word, 1m),
        };
        if (decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 1_000_000_000_000m) return (value * factor, factor > 1m);
        return PeriodWords.Number(word) is { } number && word != "a" ? (number, false) : null;
    }

    private static string Unit(string text, IReadOnlyList<string> words, int at, bool isMoney)
    {
        var next = at + 1 < words.Count ? words[at + 1] : "";
        if (next is "day" or "days" or "week" or "weeks" or "month" or "months") return next is [.., 's'] ? next : next + "s";
        if (next is "percent" or "per" || text.Contains(words[at] + "%", StringComparison.OrdinalIgnoreCase) || text.Contains(words[at] + " %", StringComparison.OrdinalIgnoreCase)) return "%";
        return isMoney || next is "million" or "thousand" or "pounds" or "dollars" or "euros" ? "money" : "";
    }

    private static readonly FrozenDictionary<string, Health> ColourWords = new Dictionary<string, Health>
    {
        ["red"] = Health.Red, ["reds"] = Health.Red, ["amber"] = Health.Amber, ["ambers"] = Health.Amber, ["yellow"] = Health.Amber, ["yellows"] = Health.Amber,
        ["green"] = Health.Green, ["greens"] = Health.Green, ["grey"] = Health.Unknown, ["greys"] = Health.Unknown, ["gray"] = Health.Unknown, ["unknown"] = Health.Unknown,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Dimension> DimensionWords = new (string Words, Dimension Dimension)[]
    {
        ("schedule schedules timeline timelines late lateness date dates delay delays delayed slip slips slipped slippage", Domain.Portfolio.Dimension.Schedule),
        ("cost costs costing money budget budgets spend spending spent burn overspend overspent overspending underspend finances", Domain.Portfolio.Dimension.Cost),
        ("scope creep", Domain.Portfolio.Dimension.Scope),
        ("resource resources resourcing capacity staffing utilisation utilization headcount", Domain.Portfolio.Dimension.Resources),
        ("quality rework defects", Domain.Portfolio.Dimension.Quality),
        ("risk risks exposure", Domain.Portfolio.Dimension.Risk),
        ("benefit benefits", Domain.Portfolio.Dimension.Benefits),
    }.SelectMany(g => g.Words.Split(' ').Select(w => (w, g.Dimension))).ToFrozenDictionary(p => p.w, p => p.Dimension);

    private static readonly FrozenSet<string> Audiences =
        "board cfo ceo coo cio cto exco steerco committee executive executives execs exec sponsor sponsors minister ministers cabinet leadership team auditors press council directors".Split(' ').ToFrozenSet();
}
