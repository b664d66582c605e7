using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Help;

/// <summary>What the bot will not do: ranks no people, tells no rater's name, changes no status. Says why, and offers the nearest thing that it can do.</summary>
internal static class DeclineHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk? desk)
    {
        var project = asked.Question.ProjectId is { } id ? desk?.Reading.FindById(id) : null;
        var culture = asked.Utterance.Culture;
        return new Answer
        {
            Intent = asked.Question.Intent,
            Culture = culture,
            Headline = culture.Say(Headline(asked.Question.Intent)),
            Lead = culture.Say(Lead(asked.Question.Intent)),
            Next = project is not null
                ? [NextSteps.Project(project), NextSteps.OriginOf(project), NextSteps.StatusFirst]
                : [new($"What needs attention?", new Question(Intents.PortfolioAttention), $"what should I worry about"), NextSteps.StatusFirst, NextSteps.Changes, NextSteps.Help],
        };
    }

    private static Message Headline(string intent) => intent switch
    {
        Intents.DeclineRanking => $"I do not rank people.",
        Intents.DeclineIdentity => $"I do not tell who gave a rating or a comment.",
        _ => $"I cannot change what is reported.",
    };

    private static Message Lead(string intent) => intent switch
    {
        Intents.DeclineRanking => $"A late project says little about the person who runs it: some are given the hard ones. I can show which projects need attention, and why, by the facts.",
        Intents.DeclineIdentity => $"Ratings are confidential, so that people can be frank. Results are shown only for groups that are large enough that nobody can be recognised in them.",
        _ => $"A status belongs to whoever reports it, and I keep what they say beside what the data says. Change it in the register and import it again; I can show you what the data says now.",
    };
}
