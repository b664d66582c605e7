using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PmoBot.Cards.Writing;

/// <summary>Prints cards on a plate that each thread keeps, and measures them before they leave.</summary>
internal sealed class CardPress
{
    // Relaxed escaping is safe here because a card leaves as application/json and never inside a page; it keeps every language readable and at
    // one UTF-16 unit instead of six, which the size budget counts (emoji are still escaped, to twelve). Only our elements write: no validation.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static CardPress? _own;

    private readonly ArrayBufferWriter<byte> _plate = new(16 * 1024);
    private readonly Utf8JsonWriter _json;

    private CardPress() => _json = new Utf8JsonWriter(_plate, Options);

    public static CardSize Measure(AdaptiveCard card) => new(Encoding.UTF8.GetCharCount(Set(card)));

    public static ReadOnlyMemory<byte> Print(AdaptiveCard card) => Checked(Set(card)).ToArray();

    public static void Print(AdaptiveCard card, IBufferWriter<byte> destination) => destination.Write(Checked(Set(card)));

    private static ReadOnlySpan<byte> Set(AdaptiveCard card) => (_own ??= new CardPress()).Write(card);

    private static ReadOnlySpan<byte> Checked(ReadOnlySpan<byte> card)
    {
        var size = new CardSize(Encoding.UTF8.GetCharCount(card));
        return size.IsRefused ? throw new CardTooLargeException(size) : card;
    }

    private ReadOnlySpan<byte> Write(AdaptiveCard card)
    {
        _plate.ResetWrittenCount();
        _json.Reset(_plate);
        card.Write(_json);
        _json.Flush();
        // A refused monster must not keep its plate for the life of the thread.
        if (_plate.Capacity > 4 * CardSize.Refused) _own = null;
        return _plate.WrittenSpan;
    }
}
