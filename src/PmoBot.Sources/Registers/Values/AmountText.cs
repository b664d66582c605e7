using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>How a money column is read.</summary>
/// <param name="Scale">What one unit in a cell stands for when the cell says nothing itself.</param>
internal sealed record MoneyDecision(decimal Scale, string Currency, DecimalSign Sign)
{
    /// <summary>From here on a number without a unit of its own is taken to be in full units already, not in the column's scale; null when the column has no scale.</summary>
    public decimal? Limit { get; init; }

    public bool IsOutOfScale(decimal number) => Limit is { } limit && Math.Abs(number) >= limit;
}

/// <summary>Reads amounts of money, exactly or not at all: numbers, suffixes, brackets, ranges; never a number picked out of a sentence.</summary>
internal static class AmountText
{
    /// <summary>Reads one cell; null when it holds no value ("", "-", "NA").</summary>
    public static Amount? Read(string clean, bool typed, MoneyDecision decision)
    {
        var text = CellText.Cut(clean, 200);
        if (typed && decimal.TryParse(clean, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return decision.IsOutOfScale(number) ? NotUnderstood(text, decision) : Scaled(number, decision.Scale, decision.Currency, text);
        var plain = CellText.Plainly(clean);
        switch (AbsenceWords.Of(plain.Trim()))
        {
            case Absence.Withheld: return new(AmountKind.Withheld, null, null, null, decision.Currency, text);
            case Absence.NotReported when plain.Length > 3 && plain[0] != '#' || plain is "tbc" or "tbd" or "tba": return new(AmountKind.NotUnderstood, null, null, null, decision.Currency, text);
            case Absence.NotReported or Absence.NotApplicable: return null;
        }

        if (clean.Length > 120) return NotUnderstood(text, decision);
        return Single(plain, decision, text) ?? AmountRange.Read(plain, decision, text) ?? NotUnderstood(text, decision);
    }

    private static Amount NotUnderstood(string text, MoneyDecision decision) => new(AmountKind.NotUnderstood, null, null, null, decision.Currency, text);

    private static Amount? Single(string plain, MoneyDecision decision, string text)
    {
        if (MoneyToken.TryRead(plain, decision.Sign, out var token))
        {
            if (token.Factor is null && decision.IsOutOfScale(token.Value)) return NotUnderstood(text, decision);
            return Scaled(token.Value, token.Factor ?? decision.Scale, Currency(token.Currency, decision), text);
        }

        return null;
    }

    private static Amount Scaled(decimal value, decimal scale, string currency, string text)
    {
        try
        {
            return Amount.Plain(value * scale, currency, text);
        }
        catch (OverflowException)
        {
            return new(AmountKind.NotUnderstood, null, null, null, currency, text);
        }
    }

    internal static string Currency(string own, MoneyDecision decision) => own.Length > 0 ? own : decision.Currency;
}
