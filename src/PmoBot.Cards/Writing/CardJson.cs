using System.Text.Json;
using PmoBot.Cards.Text;

namespace PmoBot.Cards.Writing;

/// <summary>The few verbs that all elements write with: each leaves out what is not said.</summary>
internal static class CardJson
{
    /// <summary>Text that the client reads as Markdown; it was escaped when it was made.</summary>
    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, CardText? text)
    {
        if (text is not null) json.WriteString(name, text.Source);
    }

    /// <summary>Text that the client shows as it is; it is made harmless here, so that nobody can forget to.</summary>
    public static void Label(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null) json.WriteString(name, PlainLabel.Of(text));
    }

    /// <summary>Like <see cref="Label"/>, but spaces at the ends stay: they part one run from the next.</summary>
    public static void Run(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string text) =>
        json.WriteString(name, PlainLabel.OfRun(text));

    /// <summary>Our own identifiers and addresses, written as they are.</summary>
    public static void Exact(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>One word of a vocabulary; the first means "not said".</summary>
    public static void Word(this Utf8JsonWriter json, ReadOnlySpan<byte> name, JsonEncodedText[] words, int index)
    {
        if (index != 0) json.WriteString(name, words[index]);
    }

    public static void True(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value)
    {
        if (value) json.WriteBoolean(name, true);
    }

    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    public static void Element(this Utf8JsonWriter json, ReadOnlySpan<byte> name, CardElement? element)
    {
        if (element is null) return;
        json.WritePropertyName(name);
        element.Write(json);
    }

    public static void Action(this Utf8JsonWriter json, ReadOnlySpan<byte> name, CardAction? action)
    {
        if (action is null) return;
        json.WritePropertyName(name);
        action.Write(json);
    }

    /// <summary>An array of parts; null parts are left out, so that a card literal can say "only when".</summary>
    public static void Parts<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T?> parts)
        where T : CardPart
    {
        json.WriteStartArray(name);
        for (var i = 0; i < parts.Count; i++) parts[i]?.Write(json);
        json.WriteEndArray();
    }
}
