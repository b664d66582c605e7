using System.Globalization;
using System.Text;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Words;

/// <summary>A message's text in one language, taken apart once.</summary>
internal sealed class MessagePattern
{
    private readonly Part[] _parts;

    private MessagePattern(Part[] parts) => _parts = parts;

    /// <summary>Takes "{0:# project|# projects} in {1}" apart. A brace that opens no numbered hole is text.</summary>
    public static MessagePattern Of(string text)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '{' || Hole(text, i) is not { } hole)
            {
                literal.Append(text[i]);
                continue;
            }

            parts.Add(new(literal.ToString(), hole.Number, hole.Format));
            literal.Clear();
            i = hole.End;
        }

        parts.Add(new(literal.ToString(), -1, null));
        return new MessagePattern([.. parts]);
    }

    /// <summary>The numbers of the holes in a text; a translation has the same as its English.</summary>
    public IEnumerable<int> Holes => _parts.Where(p => p.Hole >= 0).Select(p => p.Hole);

    /// <summary>The text with a sign for each hole; the words that a number chooses from stand beside each other.</summary>
    public string Literals => string.Concat(_parts.Select(p => p.Literal + (p.Format?.Contains('|') == true ? p.Format : p.Hole >= 0 ? "¤" : "")));

    public void Fill(StringBuilder text, ReadOnlySpan<object?> holes, CultureInfo culture, Tongue tongue)
    {
        foreach (var part in _parts)
        {
            text.Append(part.Literal);
            if (part.Hole >= 0 && part.Hole < holes.Length) HoleText.Append(text, holes[part.Hole], part.Format, culture, tongue);
        }
    }

    private static (int Number, string? Format, int End)? Hole(string text, int start)
    {
        var end = text.IndexOf('}', start);
        if (end < 0) return null;
        var inside = text.AsSpan(start + 1, end - start - 1);
        var colon = inside.IndexOf(':');
        var number = colon < 0 ? inside : inside[..colon];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? (n, colon < 0 ? null : inside[(colon + 1)..].ToString(), end) : null;
    }

    private readonly record struct Part(string Literal, int Hole, string? Format);
}

/// <summary>What stands in a hole, as the culture writes it.</summary>
internal static class HoleText
{
    private const string Capital = "capital";
    private const string Clause = "clause";
    private const string Sentence = "sentence";

    public static void Append(StringBuilder text, object? value, string? format, CultureInfo culture, Tongue tongue)
    {
        var start = text.Length;
        switch (value)
        {
            case null: return;
            case string words: text.Append(words); break;
            case Message message: tongue.Append(text, message, culture); break;
            case Health health: tongue.Append(text, HealthText.Of(health), culture); break;
            case Dimension dimension: tongue.Append(text, HealthText.Of(dimension), culture); break;
            case Field field: tongue.Append(text, HealthText.Of(field), culture); break;
            case Amount amount: text.Append(AmountText.Of(amount, culture)); break;
            case ISpoken spoken: text.Append(spoken.In(culture)); break;
            default: text.Append(Number(value, format, culture, tongue)); return;
        }

        if (format is Capital or Sentence && text.Length > start) text[start] = char.ToUpperInvariant(text[start]);
        if (format == Clause) MakeClause(text, start, tongue);
        if (format == Sentence && text.Length > start && text[^1] is not ('.' or '!' or '?' or '…')) text.Append('.');
    }

    private static string Number(object value, string? format, CultureInfo culture, Tongue tongue) => value switch
    {
        _ when format is not null && format.Contains('|') => Counted(value, format, culture, tongue),
        DateOnly date when format is null => DateText.Of(date, culture),
        PlanDate date => DateText.Of(date, culture),
        int or long or short or byte when format is null => ((IFormattable)value).ToString("N0", culture),
        decimal number when format is null => NumberText.Exact(number, culture),
        IFormattable other => other.ToString(format, culture),
        _ => value.ToString() ?? "",
    };

    private static string Counted(object value, string format, CultureInfo culture, Tongue tongue)
    {
        var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        var bar = format.IndexOf('|');
        var words = tongue.IsOne(number) ? format[..bar] : format[(bar + 1)..];
        return words.Replace("#", number.ToString("#,##0.##", culture), StringComparison.Ordinal);
    }

    /// <summary>A sentence as a part of another: small first letter where the language allows it (but "HS2" stays), no full stop.</summary>
    private static void MakeClause(StringBuilder text, int start, Tongue tongue)
    {
        if (tongue.MayLower && text.Length > start + 1 && char.IsUpper(text[start]) && char.IsLower(text[start + 1])) text[start] = char.ToLowerInvariant(text[start]);
        while (text.Length > start && text[^1] == '.') text.Length--;
    }
}
