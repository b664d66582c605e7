using System.Collections.Frozen;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>What a cell of a health column says.</summary>
/// <param name="IsClosed">The word says that the project is over (BRAG blue, "Complete").</param>
internal readonly record struct StatusReading(Health Health, Absence Absence, bool IsClosed)
{
    public static StatusReading Known(Health health) => new(health, Absence.None, false);
    public static StatusReading NotUnderstood { get; } = new(Health.Unknown, Absence.NotUnderstood, false);
    public static StatusReading Closed { get; } = new(Health.Unknown, Absence.NotApplicable, true);
}

/// <summary>What "High" and "Low" mean in a column.</summary>
internal enum LevelMeaning : byte
{
    /// <summary>Levels are not health: "High" is not understood.</summary>
    None,
    /// <summary>Delivery confidence: high is good.</summary>
    Confidence,
    /// <summary>Risk: high is bad.</summary>
    Risk,
}

/// <summary>Reads the colour words of many houses without guessing.</summary>
internal static class StatusWords
{
    private static readonly FrozenDictionary<string, Health> Colours = new Dictionary<string, Health>(StringComparer.Ordinal)
    {
        ["green"] = Health.Green, ["grun"] = Health.Green, ["gruen"] = Health.Green, ["vert"] = Health.Green, ["verte"] = Health.Green, ["verde"] = Health.Green, ["groen"] = Health.Green,
        ["amber"] = Health.Amber, ["yellow"] = Health.Amber, ["orange"] = Health.Amber, ["gelb"] = Health.Amber, ["jaune"] = Health.Amber, ["amarillo"] = Health.Amber,
        ["amarilla"] = Health.Amber, ["ambar"] = Health.Amber, ["ambre"] = Health.Amber, ["naranja"] = Health.Amber, ["amarelo"] = Health.Amber, ["geel"] = Health.Amber, ["oranje"] = Health.Amber,
        ["giallo"] = Health.Amber, ["arancione"] = Health.Amber, ["red"] = Health.Red, ["rot"] = Health.Red, ["rouge"] = Health.Red, ["rojo"] = Health.Red, ["roja"] = Health.Red, ["vermelho"] = Health.Red,
        ["rosso"] = Health.Red, ["rood"] = Health.Red, ["🟢"] = Health.Green, ["🟩"] = Health.Green, ["💚"] = Health.Green, ["✅"] = Health.Green, ["🟡"] = Health.Amber, ["🟨"] = Health.Amber,
        ["🟠"] = Health.Amber, ["🟧"] = Health.Amber, ["💛"] = Health.Amber, ["🔴"] = Health.Red, ["🟥"] = Health.Red,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Health> Phrases = new Dictionary<string, Health>(StringComparer.Ordinal)
    {
        ["g"] = Health.Green, ["a"] = Health.Amber, ["y"] = Health.Amber, ["o"] = Health.Amber, ["r"] = Health.Red,
        ["g/a"] = Health.AmberGreen, ["a/g"] = Health.AmberGreen, ["ag"] = Health.AmberGreen, ["ga"] = Health.AmberGreen, ["a-g"] = Health.AmberGreen, ["g-a"] = Health.AmberGreen,
        ["a/r"] = Health.AmberRed, ["r/a"] = Health.AmberRed, ["ar"] = Health.AmberRed, ["ra"] = Health.AmberRed, ["a-r"] = Health.AmberRed, ["r-a"] = Health.AmberRed,
        ["on track"] = Health.Green, ["ontrack"] = Health.Green, ["on-track"] = Health.Green, ["on target"] = Health.Green, ["on plan"] = Health.Green, ["on schedule"] = Health.Green,
        ["on time"] = Health.Green, ["on budget"] = Health.Green, ["ahead"] = Health.Green, ["ahead of schedule"] = Health.Green, ["ok"] = Health.Green, ["good"] = Health.Green, ["healthy"] = Health.Green,
        ["no issues"] = Health.Green, ["under control"] = Health.Green, ["im plan"] = Health.Green, ["planmassig"] = Health.Green, ["en bonne voie"] = Health.Green, ["en buen camino"] = Health.Green,
        ["en plazo"] = Health.Green, ["within tolerance"] = Health.Green, ["within budget"] = Health.Green, ["under budget"] = Health.Green,
        ["at risk"] = Health.Amber, ["atrisk"] = Health.Amber, ["at-risk"] = Health.Amber, ["caution"] = Health.Amber, ["some issues"] = Health.Amber, ["minor issues"] = Health.Amber, ["warning"] = Health.Amber,
        ["needs attention"] = Health.Amber, ["attention needed"] = Health.Amber, ["gefahrdet"] = Health.Amber, ["a risque"] = Health.Amber, ["en riesgo"] = Health.Amber, ["behind"] = Health.Amber, ["em risco"] = Health.Amber,
        ["behind schedule"] = Health.Amber, ["slipping"] = Health.Amber,
        ["off track"] = Health.Red, ["offtrack"] = Health.Red, ["off-track"] = Health.Red, ["in trouble"] = Health.Red, ["delayed"] = Health.Red, ["late"] = Health.Red, ["critical"] = Health.Red,
        ["major issues"] = Health.Red, ["off target"] = Health.Red, ["failing"] = Health.Red, ["kritisch"] = Health.Red, ["verzogert"] = Health.Red, ["en retard"] = Health.Red, ["critique"] = Health.Red,
        ["retrasado"] = Health.Red, ["atrasado"] = Health.Red, ["critico"] = Health.Red, ["overdue"] = Health.Red, ["over budget"] = Health.Red, ["severe"] = Health.Red,
        ["low risk"] = Health.Green, ["medium risk"] = Health.Amber, ["moderate risk"] = Health.Amber, ["high risk"] = Health.Red, ["moderately low risk"] = Health.AmberGreen, ["moderately high risk"] = Health.AmberRed,
        ["high confidence"] = Health.Green, ["medium confidence"] = Health.Amber, ["low confidence"] = Health.Red, ["very high risk"] = Health.Red, ["very low risk"] = Health.Green,
        ["satisfactory"] = Health.Green, ["highly satisfactory"] = Health.Green, ["moderately satisfactory"] = Health.AmberGreen, ["moderately unsatisfactory"] = Health.AmberRed, ["unsatisfactory"] = Health.Red, ["highly unsatisfactory"] = Health.Red,
        ["sunny"] = Health.Green, ["soleil"] = Health.Green, ["ensoleille"] = Health.Green, ["☀"] = Health.Green, ["cloudy"] = Health.Amber, ["nuage"] = Health.Amber, ["nuageux"] = Health.Amber, ["☁"] = Health.Amber,
        ["stormy"] = Health.Red, ["orage"] = Health.Red, ["orageux"] = Health.Red, ["⛈"] = Health.Red,
        ["189330000"] = Health.Green, ["189330001"] = Health.Amber, ["189330002"] = Health.Red,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Health> Levels = new Dictionary<string, Health>(StringComparer.Ordinal)
    {
        ["high"] = Health.Green, ["mediumhigh"] = Health.AmberGreen, ["highmedium"] = Health.AmberGreen, ["medium"] = Health.Amber, ["mediumlow"] = Health.AmberRed, ["lowmedium"] = Health.AmberRed, ["low"] = Health.Red,
        ["veryhigh"] = Health.Green, ["verylow"] = Health.Red, ["moderate"] = Health.Amber, ["substantial"] = Health.AmberGreen, ["med"] = Health.Amber, ["medhigh"] = Health.AmberGreen, ["medlow"] = Health.AmberRed,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly HashSet<string> Lead = new(StringComparer.Ordinal)
    {
        "overall", "status", "rag", "brag", "health", "rating", "current", "currently", "now", "is", "still", "remains", "remain", "dark", "light", "bright", "solid", "project", "the",
        "delivery", "confidence", "dca", "assessment", "assessed", "rated", "as", "reported", "ampel", "circle", "large",
    };

    private static readonly string[] Turned =
        ["not ", "no longer", "was ", "previous", "formerly", " to ", "→", "->", "moving", "trending", "turning", "becoming", "going ", "from ", " or ", "?", "until", "towards", "toward", "heading", "if ", "unless", "likely", "should", "could", "may ", "might", "almost", "nearly"];

    private static readonly char[] Quotes = [' ', '"', '\'', '.', '!', '*', '†', '‡'];

    // Behind the colour only: in front of it an arrow may mean that it is still to come.
    private static readonly char[] Marks = [' ', '^', '¹', '²', '³', '↑', '↓', '→', '←', '↗', '↘', '↖', '↙', '⬆', '⬇', '➡', '▲', '▼', '△', '▽', '*', '†', '‡'];

    /// <summary>Reads one cell.</summary>
    /// <param name="clean">The cell's cleaned text.</param>
    /// <param name="levels">What "High" and "Low" mean in this column.</param>
    public static StatusReading Read(string clean, LevelMeaning levels)
    {
        var plain = WithoutLabel(CellText.Plainly(clean.Replace("\uFE0F", "", StringComparison.Ordinal)).Trim(Quotes).TrimEnd(Marks));
        if (Exact(plain, levels) is { } exact) return exact;
        var absence = AbsenceWords.Of(plain);
        if (absence != Absence.None) return new(Health.Unknown, absence, false);
        return Phrase(plain, levels);
    }

    /// <summary>True when the text is a colour or a colour pair and nothing else: the words that only a health column has.</summary>
    public static bool IsColour(string plain) => Pair(plain) != Health.Unknown;

    /// <summary>True for a level word: "High", "Medium-Low".</summary>
    public static bool IsLevel(string plain) => Levels.ContainsKey(Joined(plain));

    private static StatusReading? Exact(string plain, LevelMeaning levels)
    {
        if (Phrases.TryGetValue(plain, out var phrase)) return StatusReading.Known(phrase);
        var pair = Pair(plain);
        if (pair != Health.Unknown) return StatusReading.Known(pair);
        if (plain == "b" || LifeCycleWords.IsClosed(plain)) return StatusReading.Closed;
        if (LifeCycleWords.IsOpen(plain)) return new(Health.Unknown, Absence.NotApplicable, false);
        if (levels != LevelMeaning.None && Levels.TryGetValue(Joined(plain), out var level)) return StatusReading.Known(Turn(level, levels));
        return null;
    }

    private static StatusReading Phrase(string plain, LevelMeaning levels)
    {
        var (lead, rest) = Split(plain);
        if (rest.Length == 0) return LeadingColour(lead);
        var first = Exact(lead, levels) ?? LeadingColour(lead);
        if (first.Absence == Absence.NotUnderstood) return IsOnlyLead(lead) ? Read(rest.Trim(' ', ')', ']'), levels) : first;
        return Contradicts(first, rest, levels) ? StatusReading.NotUnderstood : first;
    }

    private static bool Contradicts(StatusReading first, string rest, LevelMeaning levels) =>
        Exact(rest.Trim(' ', '(', ')', '[', ']', '.'), levels) is { Absence: Absence.None } second && second.Health != first.Health;

    private static StatusReading LeadingColour(string lead)
    {
        if (lead.Length > 80) return StatusReading.NotUnderstood;
        foreach (var turned in Turned)
        {
            if (lead.Contains(turned, StringComparison.Ordinal)) return StatusReading.NotUnderstood;
        }

        var words = lead.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = Health.Unknown;
        for (var i = 0; i < words.Length; i++)
        {
            var colour = Pair(words[i]);
            if (colour == Health.Unknown) continue;
            if (found != Health.Unknown && found != colour) return StatusReading.NotUnderstood;
            if (found == Health.Unknown && !AllLead(words.AsSpan(0, i))) return StatusReading.NotUnderstood;
            found = colour;
        }

        return found == Health.Unknown ? StatusReading.NotUnderstood : StatusReading.Known(found);
    }

    private static bool IsOnlyLead(string lead) => AllLead(lead.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static bool AllLead(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!Lead.Contains(word)) return false;
        }

        return true;
    }

    /// <summary>"Amber - text", "Amber (was red)", "Amber: text": the lead and the rest.</summary>
    private static (string Lead, string Tail) Split(string plain)
    {
        for (var i = 1; i < plain.Length; i++)
        {
            var c = plain[i];
            var spaced = (c is '-' or '/') && plain[i - 1] == ' ';
            if (!spaced && c is not ('(' or '[' or ':' or ';' or ',' or '.' or '|' or '–' or '—')) continue;
            return (plain[..i].Trim(), plain[(i + 1)..].Trim());
        }

        return (plain, "");
    }

    private static Health Pair(string plain)
    {
        if (plain.Length is 0 or > 24) return Health.Unknown;
        if (Colours.TryGetValue(plain, out var single)) return single;
        Health first = Health.Unknown, second = Health.Unknown;
        foreach (var range in plain.AsSpan().SplitAny('/', '-', ' ', '–', '\\', '&', '+'))
        {
            var word = plain[range];
            if (word.Length == 0) continue;
            if (second != Health.Unknown || !Colours.TryGetValue(word, out var colour)) return Health.Unknown;
            if (first == Health.Unknown) first = colour; else second = colour;
        }

        return second == Health.Unknown || first == second ? first : Between(first, second);
    }

    private static Health Between(Health a, Health b) => (a, b) switch
    {
        (Health.Green, Health.Amber) or (Health.Amber, Health.Green) => Health.AmberGreen,
        (Health.Red, Health.Amber) or (Health.Amber, Health.Red) => Health.AmberRed,
        _ => Health.Unknown,
    };

    private static Health Turn(Health level, LevelMeaning meaning) =>
        meaning == LevelMeaning.Confidence ? level : (Health)(6 - (int)level);

    private static string Joined(string plain) =>
        plain.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal).Replace("to", "", StringComparison.Ordinal);

    /// <summary>"1 - Green" and "3. Red" without their label; a bare number stays.</summary>
    private static string WithoutLabel(string plain)
    {
        var i = 0;
        while (i < plain.Length && char.IsAsciiDigit(plain[i])) i++;
        if (i is 0 or > 2) return plain;
        var after = i;
        while (after < plain.Length && (plain[after] is ' ' or '-' or '.' or ')' or ':' or '–' or '=')) after++;
        return after > i && after < plain.Length && !char.IsAsciiDigit(plain[after]) ? plain[after..] : plain;
    }
}
