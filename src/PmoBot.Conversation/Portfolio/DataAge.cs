using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>How old the data is, in words. Old data is said in the first line of an answer, fresh data in the last.</summary>
internal sealed class DataAge(PortfolioReading reading, DateOnly today, CultureInfo culture)
{
    private readonly PortfolioSnapshot _snapshot = reading.Current;

    /// <summary>Days from the as-of date to the reader's day; never negative.</summary>
    public int Days { get; } = Math.Max(0, today.DayNumber - reading.Current.AsOf.DayNumber);

    /// <summary>Older than the staleness limit: verdicts are then told in the past, with the date.</summary>
    public bool IsOld => Days > reading.Rules.StaleDays;

    public DateOnly AsOf => _snapshot.AsOf;

    private Message Ago => Days switch { 0 => $"today", 1 => $"yesterday", _ => $"{Days} days ago" };

    /// <summary>The verdict as a sentence, with the date before it when the data is old; it is given in both tenses, without a full stop.</summary>
    public string Verdict(Message present, Message past) => IsOld ? culture.Say($"On {AsOf}, {Ago}, {past}.") : culture.Say($"{present:capital}.");

    /// <summary>A whole sentence, with the date before it when the data is old.</summary>
    public string Told(Message sentence) => IsOld ? culture.Say($"By the data of {AsOf}, {Ago}: {sentence:clause}.") : culture.Say(sentence);

    /// <summary>Figures of data that is too old to rely on say so for themselves: a machine reads no headline.</summary>
    public ImmutableArray<Figure> Dated(IEnumerable<Figure> figures) =>
        Days > reading.Rules.GreyDays ? [.. figures.Select(f => f.Quality == FigureQuality.Missing ? f : f with { Quality = FigureQuality.Stale })] : [.. figures];

    /// <summary>The quiet line: as of when, from which file, how complete.</summary>
    public string Source(Message? completeness = null)
    {
        Message line = Message.Joined(" · ", When(), File, completeness);
        return _snapshot.IsSample ? culture.Say($"Sample portfolio (fiction). {line}") : culture.Say(line);
    }

    private Message When() => _snapshot.AsOfOrigin switch
    {
        AsOfOrigin.ImportDay => $"The register states no date; imported {AsOf}",
        _ => $"As of {AsOf} ({Ago})",
    };

    private Message File => $"{_snapshot.FileName}, {_snapshot.Projects.Length:# project|# projects}";
}
