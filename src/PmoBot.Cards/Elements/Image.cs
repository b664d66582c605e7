using System.Text.Json;
using PmoBot.Cards.Writing;

namespace PmoBot.Cards;

/// <summary>A picture: a public https address or a data address, and words for those who do not see it.</summary>
public sealed class Image : CardElement
{
    private readonly string _url;
    private readonly string _altText;

    /// <exception cref="ArgumentException">The address is neither https nor data:image, or the alternative text is blank.</exception>
    public Image(string url, string altText)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(altText);
        if (!WebAddress.IsPicture(url))
        {
            throw new ArgumentException("A card's picture must be an https address or data:image of PNG, JPEG or GIF.", nameof(url));
        }

        (_url, _altText) = (url, altText);
    }

    public ImageSize Size { get; init; }
    public ImageStyle Style { get; init; }
    /// <summary>"48px"; rules over <see cref="Size"/>.</summary>
    public string? Width { get; init; }
    public CardAction? SelectAction { get; init; }

    private protected override ReadOnlySpan<byte> Type => "Image"u8;

    private protected override void WriteContent(Utf8JsonWriter json)
    {
        json.Exact("url"u8, _url);
        json.Label("altText"u8, _altText);
        json.Word("size"u8, CardWords.ImageSize, (int)Size);
        json.Word("style"u8, CardWords.ImageStyle, (int)Style);
        json.Exact("width"u8, Width);
        json.Action("selectAction"u8, SelectAction);
    }
}
