using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>Several overall-status columns of one meaning by different judges become one status: the independent judge first, then the project's own.</summary>
internal static class StatusColumns
{
    private static readonly HashSet<string> Independent = new(StringComparer.Ordinal)
        { "ipa", "nista", "mpa", "independent", "reviewer", "review", "reviewers", "assurance", "gateway", "external", "pmo", "dta", "cio", "auditor", "audit", "assured", "epmo", "central", "infrastructure", "projects", "authority" };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
        { "sro", "self", "pm", "manager", "owner", "sponsor", "department", "departmental", "agency", "lead", "senior", "responsible", "own", "team", "officer" };

    /// <summary>Adds the further judges' columns to the chosen status column.</summary>
    public static void Coalesce(Dictionary<int, PlannedColumn> chosen, List<Candidate> candidates, HashSet<int> leftAlone, ColumnProfile[] profiles)
    {
        var first = chosen.Values.FirstOrDefault(c => c.Field == Field.Status);
        if (first is null || first.Why.StartsWith(StatedColumns.Why, StringComparison.Ordinal)) return;
        var meaning = Meaning(first.Header);
        var judges = candidates.Where(c => c.Field == Field.Status && c.Index != first.Index && !chosen.ContainsKey(c.Index) && !leftAlone.Contains(c.Index)
            && c.Score >= 40 && Meaning(c.Header) == meaning && Judge(c.Header) != Judge(first.Header)).ToList();
        if (judges.Count == 0) return;
        var ordered = judges.Select(c => (c.Index, c.Header, c.Why)).Append((first.Index, first.Header, first.Why))
            .OrderBy(c => Rank(c.Header)).ThenBy(c => c.Header.Text, StringComparer.Ordinal).ToList();
        for (var order = 0; order < ordered.Count; order++)
        {
            var (index, header, why) = ordered[order];
            chosen[index] = new(index, header, profiles[index], Field.Status, order, order == 0 ? why + "; the first judge" : why + "; used where the earlier judge says nothing");
        }
    }

    private static string Meaning(HeaderText header)
    {
        var words = Array.FindAll(header.Words, w => !Independent.Contains(w) && !Own.Contains(w) && !HeaderPeriod.IsPeriodWord(w));
        Array.Sort(words, StringComparer.Ordinal);
        return string.Join(' ', words);
    }

    private static string Judge(HeaderText header) => string.Join(' ', Array.FindAll(header.Words, w => Independent.Contains(w) || Own.Contains(w)));

    private static int Rank(HeaderText header) => header.Words.Any(Independent.Contains) ? 0 : header.Words.Any(Own.Contains) ? 2 : 1;
}
