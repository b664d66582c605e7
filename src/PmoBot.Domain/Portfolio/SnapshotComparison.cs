using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>One snapshot against an earlier one, joined by project id (case and white space do not count).</summary>
public sealed class SnapshotComparison
{
    /// <summary>From so many projects on each side, too few common ids mean that the registers do not match.</summary>
    private const int EnoughToDoubt = 10;

    private readonly Health?[] previousReported;
    private readonly ImmutableArray<Change>[] byProject;

    private SnapshotComparison(Health?[] previousReported, ImmutableArray<Change>[] byProject) =>
        (this.previousReported, this.byProject) = (previousReported, byProject);

    /// <summary>False when the two registers have so few projects in common that nothing can be said; <see cref="Sentence"/> says it.</summary>
    public bool Comparable { get; private init; } = true;
    /// <summary>Why nothing is compared, or that the colour scale changed; null when there is nothing to say.</summary>
    public Message? Sentence { get; private init; }
    /// <summary>The two registers use different colour scales.</summary>
    public bool ScaleChanged { get; private init; }
    /// <summary>Projects that are in both.</summary>
    public int Common { get; private init; }
    /// <summary>All changes, most important first.</summary>
    public ImmutableArray<Change> Changes { get; private init; } = [];

    /// <summary>Compares; linear in the number of projects apart from sorting the changes.</summary>
    public static SnapshotComparison Between(PortfolioSnapshot previous, PortfolioSnapshot current, HealthRules rules)
    {
        var scaleChanged = previous.Scale != current.Scale && previous.Scale != HealthScale.None && current.Scale != HealthScale.None;
        var join = SnapshotJoin.Of(previous, current);
        if (TooDifferent(previous.Projects.Length, current.Projects.Length, join.Common))
        {
            return Mismatch(previous, current, join.Common, scaleChanged);
        }

        return Compare(join, new(previous, current, rules, scaleChanged), current);
    }

    /// <summary>What changed for the project at this place in the current snapshot.</summary>
    internal ImmutableArray<Change> ChangesAt(int index) => byProject[index].IsDefault ? [] : byProject[index];

    /// <summary>The colour that the project at this place had; null when it was not there.</summary>
    internal Health? PreviousAt(int index) => previousReported[index];

    private static bool TooDifferent(int before, int now, int common) =>
        Math.Min(before, now) >= EnoughToDoubt && common * 10 < Math.Min(before, now);

    private static SnapshotComparison Mismatch(PortfolioSnapshot previous, PortfolioSnapshot current, int common, bool scaleChanged) =>
        new(new Health?[current.Projects.Length], new ImmutableArray<Change>[current.Projects.Length])
        {
            Comparable = false,
            ScaleChanged = scaleChanged,
            Common = common,
            Sentence = $"The two registers do not match: only {common} of {Math.Min(previous.Projects.Length, current.Projects.Length)} project ids are in both, so nothing is said about changes. Check that both files are the same register and that the id column is the same.",
        };

    private static SnapshotComparison Compare(SnapshotJoin join, ChangeWriter writer, PortfolioSnapshot current)
    {
        var all = new List<(int Order, Change Change)>();
        var reported = new Health?[current.Projects.Length];
        var byProject = new ImmutableArray<Change>[current.Projects.Length];
        for (var i = 0; i < reported.Length; i++)
        {
            var start = all.Count;
            if (join.Before[i] is { } before) reported[i] = writer.Write(before, current.Projects[i], all);
            else if (!join.IsRepeated[i]) writer.WriteAdded(current.Projects[i], all);
            if (all.Count > start) byProject[i] = Sorted(all, start);
        }

        foreach (var project in join.Gone) writer.WriteGone(project, all);
        return new(reported, byProject)
        {
            ScaleChanged = writer.ScaleChanged,
            Common = join.Common,
            Changes = Sorted(all, 0),
            Sentence = writer.ScaleChanged ? writer.ScaleSentence : null,
        };
    }

    private static ImmutableArray<Change> Sorted(List<(int Order, Change Change)> all, int start)
    {
        var some = all.GetRange(start, all.Count - start);
        if (some.Count > 1) some.Sort(ByImportance);
        return [.. some.Select(c => c.Change)];
    }

    private static int ByImportance((int Order, Change Change) x, (int Order, Change Change) y)
    {
        var order = x.Order.CompareTo(y.Order);
        if (order == 0) order = y.Change.Weight.CompareTo(x.Change.Weight);
        if (order == 0) order = x.Change.Kind.CompareTo(y.Change.Kind);
        if (order == 0) order = string.CompareOrdinal(x.Change.ProjectId, y.Change.ProjectId);
        return order == 0 ? string.CompareOrdinal(x.Change.Sentence.ToString(), y.Change.Sentence.ToString()) : order;
    }
}
