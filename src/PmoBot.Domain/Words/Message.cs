using System.Globalization;
using System.Runtime.CompilerServices;

namespace PmoBot.Domain.Words;

/// <summary>Something whose words or digits depend on who reads it: a sentence, an amount of money, a share.</summary>
public interface ISpoken
{
    /// <summary>As the culture's people write it.</summary>
    string In(CultureInfo culture);
}

/// <summary>
/// A sentence that can be said in every language of the product. It is written in British English where it is meant:
/// <c>culture.Say($"{red:# project is|# projects are} red")</c>. The English with numbered holes ("{0:# project is|# projects are} red") is the key
/// under which the language files hold the translation; a language without it says the English.
/// </summary>
/// <remarks>
/// Holes: whatever is <see cref="ISpoken"/>, dates, colours, fields and numbers are written as the culture writes them; texts stand as they are.
/// A format with a bar chooses by number, one or many as the language counts, and <c>#</c> is the number. <c>:capital</c> begins what stands in the hole with a
/// large letter, <c>:sentence</c> also ends it with a full stop, <c>:clause</c> makes a whole sentence a part of this one. Any other format of a hole that is no number is a note for the translator.
/// </remarks>
[InterpolatedStringHandler]
public sealed class Message : ISpoken, IEquatable<Message>
{
    private readonly object?[] _holes;
    private MessageShape _shape = MessageShape.Empty;
    private int _filled;

    public Message(int literalLength, int formattedCount) => _holes = formattedCount == 0 ? [] : new object?[formattedCount];

    /// <summary>The English with numbered holes, under which translations are found.</summary>
    public string Key => _shape.Key;

    internal MessageShape Shape => _shape;

    /// <summary>What stands in the holes, in the order of the English.</summary>
    internal ReadOnlySpan<object?> Holes => _holes;

    /// <summary>"a; b; c": parts that stand for themselves, with the same sign between them in every language.</summary>
    /// <param name="sign">Punctuation and spaces only.</param>
    /// <param name="parts">Nulls are left out.</param>
    public static Message Joined(string sign, params ReadOnlySpan<Message?> parts)
    {
        var said = parts.ToArray().OfType<Message>().ToArray();
        if (said.Length == 1) return said[0];
        var joined = new Message(0, said.Length);
        for (var i = 0; i < said.Length; i++)
        {
            if (i > 0) joined.AppendLiteral(sign);
            joined.AppendFormatted(said[i]);
        }

        return joined;
    }

    /// <summary>The sentence in the culture's language.</summary>
    public string In(CultureInfo culture) => Tongue.Of(culture).Say(this, culture);

    /// <summary>British English: for logs and tests.</summary>
    public override string ToString() => In(Wording.English);

    public void AppendLiteral(string literal) => _shape = _shape.Then(literal);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    public void AppendFormatted<T>(T value, string? format)
    {
        _shape = _shape.ThenHole(format);
        _holes[_filled++] = value;
    }

    /// <summary>Two messages are equal when they say the same to a British reader.</summary>
    public bool Equals(Message? other) => other is not null && (ReferenceEquals(this, other) || ToString() == other.ToString());

    public override bool Equals(object? obj) => Equals(obj as Message);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
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
