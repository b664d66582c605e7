using System.Globalization;

namespace PmoBot.Conversation.Understanding.Periods;

/// <summary>A stretch of days that somebody named.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Words">How it was said: "since monday".</param>
public sealed record Period(DateOnly From, DateOnly To, string Words)
{
    private const int LongestWords = 60;

    /// <summary>As a button carries it; read back by <see cref="Parse"/>.</summary>
    public string ToSlot() => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}/{To:yyyy-MM-dd}/{Words}");

    /// <summary>Reads a button's slot; null for what we did not write.</summary>
    public static Period? Parse(string? slot)
    {
        var parts = slot?.Split('/', 3);
        return parts is [var from, var to, { Length: > 0 and <= LongestWords } words] && Day(from) is { } first && Day(to) is { } last && first <= last ? new(first, last, words) : null;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
