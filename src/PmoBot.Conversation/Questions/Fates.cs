using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Questions;

namespace PmoBot.Conversation.Questions;

/// <summary>Tells what became of a question.</summary>
internal static class Fates
{
    /// <summary>Null for what is not counted: small talk, and giving feedback, which is a person's own affair even as a number.</summary>
    public static QuestionFate? Of(Answer answer, PortfolioDesk? desk, DateOnly today) => answer switch
    {
        { Intent: Intents.Help or Intents.Greeting or Intents.FeedbackGive } => null,
        { Intent: Intents.None } => QuestionFate.NotUnderstood,
        { Intent: Intents.DeclineEdit or Intents.DeclineIdentity or Intents.DeclineRanking } => QuestionFate.Declined,
        { Shortfall: Shortfall.NotBuilt } => QuestionFate.NotYet,
        { Shortfall: Shortfall.NoData } => QuestionFate.NotTold,
        _ when desk is not null && new DataAge(desk.Reading, today, answer.Culture).IsOld => QuestionFate.ToldFromOldData,
        { Unknown.Length: > 0 } => QuestionFate.ToldInPart,
        _ => QuestionFate.Told,
    };
}
