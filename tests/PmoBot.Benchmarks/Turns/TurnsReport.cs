using System.Globalization;
using System.Text.Json;
using PmoBot.Benchmarks.Processes;

namespace PmoBot.Benchmarks.Turns;

/// <summary>The table of a run: every side against the first, which is the floor.</summary>
internal static class TurnsReport
{
    public static void Print(IReadOnlyList<Side> sides, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("| side | turns/s median | min | max | of the floor | p50 ms | p99 ms | its CPU µs/turn | harness CPU µs/turn | MiB peak |");
        to.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var side in sides) to.WriteLine(Row(side, sides[0]));
        to.WriteLine();
        foreach (var side in sides.Where(side => side.Surplus > 0))
        {
            to.WriteLine($"{side.Name}: {side.Surplus} cards more than turns were received.");
        }
    }

    /// <summary>What the answer says of itself: the summary that people see in a notification.</summary>
    public static string Summary(byte[] reply)
    {
        using var activity = JsonDocument.Parse(reply);
        return activity.RootElement.TryGetProperty("summary", out var summary) && summary.ValueKind == JsonValueKind.String
            ? summary.GetString()!
            : "(no summary)";
    }

    private static string Row(Side side, Side floor)
    {
        var rates = side.Segments.Select(s => s.PerSecond).ToList();
        var ratio = Statistics.Median(side.Segments.Zip(floor.Segments, (mine, its) => mine.PerSecond / its.PerSecond));
        double[] latencies = [.. side.Latencies.Order()];
        object[] cells =
        [
            side.Name, Whole(Statistics.Median(rates)), Whole(rates.Min()), Whole(rates.Max()), ratio.ToString("0.00", CultureInfo.InvariantCulture),
            Fine(Statistics.Quantile(latencies, 0.5)), Fine(Statistics.Quantile(latencies, 0.99)),
            Whole(PerTurn(side, s => s.SideProcessor)), Whole(PerTurn(side, s => s.OwnProcessor)),
            ProcessMemory.Of(side.ProcessId) is { } memory ? Whole(memory.Peak) : "-",
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    private static double PerTurn(Side side, Func<Segment, TimeSpan> time) =>
        Statistics.Median(side.Segments.Select(s => time(s).TotalMicroseconds / s.Turns));

    private static string Whole(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Fine(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
