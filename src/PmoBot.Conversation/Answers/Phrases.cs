using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Answers;

/// <summary>The words that all answers share, so that the same fact has the same words everywhere.</summary>
internal static class Phrases
{
    public static string Of(Health health) => HealthText.Of(health);

    /// <summary>"red", or why it is not known: "not known (withheld by the publisher)".</summary>
    public static string State(ProjectReading project) => project.Reported != Health.Unknown
        ? Of(project.Reported)
        : project.Absence switch
        {
            _ when project.Project.IsClosed => "closed",
            Absence.Stale => $"not known (last status is {Days(project.StatusAgeDays ?? 0)} old)",
            Absence.Withheld => "not known (not published)",
            Absence.NotApplicable => "not known (not applicable)",
            Absence.NotUnderstood => $"not known (the register says “{Short(project.Project.Status.Word ?? "", 40)}”)",
            Absence.NoColumn => "not known (no status column)",
            _ => "not known (not reported)",
        };

    public static string Date(DateOnly date, CultureInfo culture) => DateText.Of(date, culture);

    public static string Date(PlanDate date, CultureInfo culture) => date.Precision == DatePrecision.Day ? Date(date.Date, culture) : DateText.Of(date, culture);

    public static string Number(int n, CultureInfo culture) => n.ToString("N0", culture);

    public static string Days(int days) => days == 1 ? "1 day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");

    public static string Projects(int n, CultureInfo culture) => n == 1 ? "1 project" : $"{Number(n, culture)} projects";

    public static string Are(int n) => n == 1 ? "is" : "are";

    public static string Were(int n) => n == 1 ? "was" : "were";

    public static string Capital(string sentence) => Wording.Capital(sentence);

    /// <summary>A sentence as a part of another: small first letter (but "HS2" stays), no full stop.</summary>
    public static string LowerFirst(string sentence) =>
        (sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1]) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence).TrimEnd('.');

    /// <summary>The text cut at a word, with an ellipsis, to at most the given length.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length) return text;
        var cut = text.LastIndexOf(' ', length - 1);
        if (cut < length / 2) cut = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..cut].TrimEnd(' ', ',', ';', '.') + "…";
    }

    /// <summary>The first sentence of a narrative, bounded.</summary>
    public static string FirstSentence(string text, int length)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = folded.IndexOf(". ", StringComparison.Ordinal);
        return Short(end is > 20 && end < length ? folded[..(end + 1)] : folded, length);
    }

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };
}
