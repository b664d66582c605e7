using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>A mapped column with everything that was decided about its values.</summary>
internal sealed class ReadColumn
{
    private readonly Dictionary<string, StatusCell> _readings = new(StringComparer.Ordinal);

    public required MappedColumn Mapped { get; init; }
    public MoneyDecision Money { get; init; } = new(1, "", DecimalSign.Unsure);
    public DayOrder Order { get; init; }
    public bool Fraction { get; init; }
    public LevelMeaning Levels { get; init; }

    /// <summary>What numbers mean, where the header, a legend or a person says so.</summary>
    public ImmutableDictionary<string, Health> Numbers { get; init; } = ImmutableDictionary<string, Health>.Empty;

    /// <summary>The house's own words, stated by a person.</summary>
    public ImmutableDictionary<string, Health> Words { get; init; } = ImmutableDictionary<string, Health>.Empty;

    /// <summary>What the cells of a money column gave so far.</summary>
    public Rows.AmountCount Amounts => field ??= new(Header);

    public int Index => Mapped.Index;
    public string Header => Mapped.Header;

    /// <summary>Reads a health cell; the same word is read once.</summary>
    public StatusCell ReadStatus(ReadOnlySpan<char> raw)
    {
        var lookup = _readings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(raw, out var known)) return known;
        var clean = CellText.Clean(raw);
        var reading = Interpret(clean);
        var status = new ReportedStatus(reading.Health, clean.Length == 0 ? null : CellText.Cut(clean, 200), reading.Absence, Index);
        if (_readings.Count >= StatusCell.MaxOrdinal - 1 || raw.Length > 400) return new(status, reading.IsClosed, 0);
        return lookup[raw] = new(status, reading.IsClosed, _readings.Count + 1);
    }

    private StatusReading Interpret(string clean)
    {
        var plain = CellText.Plainly(clean);
        if (Words.TryGetValue(plain, out var stated)) return Known(stated);
        var number = plain.EndsWith(".0", StringComparison.Ordinal) ? plain[..^2] : plain;
        return Numbers.TryGetValue(number, out var counted) ? Known(counted) : StatusWords.Read(clean, Levels);
    }

    private static StatusReading Known(Health health) =>
        health == Health.Unknown ? new(Health.Unknown, Absence.NotReported, false) : StatusReading.Known(health);
}

/// <summary>A health cell as it was read.</summary>
/// <param name="IsClosed">The word says that the project is over.</param>
/// <param name="Ordinal">The word's number in its column, from 1; 0 when it is one of too many to be kept.</param>
internal sealed record StatusCell(ReportedStatus Status, bool IsClosed, int Ordinal)
{
    /// <summary>Small enough that the numbers of seven columns fit into one key.</summary>
    public const int MaxOrdinal = 500;
}
