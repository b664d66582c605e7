namespace PmoBot.Cards;

/// <summary>Which addresses a card may carry: buttons lead to https only, pictures may also bring their bytes along.</summary>
public static class WebAddress
{
    private const int Longest = 2000;

    /// <summary>True for an absolute https address without a user name in it, at most 2,000 characters long.</summary>
    public static bool IsLink(string? address) =>
        address is { Length: > 0 and <= Longest }
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0;

    /// <summary>True for what <see cref="IsLink"/> allows and for data:image of PNG, JPEG or GIF.</summary>
    public static bool IsPicture(string? address) =>
        IsLink(address)
        || (address is not null
            && (address.StartsWith("data:image/png;base64,", StringComparison.Ordinal)
                || address.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal)
                || address.StartsWith("data:image/gif;base64,", StringComparison.Ordinal)));
}
