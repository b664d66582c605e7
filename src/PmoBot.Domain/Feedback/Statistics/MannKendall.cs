namespace PmoBot.Domain.Feedback.Statistics;

/// <summary>
/// Mann and Kendall's test: S is the number of later values that are higher minus those that are lower. Without ties and up to 40 values the p-value is
/// exact, by counting orders; otherwise by the normal approximation with its correction for ties and continuity.
/// </summary>
internal static class MannKendall
{
    private const int MostExact = 40;

    /// <summary>S, and the two-sided p-value. Times and values have the same length, times do not fall.</summary>
    public static (int Sum, double PValue) Test(double[] times, double[] values)
    {
        var sum = 0;
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = i + 1; j < values.Length; j++)
            {
                if (times[j] > times[i]) sum += values[j].CompareTo(values[i]);
            }
        }

        var isExact = values.Length <= MostExact && values.Distinct().Count() == values.Length && times.Distinct().Count() == times.Length;
        return (sum, isExact ? Exact(values.Length, Math.Abs(sum)) : Normal(times, values, Math.Abs(sum)));
    }

    /// <summary>Share of all orders of n values whose |S| is at least so big. S = n(n−1)/2 − 2 × inversions.</summary>
    private static double Exact(int n, int sum)
    {
        var pairs = n * (n - 1) / 2;
        double[] orders = [1]; // by their inversions, as a share of all orders
        for (var k = 2; k <= n; k++)
        {
            var more = new double[orders.Length + k - 1];
            for (var inversions = 0; inversions < orders.Length; inversions++)
            {
                for (var added = 0; added < k; added++) more[inversions + added] += orders[inversions] / k;
            }

            orders = more;
        }

        return Math.Min(1, Enumerable.Range(0, pairs + 1).Where(inversions => Math.Abs(pairs - (2 * inversions)) >= sum).Sum(i => orders[i]));
    }

    private static double Normal(double[] times, double[] values, int sum)
    {
        // Kendall's variance with ties in both rows.
        double n = values.Length;
        var (x, y) = (Ties(times), Ties(values));
        var variance = ((n * (n - 1) * ((2 * n) + 5)) - x.Sum(t => t * (t - 1) * ((2 * t) + 5)) - y.Sum(t => t * (t - 1) * ((2 * t) + 5))) / 18;
        variance += x.Sum(t => t * (t - 1) * (t - 2)) * y.Sum(t => t * (t - 1) * (t - 2)) / (9 * n * (n - 1) * (n - 2));
        variance += x.Sum(t => t * (t - 1)) * y.Sum(t => t * (t - 1)) / (2 * n * (n - 1));
        return sum == 0 || variance <= 0 ? 1 : TwoSided((sum - 1) / Math.Sqrt(variance));
    }

    private static double[] Ties(double[] row) => [.. row.GroupBy(v => v).Select(g => (double)g.Count())];

    /// <summary>Chance that a standard normal lies beyond ±z: the complementary error function by Numerical Recipes' Chebyshev fit (error below 1.2e-7).</summary>
    private static double TwoSided(double z)
    {
        var x = z / Math.Sqrt(2);
        var t = 1 / (1 + (0.5 * x));
        double[] terms = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277];
        var polynomial = 0.0;
        for (var i = terms.Length - 1; i >= 0; i--) polynomial = (polynomial * t) + terms[i];
        return Math.Min(1, t * Math.Exp((-x * x) + polynomial));
    }
}
