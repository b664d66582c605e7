namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>
/// How often chance alone would part two groups' means at least as far as they are: every way of dealing the scores to the two groups where there are at
/// most 10,000, otherwise 10,000 ways drawn by a fixed seed. Needs the single scores, so it serves attributed ratings only.
/// </summary>
public static class PermutationTest
{
    private const int Ways = 10_000;

    /// <summary>Two-sided p-value, above 0 and at most 1.</summary>
    /// <exception cref="ArgumentException">A group is empty.</exception>
    public static double Of(IReadOnlyCollection<int> earlier, IReadOnlyCollection<int> later)
    {
        if (earlier.Count == 0 || later.Count == 0) throw new ArgumentException("Both groups need a score.");
        // Sorted, so that the order of the answers does not decide which ways are drawn; dealing the smaller group decides the larger.
        var (few, many) = earlier.Count <= later.Count ? (earlier, later) : (later, earlier);
        long[] all = [.. few.Concat(many).Order()];
        var deal = new Deal(all, few.Count, few.Sum(s => (long)s));
        return WaysToChoose(all.Length, few.Count) <= Ways ? deal.Exact() : deal.Drawn(new Random(1_998));
    }

    private static double WaysToChoose(int of, int some)
    {
        var ways = 1.0;
        for (var i = 1; i <= some && ways <= Ways; i++) ways = ways * (of - some + i) / i;
        return ways;
    }

    /// <summary>The scores, and how far from its expectation the sum of a group of <paramref name="size"/> was seen.</summary>
    private sealed class Deal(long[] all, int size, long seen)
    {
        private readonly long _total = all.Sum();

        // |sum ÷ size − total ÷ n| compared without fractions.
        private bool IsAsFar(long sum) => Distance(sum) >= Distance(seen);

        private long Distance(long sum) => Math.Abs((sum * all.Length) - (_total * size));

        public double Exact()
        {
            var (far, ways) = (0, 0);
            Choose(0, size, 0);
            return (double)far / ways;

            void Choose(int from, int left, long sum)
            {
                if (left == 0)
                {
                    ways++;
                    if (IsAsFar(sum)) far++;
                    return;
                }

                for (var i = from; i <= all.Length - left; i++) Choose(i + 1, left - 1, sum + all[i]);
            }
        }

        /// <summary>The way that was seen counts as one more, so that the p-value is never 0.</summary>
        public double Drawn(Random chance)
        {
            var far = 1;
            for (var way = 0; way < Ways; way++)
            {
                long sum = 0;
                for (var i = 0; i < size; i++)
                {
                    var j = chance.Next(i, all.Length);
                    (all[i], all[j]) = (all[j], all[i]);
                    sum += all[i];
                }

                if (IsAsFar(sum)) far++;
            }

            return far / (Ways + 1.0);
        }
    }
}
