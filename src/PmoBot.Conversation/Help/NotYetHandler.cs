using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation.Help;

/// <summary>Understood, but not answered yet: says what was understood, that the answer is still to come, and what it can do now.</summary>
internal static class NotYetHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk? desk)
    {
        var question = asked.Question;
        var project = question.ProjectId is { } id ? desk?.Reading.FindById(id) : null;
        var scope = ScopeWords.Of(question, desk);
        var period = question.Period is { } said ? $" ({ScopeWords.Days(said, asked.Utterance.Culture)})" : "";
        return new Answer
        {
            Intent = question.Intent,
            Headline = $"I understood: {IntentWords.Topic(question.Intent)}{(scope is null ? "" : $", {scope}")}{period}. I cannot answer that yet.",
            AsOf = desk?.Reading.Current.AsOf,
            Lead = project is not null
                ? $"What I can tell now: how {Phrases.Short(project.Project.Name, 60)} is doing, with {Nearest(question.Intent)}."
                : "What I can tell now: how the portfolio, a department or one project is doing, what changed, what needs attention, and where each figure comes from.",
            Next = project is not null ? [NextSteps.Project(project), NextSteps.OriginOf(project), NextSteps.StatusFirst] : Buttons(question),
        };
    }

    /// <summary>What the project's card holds of the thing that was asked.</summary>
    private static string Nearest(string intent) => intent switch
    {
        Intents.CostStatus => "its budget, cost and forecast where the register gives them",
        Intents.SchedulePerformance or Intents.MilestonesUpcoming or Intents.PortfolioForecast => "its baseline and forecast finish",
        Intents.ProjectRecovery => "its path to green where the register gives one",
        Intents.DecisionsPending => "the decision that it needs where the register gives one",
        Intents.BenefitsStatus => "what the data says of its benefits",
        _ => "its facts, what the data says and what moved",
    };

    private static ImmutableArray<NextStep> Buttons(Question question)
    {
        if (!question.IsNarrowed) return HelpHandler.Buttons;
        var scope = question.Department ?? question.Program ?? question.Sponsor!;
        return [new($"How is {Phrases.Short(scope, 30)} doing?", ScopeWords.Status(question), $"how is {scope} doing"), .. HelpHandler.Buttons.Take(3)];
    }
}
