namespace PmoBot.Teams;

/// <summary>One @mention in a text.</summary>
/// <param name="Mentioned">Who is meant.</param>
/// <param name="Text">The marked-up words as they stand in the text, e.g. <c>&lt;at&gt;Ann&lt;/at&gt;</c>; null when not told.</param>
public sealed record Mention(Account Mentioned, string? Text = null);
