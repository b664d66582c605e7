namespace PmoBot.Benchmarks.Turns;

/// <summary>What one side did in one stretch of time.</summary>
/// <param name="Turns">Whole turns.</param>
/// <param name="Elapsed">Time by the wall.</param>
/// <param name="SideProcessor">Processor time of the measured process.</param>
/// <param name="OwnProcessor">Processor time of the load generator and stub.</param>
internal sealed record Segment(int Turns, TimeSpan Elapsed, TimeSpan SideProcessor, TimeSpan OwnProcessor)
{
    public double PerSecond => Turns / Elapsed.TotalSeconds;
}
