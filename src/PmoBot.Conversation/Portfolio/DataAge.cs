using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>How old the data is, in words. Old data is said in the first line of an answer, fresh data in the last.</summary>
internal sealed class DataAge(PortfolioReading reading, DateOnly today, CultureInfo culture)
{
    private readonly PortfolioSnapshot _snapshot = reading.Current;

    /// <summary>Days from the as-of date to the reader's day; never negative.</summary>
    public int Days { get; } = Math.Max(0, today.DayNumber - reading.Current.AsOf.DayNumber);

    /// <summary>Older than the staleness limit: verdicts are then told in the past, with the date.</summary>
    public bool IsOld => Days > reading.Rules.StaleDays;

    public string AsOf => Phrases.Date(_snapshot.AsOf, culture);

    private string Ago => Days switch { 0 => "today", 1 => "yesterday", _ => $"{Phrases.Number(Days, culture)} days ago" };

    /// <summary>Puts the date before a verdict when the data is old; the verdict is given in both tenses.</summary>
    public string Verdict(string present, string past) => IsOld ? $"On {AsOf}, {Ago}, {past}" : Phrases.Capital(present);

    /// <summary>Figures of data that is too old to rely on say so for themselves: a machine reads no headline.</summary>
    public ImmutableArray<Figure> Dated(IEnumerable<Figure> figures) =>
        Days > reading.Rules.GreyDays ? [.. figures.Select(f => f.Quality == FigureQuality.Missing ? f : f with { Quality = FigureQuality.Stale })] : [.. figures];

    /// <summary>The quiet line: as of when, from which file, how complete.</summary>
    public string Source(string? completeness = null)
    {
        var sample = _snapshot.IsSample ? "Sample portfolio (fiction). " : "";
        var asOf = _snapshot.AsOfOrigin == AsOfOrigin.ImportDay
            ? $"The register states no date; imported {AsOf}"
            : $"As of {AsOf} ({Ago})";
        var complete = completeness is null ? "" : $" · {completeness}";
        return $"{sample}{asOf} · {_snapshot.FileName}, {Phrases.Projects(_snapshot.Projects.Length, culture)}{complete}";
    }
}
