using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Answers;

/// <summary>The words that all answers share, so that the same fact has the same words everywhere.</summary>
internal static class Phrases
{
    public static Message Of(Health health) => HealthText.Of(health);

    /// <summary>"Red": the colour alone, as a label.</summary>
    public static string Colour(Health health, CultureInfo culture) => Capital(HealthText.Of(health, culture));

    /// <summary>"red", or why it is not known: "not known (withheld by the publisher)".</summary>
    public static Message State(ProjectReading project) => project.Reported != Health.Unknown
        ? Of(project.Reported)
        : project.Absence switch
        {
            _ when project.Project.IsClosed => $"closed",
            Absence.Stale => $"not known (last status is {project.StatusAgeDays ?? 0:# day|# days} old)",
            Absence.Withheld => $"not known (not published)",
            Absence.NotApplicable => $"not known (not applicable)",
            Absence.NotUnderstood => $"not known (the register says “{Short(project.Project.Status.Word ?? "", 40)}”)",
            Absence.NoColumn => $"not known (no status column)",
            _ => $"not known (not reported)",
        };

    /// <summary>"not known" for none.</summary>
    public static Message Of(Amount? amount) => amount switch
    {
        null => Of(Health.Unknown),
        _ => $"{amount}",
    };

    public static string Date(DateOnly date, CultureInfo culture) => DateText.Of(date, culture);

    public static string Number(int n, CultureInfo culture) => n.ToString("N0", culture);

    public static string Capital(string sentence) => Wording.Capital(sentence);

    /// <summary>The text cut at a word, with an ellipsis, to at most the given length.</summary>
    public static string Short(string text, int length) => Wording.Short(text, length);

    /// <summary>The first sentence of a narrative, bounded.</summary>
    public static string FirstSentence(string text, int length)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = folded.IndexOf(". ", StringComparison.Ordinal);
        return Short(end is > 20 && end < length ? folded[..(end + 1)] : folded, length);
    }
}
