using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Headers;

/// <summary>What headers mean: known aliases first, then rules on their words. Values decide between the meanings later.</summary>
internal static class HeaderLexicon
{
    /// <summary>Words that only say in what a column is counted.</summary>
    public static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "m", "mn", "mm", "mio", "million", "millions", "millionen", "k", "thousand", "thousands", "000", "000s", "s000", "bn", "billion", "billions", "tsd", "teur", "keur", "meur", "lakh", "lakhs", "crore", "crores", "cr",
        "gbp", "eur", "usd", "aud", "nzd", "cad", "inr", "chf", "us", "au", "sek", "nok", "dkk", "zar", "sgd", "rs",
    };

    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "project", "initiative", "current", "currently", "latest", "reported", "this", "work", "item", "epic", "investment", "pm", "our", "text", "label", "display",
    };

    private static readonly AliasBook<Field> Aliases = new(HeaderAliases.Lines, Enum.Parse<Field>);

    /// <summary>Everything that a header may mean, best first per field.</summary>
    public static List<HeaderMeaning> Meanings(HeaderText header)
    {
        var meanings = new List<HeaderMeaning>(4);
        if (header.Words.Length == 0 || HeaderRules.IsLeftAlone(header)) return meanings;
        AddAliases(meanings, header);
        foreach (var ruled in HeaderRules.Meanings(header))
        {
            if (!meanings.Exists(m => m.Field == ruled.Field)) meanings.Add(ruled);
        }

        if (header.Below is { Words.Length: > 1 } below) AddDates(meanings, below);
        return meanings;
    }

    /// <summary>"Schedule | Baseline finish": for a date the lower line says it better than both together.</summary>
    private static void AddDates(List<HeaderMeaning> meanings, HeaderText below)
    {
        var own = new List<HeaderMeaning>(2);
        AddAliases(own, below);
        foreach (var date in own.Where(m => FieldKinds.Of(m.Field) == FieldKind.Date))
        {
            meanings.RemoveAll(m => m.Field == date.Field && m.Score < date.Score - 6);
            if (!meanings.Exists(m => m.Field == date.Field)) meanings.Add(date with { Score = date.Score - 6 });
        }
    }

    private static void AddAliases(List<HeaderMeaning> meanings, HeaderText header)
    {
        var words = Dated(header.Words);
        if (TryAdd(meanings, words, 0)) return;
        var bare = Array.FindAll(words, w => !Units.Contains(w));
        if (bare.Length > 0 && bare.Length < words.Length && TryAdd(meanings, bare, 1)) return;
        var core = Array.FindAll(bare, w => !Filler.Contains(w));
        if (core.Length > 0 && core.Length < bare.Length) TryAdd(meanings, core, 4);
    }

    private static string[] Dated(string[] words)
    {
        var kept = Array.FindAll(words, w => !HeaderPeriod.IsPeriodWord(w));
        return kept.Length == 0 ? words : kept;
    }

    private static bool TryAdd(List<HeaderMeaning> meanings, string[] words, int penalty)
    {
        if (!Aliases.TryFind(words, out var known)) return false;
        foreach (var (field, weight) in known) meanings.Add(new(field, weight - penalty, "header alias"));
        return true;
    }
}
