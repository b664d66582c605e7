using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Help;

/// <summary>Understood, but not answered yet: says what was understood, that the answer is still to come, and what it can do now.</summary>
internal static class NotYetHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk? desk)
    {
        var question = asked.Question;
        var culture = asked.Utterance.Culture;
        var project = question.ProjectId is { } id ? desk?.Reading.FindById(id) : null;
        return new Answer
        {
            Intent = question.Intent,
            Shortfall = Shortfall.NotBuilt,
            Culture = culture,
            Headline = culture.Say($"I understood: {Understood(question, desk)}. I cannot answer that yet."),
            AsOf = desk?.Reading.Current.AsOf,
            Lead = culture.Say(project is null ? WholePortfolio : Project(question.Intent, project)),
            Next = project is not null ? [NextSteps.Project(project), NextSteps.OriginOf(project), NextSteps.StatusFirst] : Buttons(question),
        };
    }

    /// <summary>"cost and budget, of Phoenix ERP (last month: 1 Oct 2026 to 31 Oct 2026)".</summary>
    private static Message Understood(Question question, PortfolioDesk? desk)
    {
        var topic = Message.Joined(", ", IntentWords.Topic(question.Intent), ScopeWords.Of(question, desk));
        return question.Period switch
        {
            null => topic,
            var period => $"{topic} ({ScopeWords.Days(period)})",
        };
    }

    private static Message WholePortfolio =>
        $"What I can tell now: how the portfolio, a department or one project is doing, what changed, what needs attention, and where each figure comes from.";

    /// <summary>What the project's card holds of the thing that was asked.</summary>
    private static Message Project(string intent, ProjectReading project)
    {
        var name = Phrases.Short(project.Project.Name, 60);
        return intent switch
        {
            Intents.CostStatus => $"What I can tell now: how {name} is doing, with its budget, cost and forecast where the register gives them.",
            Intents.SchedulePerformance or Intents.MilestonesUpcoming or Intents.PortfolioForecast => $"What I can tell now: how {name} is doing, with its baseline and forecast finish.",
            Intents.ProjectRecovery => $"What I can tell now: how {name} is doing, with its path to green where the register gives one.",
            Intents.DecisionsPending => $"What I can tell now: how {name} is doing, with the decision that it needs where the register gives one.",
            Intents.BenefitsStatus => $"What I can tell now: how {name} is doing, with what the data says of its benefits.",
            _ => $"What I can tell now: how {name} is doing, with its facts, what the data says and what moved.",
        };
    }

    private static ImmutableArray<NextStep> Buttons(Question question)
    {
        if (!question.IsNarrowed) return HelpHandler.Buttons;
        var scope = question.Department ?? question.Program ?? question.Sponsor!;
        return [new($"How is {Phrases.Short(scope, 30)} doing?", ScopeWords.Status(question), $"how is {scope} doing"), .. HelpHandler.Buttons.Take(3)];
    }
}
