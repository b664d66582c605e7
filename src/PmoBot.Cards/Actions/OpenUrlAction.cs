using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A button that opens a page in the browser.</summary>
public sealed class OpenUrlAction : CardAction
{
    private readonly string _url;

    /// <exception cref="ArgumentException">The address is not one that <see cref="WebAddress.IsLink"/> allows: ask it first when the address is not ours.</exception>
    public OpenUrlAction(string title, string url) : base(title)
    {
        if (!WebAddress.IsLink(url)) throw new ArgumentException("A card's button must lead to an absolute https address.", nameof(url));
        _url = url;
    }

    private protected override ReadOnlySpan<byte> Type => "Action.OpenUrl"u8;

    private protected override void WriteContent(Utf8JsonWriter json) => json.Exact("url"u8, _url);
}
