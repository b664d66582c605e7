using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;

namespace PmoBot.Conversation;

/// <summary>
/// Answers requests that need more than the portfolio in memory: ratings, stories, subscriptions. It may wait for a store, and what it changes is kept before it
/// answers. Its answers are not kept for the next person.
/// </summary>
public interface IIntentHandler
{
    /// <summary>Whether it answers this intent. One handler an intent.</summary>
    bool Takes(string intent);

    /// <summary>The answer; the desk is null before the first import.</summary>
    ValueTask<Answer> AnswerAsync(Asked asked, PortfolioDesk? desk, CancellationToken cancellationToken);
}
