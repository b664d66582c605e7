using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>
/// A button whose answer replaces the card in place. Clients that do not know it send the same data as a Submit, with the verb
/// under <see cref="ActionData.VerbKey"/>.
/// </summary>
public sealed class ExecuteAction : CardAction
{
    private readonly string _verb;

    /// <param name="title">Verb for a person: "Show red only".</param>
    /// <param name="verb">Verb for the bot: "portfolio.list".</param>
    public ExecuteAction(string title, string verb) : base(title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(verb);
        _verb = verb;
    }

    public ActionData Data { get; init; } = [];
    /// <summary>Sends the card's inputs along; off for buttons that do not need them.</summary>
    public bool SendsInputs { get; init; } = true;

    private protected override ReadOnlySpan<byte> Type => "Action.Execute"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        json.Exact("verb"u8, _verb);
        Data.Write(json, verb: null);
        WriteInputs(json);
        json.WriteStartObject("fallback"u8);
        WriteHead(json, "Action.Submit"u8);
        Data.Write(json, _verb);
        WriteInputs(json);
        json.WriteEndObject();
    }

    private void WriteInputs(Utf8JsonWriter json)
    {
        if (!SendsInputs) json.WriteString("associatedInputs"u8, "none"u8);
    }
}
