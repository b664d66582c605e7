using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>What moved between two snapshots, told as sentences.</summary>
internal static class PortfolioMovements
{
    /// <summary>The most important movements, each with its project's name; one honest sentence when there are none.</summary>
    public static ImmutableArray<string> TopSentences(PortfolioReading reading, int most, Disclosure disclosure, CultureInfo culture)
    {
        if (reading.Previous is null) return [];
        if (reading.Comparison is { Comparable: false }) return [reading.Comparison.Sentence ?? "The two snapshots cannot be compared."];
        var visible = Visible(reading.Changes, disclosure);
        var top = visible.Take(most).Select(Sentence).ToImmutableArray();
        if (top.Length == 0) return ["Nothing moved."];
        var rest = Count(reading, disclosure) - top.Length;
        return rest > 0 ? top.Add($"{Phrases.Number(rest, culture)} more {(rest == 1 ? "movement" : "movements")}.") : top;
    }

    public static string Sentence(Change change) => $"{Phrases.Short(change.ProjectName, 80)} {change.Sentence.TrimEnd('.')}.";

    /// <summary>Movements of money are left out where money may not be shown.</summary>
    public static IEnumerable<Change> Visible(IEnumerable<Change> changes, Disclosure disclosure) =>
        disclosure.Money ? changes : changes.Where(c => !IsMoney(c.Kind));

    public static int Count(PortfolioReading reading, Disclosure disclosure) =>
        disclosure.Money ? reading.Changes.Length : reading.ChangeCounts.Where(c => !IsMoney(c.Key)).Sum(c => c.Value);

    /// <summary>"2 got worse, 1 better, 3 finish later", for the kinds that occur.</summary>
    public static string Tally(PortfolioReading reading, Disclosure disclosure, CultureInfo culture)
    {
        var parts = Kinds
            .Where(k => disclosure.Money || !IsMoney(k.Kind))
            .Select(k => (k.Words, Count: reading.ChangeCounts.GetValueOrDefault(k.Kind)))
            .Where(k => k.Count > 0)
            .Select(k => $"{Phrases.Number(k.Count, culture)} {k.Words}")
            .ToArray();
        return Phrases.List(parts);
    }

    private static readonly (ChangeKind Kind, string Words)[] Kinds =
    [
        (ChangeKind.Worse, "got worse"), (ChangeKind.Better, "got better"), (ChangeKind.NoLongerKnown, "no longer known"), (ChangeKind.NowKnown, "now known"),
        (ChangeKind.Added, "new"), (ChangeKind.Closed, "closed"), (ChangeKind.Gone, "gone from the register"), (ChangeKind.FinishLater, "finish later"), (ChangeKind.FinishEarlier, "finish earlier"),
        (ChangeKind.CostUp, "cost more"), (ChangeKind.CostDown, "cost less"), (ChangeKind.Rebaselined, "re-baselined"), (ChangeKind.NotComparable, "on another colour scale"),
        (ChangeKind.Moved, "moved department"), (ChangeKind.Renamed, "renamed"),
    ];

    private static bool IsMoney(ChangeKind kind) => kind is ChangeKind.CostUp or ChangeKind.CostDown;
}
