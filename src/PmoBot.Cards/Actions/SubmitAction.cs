using System.Text.Json;

namespace PmoBot.Cards;

/// <summary>A button whose data comes back as a message: for what answers with a new card and leaves this one alone.</summary>
public sealed class SubmitAction(string title) : CardAction(title)
{
    public ActionData Data { get; init; } = [];

    private protected override ReadOnlySpan<byte> Type => "Action.Submit"u8;

    private protected override void WriteContent(Utf8JsonWriter json) => Data.Write(json, verb: null);
}
