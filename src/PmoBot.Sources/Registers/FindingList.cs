using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers;

/// <summary>Collects findings and keeps long runs short: the first few of a kind and column, then one that counts the rest.</summary>
internal sealed class FindingList
{
    private const int KeptPerRun = 20;
    private const int KeptInAll = 2_000;
    private readonly List<Finding> _kept = [];
    private readonly Dictionary<(string Code, string? Column), (FindingSeverity Severity, int Count)> _runs = [];

    public void Info(string code, string message, int? row = null, string? column = null) => Add(FindingSeverity.Info, code, row, column, message);

    public void Warn(string code, string message, int? row = null, string? column = null) => Add(FindingSeverity.Warning, code, row, column, message);

    public void Error(string code, string message, int? row = null, string? column = null) => Add(FindingSeverity.Error, code, row, column, message);

    /// <summary>True while another finding of this kind would still be kept with its own words: lets callers skip composing the rest.</summary>
    public bool WantsMore(string code, string? column) => !_runs.TryGetValue((code, column), out var run) || run.Count < KeptPerRun;

    public ImmutableArray<Finding> ToImmutable()
    {
        var all = new List<Finding>(_kept);
        foreach (var ((code, column), (severity, count)) in _runs)
        {
            if (count > KeptPerRun) all.Add(Rest(severity, code, column, count - KeptPerRun));
        }

        return [.. all];
    }

    private void Add(FindingSeverity severity, string code, int? row, string? column, string message)
    {
        var key = (code, column);
        var seen = _runs.GetValueOrDefault(key).Count;
        _runs[key] = (severity, seen + 1);
        if (seen < KeptPerRun && _kept.Count < KeptInAll) _kept.Add(new(severity, code, row, column, message));
    }

    private static Finding Rest(FindingSeverity severity, string code, string? column, int rest) =>
        new(severity, code, null, column, $"{rest} more of the same ({code.Replace('-', ' ')}).", rest);
}
