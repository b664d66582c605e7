using System.Globalization;
using PmoBot.Domain.Feedback.Statistics;

namespace PmoBot.Benchmarks.Coverage;

/// <summary>
/// How often the 95% intervals of satisfaction hold the truth: samples are drawn from populations whose truth is known. An honest interval comes near 95
/// of 100, and does not fall far below it anywhere.
/// </summary>
internal static class CoverageRun
{
    private static readonly int[] Answers = [5, 10, 20, 50, 120];
    private static readonly double[] Shares = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

    // Satisfaction of five kinds of crowd: shares of the scores 1 to 5.
    private static readonly double[][] Crowds =
        [[0.2, 0.2, 0.2, 0.2, 0.2], [0.02, 0.03, 0.1, 0.4, 0.45], [0.4, 0.3, 0.15, 0.1, 0.05], [0.45, 0.05, 0, 0.05, 0.45], [0, 0.1, 0.8, 0.1, 0]];

    // Promoters and detractors.
    private static readonly (double Promoters, double Detractors)[] Recommenders = [(0.5, 0.15), (0.33, 0.33), (0.8, 0.02), (0.1, 0.6), (0.05, 0.05)];

    public static int Run(Arguments arguments, CancellationToken stop)
    {
        var draws = arguments.Number("draws", arguments.Has("quick") ? 2_000 : 40_000, 100);
        var chance = new Random(arguments.Number("seed", 20_261_123));
        Console.WriteLine($"{draws.ToString("#,0", CultureInfo.InvariantCulture)} samples for each cell; every row is the mean and the worst over its truths");
        Console.WriteLine();
        Console.WriteLine($"| % of intervals that hold the truth | {string.Join(" | ", Answers.Select(n => $"n = {n}"))} |");
        Console.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", Answers.Length))}");
        Row("share, Wilson", Shares, (n, share) => Holds(n, share, chance));
        Row("share, Wilson, half of the people answered", Shares, (n, share) => HoldsFinite(n, 2 * n, share, chance));
        Row("share, Wilson without N, half of the people answered", Shares, (n, share) => HoldsFinite(n, 2 * n, share, chance, isKnown: false));
        Row("difference of two shares, Newcombe", Shares, (n, share) => HoldsChange(n, share, Math.Min(0.95, share + 0.15), chance));
        Row("\"improved\" or \"declined\" when nothing changed, Newcombe", Shares, (n, share) => CallsChange(n, share, chance));
        Row("net promoter score, adjusted Wald", Recommenders, (n, crowd) => HoldsNps(n, crowd, chance));
        Row("mean of 1 to 5, Wilson on its 0 to 1", Crowds, (n, crowd) => HoldsMean(n, crowd, chance));
        return 0;

        void Row<T>(string name, T[] truths, Func<int, T, bool> once)
        {
            var cells = Answers.Select(n => truths.Select(truth => Percent(draws, () => once(n, truth), stop)).ToList());
            Console.WriteLine($"| {name} | {string.Join(" | ", cells.Select(c => $"{Tenth(c.Average())} ({Tenth(name.StartsWith('"') ? c.Max() : c.Min())})"))} |");
        }
    }

    private static double Percent(int draws, Func<bool> once, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var held = 0;
        for (var i = 0; i < draws; i++)
        {
            if (once()) held++;
        }

        return 100.0 * held / draws;
    }

    private static bool Holds(int n, double share, Random chance) => Draw(n, share, chance).Interval.Contains(share);

    /// <summary>A population of N of whom exactly so many are satisfied; n of them, without putting back.</summary>
    private static bool HoldsFinite(int n, int population, double share, Random chance, bool isKnown = true)
    {
        var satisfied = (int)Math.Round(share * population);
        var (left, count) = (satisfied, 0);
        for (var i = 0; i < n; i++)
        {
            if (chance.Next(population - i) >= left) continue;
            (left, count) = (left - 1, count + 1);
        }

        return new Proportion(count, n, isKnown ? population : null).Interval.Contains((double)satisfied / population);
    }

    private static bool HoldsChange(int n, double before, double after, Random chance) =>
        Change.Between(Draw(n, before, chance), Draw(n, after, chance)).Interval.Contains(after - before);

    private static bool CallsChange(int n, double share, Random chance) =>
        Change.Between(Draw(n, share, chance), Draw(n, share, chance)).Movement != Movement.NoClearChange;

    private static bool HoldsNps(int n, (double Promoters, double Detractors) crowd, Random chance)
    {
        var (promoters, detractors) = (0, 0);
        for (var i = 0; i < n; i++)
        {
            var at = chance.NextDouble();
            if (at < crowd.Promoters) promoters++;
            else if (at < crowd.Promoters + crowd.Detractors) detractors++;
        }

        return new NetPromoterScore(promoters, detractors, n).Interval.Contains(100 * (crowd.Promoters - crowd.Detractors));
    }

    private static bool HoldsMean(int n, double[] crowd, Random chance)
    {
        long sum = 0;
        for (var i = 0; i < n; i++)
        {
            var (at, score) = (chance.NextDouble(), 1);
            while (score < crowd.Length && at >= crowd[score - 1]) at -= crowd[score++ - 1];
            sum += score;
        }

        return new MeanScore(sum, n, ScoreScale.Five).Interval.Contains(crowd.Select((share, i) => share * (i + 1)).Sum());
    }

    private static Proportion Draw(int n, double share, Random chance)
    {
        var count = 0;
        for (var i = 0; i < n; i++)
        {
            if (chance.NextDouble() < share) count++;
        }

        return new Proportion(count, n);
    }

    private static string Tenth(double percent) => percent.ToString("0.0", CultureInfo.InvariantCulture);
}
