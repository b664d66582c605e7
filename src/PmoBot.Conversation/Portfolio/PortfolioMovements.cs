using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>What moved between two snapshots, told as sentences.</summary>
internal static class PortfolioMovements
{
    /// <summary>The most important movements, each with its project's name; one honest sentence when there are none.</summary>
    public static ImmutableArray<string> TopSentences(PortfolioReading reading, int most, Disclosure disclosure, CultureInfo culture)
    {
        if (reading.Previous is null) return [];
        if (reading.Comparison is { Comparable: false } unlike) return [culture.Say(unlike.Sentence ?? NotComparable)];
        var visible = Visible(reading.Changes, disclosure);
        var top = visible.Take(most).Select(c => culture.Say(Sentence(c))).ToImmutableArray();
        if (top.Length == 0) return [culture.Say(NothingMoved)];
        var rest = Count(reading) - top.Length;
        return rest > 0 ? top.Add(culture.Say($"{rest:# more movement|# more movements}.")) : top;
    }

    public static Message NothingMoved => $"Nothing moved.";

    private static Message NotComparable => $"The two snapshots cannot be compared.";

    /// <summary>"Phoenix went from amber to red."</summary>
    public static Message Sentence(Change change) => $"{Phrases.Short(change.ProjectName, 80):project} {change.Sentence:what moved}.";

    /// <summary>Where money may not be shown, a movement of money keeps its direction and loses its amounts.</summary>
    public static IEnumerable<Change> Visible(IEnumerable<Change> changes, Disclosure disclosure) =>
        disclosure.Money ? changes : changes.Select(c => IsMoney(c.Kind) ? WithoutAmounts(c) : c);

    private static Change WithoutAmounts(Change change) => change with
    {
        Sentence = change.Kind switch
        {
            ChangeKind.CostUp => $"cost rose; the amounts are shown in the personal chat",
            ChangeKind.CostDown => $"cost fell; the amounts are shown in the personal chat",
            ChangeKind.CostGone => $"cost is not published now",
            _ => $"cost is published now; the amounts are shown in the personal chat",
        },
        Before = null,
        After = null,
    };

    public static int Count(PortfolioReading reading) =>
        reading.Changes.Length;

    /// <summary>"2 got worse, 1 got better, 3 finish later", for the kinds that occur.</summary>
    public static string Tally(PortfolioReading reading, CultureInfo culture)
    {
        var parts = InOrder.Select(kind => (Kind: kind, Count: reading.ChangeCounts.GetValueOrDefault(kind))).Where(k => k.Count > 0).ToArray();
        var told = parts.Take(MostKinds).Select(k => culture.Say(Counted(k.Kind, k.Count))).ToList();
        var others = parts.Skip(MostKinds).Sum(k => k.Count);
        if (others > 0) told.Add(culture.Say($"{others:# other movement|# other movements}"));
        return culture.List(told);
    }

    /// <summary>More kinds than this are no headline.</summary>
    private const int MostKinds = 4;

    private static readonly ChangeKind[] InOrder =
    [
        ChangeKind.Worse, ChangeKind.Better, ChangeKind.NoLongerKnown, ChangeKind.NowKnown, ChangeKind.Added, ChangeKind.Closed, ChangeKind.Gone, ChangeKind.FinishLater, ChangeKind.FinishEarlier, ChangeKind.CostUp, ChangeKind.CostDown,
        ChangeKind.Rebaselined, ChangeKind.NotComparable, ChangeKind.FinishGone, ChangeKind.FinishNew, ChangeKind.CostGone, ChangeKind.CostNew, ChangeKind.Moved, ChangeKind.Renamed,
    ];

    private static Message Counted(ChangeKind kind, int count) => kind switch
    {
        ChangeKind.Worse => $"{count} got worse",
        ChangeKind.Better => $"{count} got better",
        ChangeKind.NoLongerKnown => $"{count} no longer known",
        ChangeKind.NowKnown => $"{count} now known",
        ChangeKind.Added => $"{count} new",
        ChangeKind.Closed => $"{count} closed",
        ChangeKind.Gone => $"{count} gone from the register",
        ChangeKind.FinishLater => $"{count} finish later",
        ChangeKind.FinishEarlier => $"{count} finish earlier",
        ChangeKind.CostUp => $"{count} cost more",
        ChangeKind.CostDown => $"{count} cost less",
        ChangeKind.Rebaselined => $"{count} re-baselined",
        ChangeKind.NotComparable => $"{count} on another colour scale",
        ChangeKind.FinishGone => $"{count} finish not given any more",
        ChangeKind.FinishNew => $"{count} finish given now",
        ChangeKind.CostGone => $"{count} cost not published any more",
        ChangeKind.CostNew => $"{count} cost published now",
        ChangeKind.Moved => $"{count} moved department",
        _ => $"{count} renamed",
    };

    /// <summary>The name of a figure that counts movements of one kind.</summary>
    public static Message Label(ChangeKind kind) => kind switch
    {
        ChangeKind.Worse => $"Movements: got worse",
        ChangeKind.Better => $"Movements: got better",
        ChangeKind.NoLongerKnown => $"Movements: no longer known",
        ChangeKind.NowKnown => $"Movements: now known",
        ChangeKind.Added => $"Movements: new",
        ChangeKind.Closed => $"Movements: closed",
        ChangeKind.Gone => $"Movements: gone from the register",
        ChangeKind.FinishLater => $"Movements: finish later",
        ChangeKind.FinishEarlier => $"Movements: finish earlier",
        ChangeKind.CostUp => $"Movements: cost more",
        ChangeKind.CostDown => $"Movements: cost less",
        ChangeKind.Rebaselined => $"Movements: re-baselined",
        ChangeKind.NotComparable => $"Movements: on another colour scale",
        ChangeKind.FinishGone => $"Movements: finish not given any more",
        ChangeKind.FinishNew => $"Movements: finish given now",
        ChangeKind.CostGone => $"Movements: cost not published any more",
        ChangeKind.CostNew => $"Movements: cost published now",
        ChangeKind.Moved => $"Movements: moved department",
        _ => $"Movements: renamed",
    };

    private static bool IsMoney(ChangeKind kind) => kind is ChangeKind.CostUp or ChangeKind.CostDown or ChangeKind.CostGone or ChangeKind.CostNew;
}
