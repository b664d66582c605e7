using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>What the words of names have in common, whoever bears them.</summary>
internal static class NameWords
{
    /// <summary>Words inside a name that tell nothing.</summary>
    public static readonly FrozenSet<string> Filler = Set("the of and for a an in on to at by or with");

    /// <summary>What a name ends with and people leave out.</summary>
    private static readonly FrozenSet<string> Tail = Set("project programme program projects scheme initiative portfolio old new");

    /// <summary>What a project does or makes. Beside the word of another name it makes a name that nobody bears: "fleet renewal" is not Fleet Solid Support.</summary>
    public static readonly FrozenSet<string> Works = Set(
        "renewal uplift upgrade refresh replacement migration rollout rebuild wing signalling expansion consolidation modernisation modernization transformation platform system systems hub portal app extension electrification "
        + "integration implementation relocation refurbishment redesign reform reforms automation digitisation digitalisation harmonisation optimisation maintenance procurement depot meals management defences gates warehouse archive record office "
        + "redevelopment development construction installation deployment connection corridor terminal bridge tunnel tower park road line lines factory plant station airport port store stores school hospital museum library court prison");

    /// <summary>The sentence speaks of all: one word that is also in a name does not make it about that project.</summary>
    public static readonly FrozenSet<string> OfAll = Set("portfolio portfolios whole overall overal everything globally departments entire altogether everyone everybody anyone anybody pmo");

    /// <summary>After one of these stands a name, even one made of everyday words.</summary>
    private static readonly FrozenSet<string> Lead = Set("only just in for within from of about and is hows are on does did to has does at under across at");

    /// <summary>Before one of these stood a name, even one made of everyday words.</summary>
    private static readonly FrozenSet<string> Trail = Set("only project projects programme program portfolio department dept team division directorate scheme stuff side area doing ok going spending spend cost costs budget budgets money finances share risks issues benefits milestones status health slippage delays overspend capacity please pls");

    /// <summary>True when the words around a place say that a name stands there: "only finance", "the finance projects", or nothing else at all.</summary>
    public static bool IsCued(IReadOnlyList<string> words, int start, int length)
    {
        var before = start - 1;
        while (before >= 0 && words[before] is "the" or "our" or "my" or "just" && before > 0 && words[before] != "just") before--;
        var leads = before < 0 || Lead.Contains(words[before]);
        var after = start + length;
        var trails = after >= words.Count || Trail.Contains(words[after]);
        return (leads && trails) || (after < words.Count && words[after] is "department" or "dept" or "project" or "projects" or "programme" or "program" or "only" or "division" or "directorate");
    }

    /// <summary>The name as words, without what stands in brackets and without "programme" at its end.</summary>
    public static string[] Short(string name)
    {
        var words = Words.Of(WithoutBrackets(name));
        var end = words.Length;
        while (end > 1 && Tail.Contains(words[end - 1])) end--;
        if (end == 1 && words[0].Length < 3) end = words.Length;
        var start = end > 1 && words[0] is "the" or "project" or "programme" && end > 1 ? 1 : 0;
        return words[start..end];
    }

    /// <summary>What people call it by in brackets: "… Programme (GDF)", "Skynet 6 (aka FBLOS)".</summary>
    public static IEnumerable<string[]> InBrackets(string name)
    {
        for (var open = name.IndexOf('('); open >= 0; open = name.IndexOf('(', open + 1))
        {
            var close = name.IndexOf(')', open);
            if (close < 0) yield break;
            var inside = Words.Of(name[(open + 1)..close]);
            if (inside is ["aka" or "formerly" or "was" or "ex", ..]) inside = inside[1..];
            if (inside.Length is >= 1 and <= 4 && inside.Sum(w => w.Length) >= 2) yield return inside;
        }
    }

    /// <summary>The initials of a name of two words and more, with and without its small words: "dft", "nhp".</summary>
    public static IEnumerable<string> Initials(string name)
    {
        var words = Words.Of(WithoutBrackets(name)).Where(w => !char.IsDigit(w[0])).ToArray();
        if (words.Length < 2) yield break;
        var all = string.Concat(words.Select(w => w[0]));
        var main = string.Concat(words.Where(w => !Filler.Contains(w)).Select(w => w[0]));
        if (all.Length is >= 3 and <= 8) yield return all;
        if (main.Length is >= 3 and <= 8 && main != all) yield return main;
    }

    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOf('(');
        if (open <= 0) return name;
        var close = name.IndexOf(')', open);
        return close < 0 ? name : WithoutBrackets(string.Concat(name.AsSpan(0, open), " ", name.AsSpan(close + 1)));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
