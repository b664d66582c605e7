using PmoBot.Conversation.Answers;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Which rows of a list the reader gets now.</summary>
internal sealed class ListPage
{
    private readonly Asked _asked;
    private readonly int _length;
    private readonly int _page;
    private readonly int _rows;

    /// <param name="asked">Names the page, how many rows the reader has room for, and how many were asked for ("top 3"); a page beyond the end is the last one.</param>
    /// <param name="length">Rows of the whole list.</param>
    /// <param name="most">Rows that a card has room for beside what else is on it; a terminal has more.</param>
    public ListPage(Asked asked, int length, int most = int.MaxValue)
    {
        var room = asked.Utterance.RowsAtOnce <= Utterance.RowsOnCard ? Math.Min(asked.Utterance.RowsAtOnce, most) : asked.Utterance.RowsAtOnce;
        (_asked, _length, _rows) = (asked, length, Math.Min(room, asked.Question.Count ?? int.MaxValue));
        _page = Math.Min(asked.Question.Page, Math.Max(0, (length - 1) / _rows));
    }

    public IEnumerable<T> Of<T>(IEnumerable<T> list) => list.Skip(First).Take(_rows);

    /// <summary>"11 to 20 of 24, worst first"; null when there are no rows.</summary>
    public string? WorstFirst() => (_length, HasAll) switch
    {
        (0, _) => null,
        (_, true) => Say($"Worst first"),
        _ => Say($"{First + 1} to {Last} of {_length}, worst first"),
    };

    /// <summary>"Top risks, 1 to 6 of 24"; the title alone when all rows are there.</summary>
    public string Titled(Message title) => HasAll ? Say(title) : Say($"{title}, {First + 1} to {Last} of {_length}");

    /// <summary>As <see cref="WorstFirst"/>, of movements.</summary>
    public string MostImportantFirst() => HasAll ? Say($"Most important first") : Say($"{First + 1} to {Last} of {_length}, most important first");

    /// <summary>Opens the next page; null on the last one.</summary>
    public NextStep? More => Last < _length ? NextSteps.More(_asked.Question with { Page = _page + 1 }) : null;

    private int First => _page * _rows;

    private int Last => (int)Math.Min((long)First + _rows, _length);

    private bool HasAll => _length <= _rows;

    private string Say(Message message) => _asked.Utterance.Culture.Say(message);
}
