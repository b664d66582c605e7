using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>What a column's values look like, counted over all rows, whatever their order.</summary>
internal sealed class ColumnProfile
{
    private const int MaxKnown = 4096;
    private readonly Dictionary<string, ValueTraits> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueTraits>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<int> _distinct = [];

    public ColumnProfile() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Cells that say something.</summary>
    public int Filled { get; private set; }

    /// <summary>Cells that say why they say nothing.</summary>
    public int Absent { get; private set; }
    public int Numbers { get; private set; }
    public int SmallIntegers { get; private set; }
    public int Percents { get; private set; }
    public int Money { get; private set; }
    public int Dates { get; private set; }
    public int TypedDates { get; private set; }
    public int Colours { get; private set; }
    public int HealthWords { get; private set; }
    public int Levels { get; private set; }
    public int LifeWords { get; private set; }
    /// <summary>Cells that are words rather than a code.</summary>
    public int Wordy { get; private set; }
    public int Long { get; private set; }
    public long Length { get; private set; }
    public int Fractions { get; private set; }
    public decimal Max { get; private set; }
    public Magnitudes Magnitudes { get; } = new();
    public int DotDecimals { get; private set; }
    public int CommaDecimals { get; private set; }
    public int UnsureDots { get; private set; }
    public int DayFirst { get; private set; }
    public int MonthFirst { get; private set; }
    public int AmbiguousDates { get; private set; }

    /// <summary>Different values, counted by their hash, so that ten thousand rows of ids cost no text.</summary>
    public int Distinct => _distinct.Count;

    /// <summary>Cells with a value of their own.</summary>
    public int Told => Filled - Absent;

    public HashSet<string> CurrencyCodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Cells that name a currency themselves.</summary>
    public int CurrencyCells { get; private set; }

    public double Share(int count) => Told <= 0 ? 0 : (double)count / Told;

    public void Add(ReadOnlySpan<char> raw, CellKind kind)
    {
        if (raw.IsEmpty) return;
        if (kind == CellKind.Text && ValueTraits.TryQuickly(raw, out var quick))
        {
            Distinguish(raw);
            Count(quick);
            return;
        }

        if (kind == CellKind.Text && _lookup.TryGetValue(raw, out var traits))
        {
            if (traits.Length > 0) Count(traits);
            return;
        }

        if (kind == CellKind.Text && IsSaturatedText())
        {
            Skim(raw);
            return;
        }

        var clean = CellText.Clean(raw);
        if (clean.Length > 0) Distinguish(clean);
        traits = ValueTraits.Of(clean, kind);
        if (traits.Currency is { } code) CurrencyCodes.Add(code);
        if (clean.Length > 0) Count(traits);
        if (kind == CellKind.Text && _known.Count < MaxKnown && raw.Length < 200) _lookup[raw] = traits;
    }

    /// <summary>Some of the different values that say something, as they are written.</summary>
    public List<string> Samples(int count)
    {
        var samples = new List<string>(Math.Min(count, _known.Count));
        foreach (var (text, traits) in _known)
        {
            if (samples.Count == count) break;
            if (traits.Length > 0 && !traits.Has(Trait.Absent)) samples.Add(CellText.Clean(text));
        }

        return samples;
    }

    /// <summary>After thousands of different values that are words and nothing else, the next one is not looked at closely.</summary>
    private bool IsSaturatedText() => _known.Count >= MaxKnown && (Numbers + Dates + Money + Colours + HealthWords + LifeWords) * 50 < Filled;

    private void Skim(ReadOnlySpan<char> raw)
    {
        if (CellText.IsBlank(raw)) return;
        Filled++;
        Length += raw.Length;
        if (raw.Length > 100) Long++;
        if (ValueTraits.IsWordy(raw)) Wordy++;
        Distinguish(raw);
    }

    private void Distinguish(ReadOnlySpan<char> text)
    {
        if (_distinct.Count < 1_100_000) _distinct.Add(string.GetHashCode(text, StringComparison.Ordinal));
    }

    private void Count(in ValueTraits traits)
    {
        Filled++;
        Length += traits.Length;
        if (traits.Has(Trait.Absent)) Absent++;
        if (traits.Currency is not null) CurrencyCells++;
        if (traits.Has(Trait.Number)) Numbers++;
        if (traits.Has(Trait.SmallInteger)) SmallIntegers++;
        if (traits.Has(Trait.Percent)) Percents++;
        if (traits.Has(Trait.Money)) Money++;
        if (traits.Has(Trait.Date)) Dates++;
        if (traits.Has(Trait.TypedDate)) TypedDates++;
        if (traits.Has(Trait.Colour)) Colours++;
        if (traits.Has(Trait.HealthWord)) HealthWords++;
        if (traits.Has(Trait.Level)) Levels++;
        if (traits.Has(Trait.LifeWord)) LifeWords++;
        if (traits.Has(Trait.Long)) Long++;
        if (traits.Has(Trait.Wordy)) Wordy++;
        if (traits.Has(Trait.Fraction)) Fractions++;
        if (traits.Has(Trait.DotDecimal)) DotDecimals++;
        if (traits.Has(Trait.CommaDecimal)) CommaDecimals++;
        if (traits.Has(Trait.UnsureDot)) UnsureDots++;
        if (traits.Has(Trait.DayFirst)) DayFirst++;
        if (traits.Has(Trait.MonthFirst)) MonthFirst++;
        if (traits.Has(Trait.AmbiguousDate)) AmbiguousDates++;
        if (traits.Magnitude <= 0) return;
        Magnitudes.Add(traits.Magnitude);
        if (!traits.Has(Trait.Money) && traits.Magnitude > Max) Max = traits.Magnitude;
    }
}
