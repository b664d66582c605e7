using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PmoBot.Domain.Words;

/// <summary>
/// A sentence that can be said in every language of the product. It is written in British English where it is meant:
/// <c>culture.Say($"{red:# project is|# projects are} red")</c>. The English with numbered holes ("{0:# project is|# projects are} red") is the key
/// under which the language files hold the translation; a language without it says the English.
/// </summary>
/// <remarks>
/// Holes: a <see cref="Message"/> is said in the same language; dates, colours and numbers are written as the culture writes them; texts stand as they are.
/// A format with a bar chooses by number, one or many as the language counts, and <c>#</c> is the number.
/// </remarks>
[InterpolatedStringHandler]
public sealed class Message
{
    private readonly StringBuilder _english;
    private readonly List<object?> _holes;
    private string? _key;

    public Message(int literalLength, int formattedCount) =>
        (_english, _holes) = (new StringBuilder(literalLength + (formattedCount * 4)), new List<object?>(formattedCount));

    /// <summary>The English with numbered holes, under which translations are found.</summary>
    public string Key => _key ??= _english.ToString();

    /// <summary>What stands in the holes, in the order of the English.</summary>
    internal IReadOnlyList<object?> Holes => _holes;

    /// <summary>The sentence in the culture's language.</summary>
    public string In(CultureInfo culture) => Tongue.Of(culture).Say(this, culture);

    /// <summary>British English: for logs and tests.</summary>
    public override string ToString() => In(Wording.English);

    public void AppendLiteral(string literal) => _english.Append(literal);

    public void AppendFormatted<T>(T value) => Hole(value, null);

    public void AppendFormatted<T>(T value, string? format) => Hole(value, format);

    private void Hole(object? value, string? format)
    {
        _english.Append('{').Append(_holes.Count.ToString(CultureInfo.InvariantCulture));
        if (format is not null) _english.Append(':').Append(format);
        _english.Append('}');
        _holes.Add(value);
    }
}

/// <summary>Says messages in the reader's language.</summary>
public static class MessageSaying
{
    /// <summary>The message in the culture's language; English where a translation is missing.</summary>
    public static string Say(this CultureInfo culture, Message message) => message.In(culture);

    /// <summary>"a, b and c" in the culture's language.</summary>
    public static string List(this CultureInfo culture, IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => culture.Say($"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}"),
    };
}
