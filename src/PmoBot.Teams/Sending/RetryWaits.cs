using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>How long to wait before the next try: what Teams asks for, else longer and longer with jitter; null to give up.</summary>
internal sealed class RetryWaits(IOptions<TeamsOptions> options)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly int _tries = options.Value.SendTries;
    private readonly TimeSpan _patience = options.Value.SendPatience;

    /// <summary>The wait after the given number of tries.</summary>
    public TimeSpan? After(int tries, TimeSpan elapsed, TimeSpan? asked)
    {
        if (tries >= _tries)
        {
            return null;
        }

        var wait = asked ?? Own(tries);
        return elapsed + wait <= _patience ? wait : null;
    }

    private static TimeSpan Own(int tries)
    {
        var full = Math.Min(First.TotalSeconds * Math.Pow(2, tries - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(full * (0.8 + (0.4 * Random.Shared.NextDouble())));
    }
}
