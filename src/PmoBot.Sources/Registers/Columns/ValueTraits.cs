using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>What one value may be.</summary>
[Flags]
internal enum Trait
{
    None = 0,
    Absent = 1, Number = 2, SmallInteger = 4, Percent = 8, Money = 16, Date = 32, TypedDate = 64, Colour = 128, HealthWord = 256, Level = 512, LifeWord = 1024, Long = 2048,
    Fraction = 4096, DotDecimal = 8192, CommaDecimal = 16384, UnsureDot = 32768, DayFirst = 65536, MonthFirst = 131072, AmbiguousDate = 262144, Wordy = 524288,
}

/// <summary>A value's traits, read without its column.</summary>
/// <param name="Magnitude">Of a number, or of an amount without a unit of its own; otherwise 0.</param>
internal readonly record struct ValueTraits(Trait Traits, int Length, decimal Magnitude, string? Currency)
{
    public bool Has(Trait trait) => (Traits & trait) != 0;

    public static ValueTraits Of(string clean, CellKind kind)
    {
        if (kind == CellKind.Date) return new(Trait.Date | Trait.TypedDate, clean.Length, 0, null);
        if (kind == CellKind.Number) return TypedNumber(clean);
        if (clean.Length > 100) return new(Trait.Long | Trait.Wordy | (AbsenceWords.Of(CellText.Plainly(CellText.Cut(clean, 200))) != Absence.None ? Trait.Absent : Trait.None), clean.Length, 0, null);
        var plain = CellText.Plainly(clean);
        var traits = IsOnlyDigits(clean) ? IsCode(clean) ? Trait.LifeWord | Trait.HealthWord : Trait.None : Words(clean, plain);
        return Numeric(clean, plain, IsWordy(clean) ? traits | Trait.Wordy : traits);
    }

    /// <summary>True for text with a space between its words, or without any digit: a name rather than a code.</summary>
    public static bool IsWordy(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && ++letters > 2) break;
        }

        return letters > 2 && (text.Contains(' ') || !text.ContainsAnyInRange('0', '9'));
    }

    /// <summary>The traits of an ISO day or a plain number, as <see cref="Of"/> gives them.</summary>
    public static bool TryQuickly(ReadOnlySpan<char> raw, out ValueTraits traits)
    {
        traits = default;
        if (!char.IsAsciiDigit(raw[0])) return false;
        if (QuickText.TryDay(raw, out _))
        {
            traits = new(Trait.Date, raw.Length, 0, null);
            return true;
        }

        if (MayBeDate(raw.Length) || IsCode(raw) || !QuickText.TryNumber(raw, out var value, out var dotted)) return false;
        traits = new(Trait.Number | Shape(value) | (dotted ? Trait.DotDecimal : Trait.None), raw.Length, value, null);
        return true;
    }

    private static bool IsOnlyDigits(string clean) => char.IsAsciiDigit(clean.Length == 0 ? ' ' : clean[0]) && clean.AsSpan().IndexOfAnyExcept("0123456789.,/:- ") < 0;

    /// <summary>A bare number is a date only as a year, a serial, a month of a year or eight digits.</summary>
    private static bool MayBeDate(int length) => length is 4 or 5 or 7 or 8;

    private static ValueTraits TypedNumber(string clean)
    {
        var percent = clean.EndsWith('%');
        if (!decimal.TryParse(clean.AsSpan().TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return new(Trait.Number, clean.Length, 0, null);
        var serial = !percent && value is >= 25_569 and <= 73_050;
        return new(Trait.Number | (serial ? Trait.Date : Trait.None) | Shape(value) | (percent ? Trait.Percent : Trait.None) | (IsCode(clean) ? Trait.LifeWord | Trait.HealthWord : Trait.None), clean.Length, percent ? 0 : Math.Abs(value), null);
    }

    /// <summary>Microsoft's choice codes stand for health in one column and for a state in another.</summary>
    private static bool IsCode(ReadOnlySpan<char> plain) => plain.Length == 9 && plain.StartsWith("18933000", StringComparison.Ordinal);

    private static Trait Words(string clean, string plain)
    {
        var traits = AbsenceWords.Of(plain) != Absence.None ? Trait.Absent : Trait.None;
        if (IsCode(plain)) traits |= Trait.LifeWord | Trait.HealthWord;
        else if (LifeCycleWords.IsAny(plain)) traits = (traits & ~Trait.Absent) | Trait.LifeWord;
        else if (StatusWords.IsColour(plain)) traits |= Trait.Colour;
        else if (StatusWords.IsLevel(plain)) traits |= Trait.Level;
        else if (traits == Trait.None && !char.IsAsciiDigit(clean[0]) && StatusWords.Read(clean, LevelMeaning.None).Absence == Absence.None) traits |= Trait.HealthWord;
        return traits;
    }

    private static ValueTraits Numeric(string clean, string plain, Trait traits)
    {
        if (!clean.AsSpan().ContainsAnyInRange('0', '9') || (traits & Trait.Absent) != 0) return new(traits, clean.Length, 0, null);
        if (PercentText.TryRead(clean, false, DecimalSign.Unsure, out var value, out var signed))
        {
            traits |= Trait.Number | Shape(value) | (signed ? Trait.Percent : Trait.None) | Separators(clean);
            if (MayBeDate(clean.Length) && DateText.TryRead(clean, DayOrder.DayFirst, 1, out _) == DateOutcome.Read) traits |= Trait.Date;
            return new(traits, clean.Length, signed ? 0 : Math.Abs(value), null);
        }

        if (DateText.TryRead(clean, DayOrder.DayFirst, 1, out _) != DateOutcome.NotADate) return new(traits | Trait.Date | Order(plain), clean.Length, 0, null);
        if (AmountText.Read(clean, false, Bare) is not { Kind: AmountKind.Plain or AmountKind.Range } amount) return new(traits, clean.Length, 0, null);
        traits |= Trait.Money | Separators(plain);
        var magnitude = MoneyToken.TryRead(plain, DecimalSign.Unsure, out var token) && token.Factor is null ? Math.Abs(token.Value) : 0;
        return new(traits, clean.Length, magnitude, amount.Currency.Length > 0 ? amount.Currency : null);
    }

    private static readonly MoneyDecision Bare = new(1, "", DecimalSign.Unsure);

    private static Trait Shape(decimal value) =>
        value != Math.Truncate(value) ? Trait.Fraction : value is >= 0 and <= 5 ? Trait.SmallInteger : Trait.None;

    private static Trait Separators(string text)
    {
        var digits = Digits(text);
        return NumberText.Evidence(digits) switch
        {
            DecimalSign.Dot => Trait.DotDecimal,
            DecimalSign.Comma => Trait.CommaDecimal,
            _ => digits.Contains('.') ? Trait.UnsureDot : Trait.None,
        };
    }

    private static ReadOnlySpan<char> Digits(string text)
    {
        var span = text.AsSpan();
        var from = span.IndexOfAnyInRange('0', '9');
        var length = span[from..].IndexOfAnyExcept("0123456789.,");
        return (length < 0 ? span[from..] : span.Slice(from, length)).TrimEnd(".,");
    }

    private static Trait Order(string plain) => DateText.Evidence(plain, out var ambiguous) switch
    {
        DayOrder.DayFirst => Trait.DayFirst,
        DayOrder.MonthFirst => Trait.MonthFirst,
        _ => ambiguous ? Trait.AmbiguousDate : Trait.None,
    };
}
