using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PmoBot.Domain.Portfolio;

/// <summary>
/// The order of attention: red, amber/red, amber, then watermelon suspects, then not known, then amber/green and green; closed
/// projects last. Inside: those that got worse, the worse computed colour, the bigger money, the id.
/// </summary>
internal static class WorstFirstOrder
{
    public static ImmutableArray<ProjectReading> Of(ImmutableArray<ProjectReading> projects)
    {
        var keys = new Key[projects.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = Key.Of(projects[i]);
        var sorted = projects.ToArray();
        Array.Sort(keys, sorted);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private readonly record struct Key(int Rank, double Money, string Id, int Row) : IComparable<Key>
    {
        public static Key Of(ProjectReading reading)
        {
            var worse = reading.Changes.FirstOrDefault(c => c.Kind == ChangeKind.Worse);
            var steps = worse is null ? 0 : ColourMoves.Steps(reading.PreviousReported ?? reading.Reported, reading.Reported);
            var project = reading.Project;
            var money = Portfolio.Money.Usable(project.Budget) ?? Portfolio.Money.Usable(project.WholeLifeCost);
            return new((Band(reading) * 100) + ((5 - steps) * 10) + (5 - (int)reading.Computed), -(double)(money?.Value ?? 0), project.Id, project.Row);
        }

        public int CompareTo(Key other)
        {
            var order = Rank.CompareTo(other.Rank);
            if (order == 0) order = Money.CompareTo(other.Money);
            if (order == 0) order = string.CompareOrdinal(Id, other.Id);
            return order == 0 ? Row.CompareTo(other.Row) : order;
        }

        private static int Band(ProjectReading reading) => reading switch
        {
            { Project.IsClosed: true } => 9,
            { Reported: Health.Red } => 0,
            { Reported: Health.AmberRed } => 1,
            { Reported: Health.Amber } => 2,
            { Doubt: Doubt.Watermelon } => 3,
            { Reported: Health.Unknown } => 4,
            { Reported: Health.AmberGreen } => 5,
            _ => 6,
        };
    }
}
