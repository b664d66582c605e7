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

    /// <summary>"2 got worse, 1 better, 3 finish later", for the kinds that occur.</summary>
    public static string Tally(PortfolioReading reading, CultureInfo culture)
    {
        var parts = Kinds
            .Select(k => (k.Words, Count: reading.ChangeCounts.GetValueOrDefault(k.Kind)))
            .Where(k => k.Count > 0)
            .ToArray();
        var told = parts.Take(MostKinds).Select(k => culture.Say($"{k.Count} {k.Words:how they moved}")).ToList();
        var others = parts.Skip(MostKinds).Sum(k => k.Count);
        if (others > 0) told.Add(culture.Say($"{others:# other movement|# other movements}"));
        return culture.List(told);
    }

    /// <summary>More kinds than this are no headline.</summary>
    private const int MostKinds = 4;

    public static Message Words(ChangeKind kind) => Kinds.First(k => k.Kind == kind).Words;

    private static readonly (ChangeKind Kind, Message Words)[] Kinds =
    [
        (ChangeKind.Worse, $"got worse"), (ChangeKind.Better, $"got better"), (ChangeKind.NoLongerKnown, $"no longer known"), (ChangeKind.NowKnown, $"now known"),
        (ChangeKind.Added, $"new"), (ChangeKind.Closed, $"closed"), (ChangeKind.Gone, $"gone from the register"), (ChangeKind.FinishLater, $"finish later"), (ChangeKind.FinishEarlier, $"finish earlier"),
        (ChangeKind.CostUp, $"cost more"), (ChangeKind.CostDown, $"cost less"), (ChangeKind.Rebaselined, $"re-baselined"), (ChangeKind.NotComparable, $"on another colour scale"),
        (ChangeKind.FinishGone, $"finish not given any more"), (ChangeKind.FinishNew, $"finish given now"),
        (ChangeKind.CostGone, $"cost not published any more"), (ChangeKind.CostNew, $"cost published now"), (ChangeKind.Moved, $"moved department"), (ChangeKind.Renamed, $"renamed"),
    ];

    private static bool IsMoney(ChangeKind kind) => kind is ChangeKind.CostUp or ChangeKind.CostDown or ChangeKind.CostGone or ChangeKind.CostNew;
}
