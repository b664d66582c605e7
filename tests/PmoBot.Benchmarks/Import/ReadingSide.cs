using System.Diagnostics;
using PmoBot.Benchmarks.Processes;

namespace PmoBot.Benchmarks.Import;

/// <summary>One way to read the file, with what it took in time and memory.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="read">Reads the whole file and gives what is kept of it.</param>
internal sealed class ReadingSide(string name, Func<object> read)
{
    private const double Mebibyte = 1048576;
    private readonly List<double> peaks = [];
    private readonly List<double> allocations = [];
    private readonly List<double> kept = [];

    public string Name => name;

    public List<double> Seconds { get; } = [];

    /// <summary>MiB of resident memory at the highest, above what was resident before; not a number where the system does not say.</summary>
    public double PeakAboveStart => Statistics.Median(peaks);

    /// <summary>MiB allocated in all.</summary>
    public double Allocated => Statistics.Median(allocations);

    /// <summary>MiB that the result holds.</summary>
    public double Kept => Statistics.Median(kept);

    public void Warm()
    {
        for (var run = 0; run < 3; run++) read();
    }

    public void Measure()
    {
        var (liveBefore, allocatedBefore) = (Settled(), GC.GetTotalAllocatedBytes(precise: true));
        var residentBefore = ProcessMemory.ForgetPeak() ? ProcessMemory.Of(Environment.ProcessId)?.Now ?? double.NaN : double.NaN;
        var begun = Stopwatch.GetTimestamp();
        var result = read();
        Seconds.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
        peaks.Add((ProcessMemory.Of(Environment.ProcessId)?.Peak ?? double.NaN) - residentBefore);
        allocations.Add((GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore) / Mebibyte);
        kept.Add((Settled() - liveBefore) / Mebibyte);
        GC.KeepAlive(result);
    }

    private static long Settled()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
