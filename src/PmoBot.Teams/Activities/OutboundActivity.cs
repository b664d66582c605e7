namespace PmoBot.Teams;

/// <summary>A message that we send: text, a card, or both.</summary>
public sealed record OutboundActivity
{
    /// <summary>Plain words, or Markdown when <see cref="TextFormat"/> says so. Names of strangers belong through <see cref="TeamsText.Escape"/> in Markdown.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c> (the default, nothing in the text is interpreted) or <c>markdown</c>.</summary>
    public string TextFormat { get; init; } = "plain";

    /// <summary>What notifications and screen readers say; always set it with a card. Defaults to <see cref="Text"/>.</summary>
    public string? Summary { get; init; }

    /// <summary>Raw UTF-8 JSON of one Adaptive Card; empty for none. It is trusted to be well formed and written as it is.</summary>
    public ReadOnlyMemory<byte> Card { get; init; }

    /// <summary>People to notify; each <see cref="Mention.Text"/> must stand in <see cref="Text"/>.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Language tag of the words.</summary>
    public string? Locale { get; init; }
}
