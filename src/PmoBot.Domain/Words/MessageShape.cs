using System.Collections.Concurrent;
using System.Globalization;

namespace PmoBot.Domain.Words;

/// <summary>
/// What all messages of one place in the code share: the English between the holes. Found piece by piece, like a word in a tree of letters, so that a message keeps
/// only what stands in its holes, and a translation is looked up and taken apart once. Bounded by the code: its pieces are the code's own literals.
/// </summary>
internal sealed class MessageShape
{
    public static MessageShape Empty { get; } = new(null, "", 0);

    private readonly MessageShape? _before;
    private readonly string _piece;
    private readonly ConcurrentDictionary<string, MessageShape> _literals = new(1, 1, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MessageShape> _formats = new(1, 1, StringComparer.Ordinal);
    private readonly MessagePattern?[] _patterns = new MessagePattern?[Tongue.Most];
    private string? _key;

    private MessageShape(MessageShape? before, string piece, int holes) => (_before, _piece, Holes) = (before, piece, holes);

    /// <summary>How many holes there are so far.</summary>
    public int Holes { get; }

    public string Key => _key ??= (_before?.Key ?? "") + _piece;

    public MessageShape Then(string literal) =>
        _literals.TryGetValue(literal, out var known) ? known : _literals.GetOrAdd(literal, new MessageShape(this, literal, Holes));

    public MessageShape ThenHole(string? format)
    {
        if (_formats.TryGetValue(format ?? "", out var known)) return known;
        var number = Holes.ToString(CultureInfo.InvariantCulture);
        return _formats.GetOrAdd(format ?? "", new MessageShape(this, format is null ? $"{{{number}}}" : $"{{{number}:{format}}}", Holes + 1));
    }

    /// <summary>The text in a language, taken apart; two threads that do it at once do the same.</summary>
    public MessagePattern In(Tongue tongue) => _patterns[tongue.Number] ??= MessagePattern.Of(tongue.Translation(Key) ?? Key);
}
