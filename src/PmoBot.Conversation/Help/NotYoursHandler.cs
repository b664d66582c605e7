using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Help;

/// <summary>"My projects" of somebody whom the register names nowhere: says so, and who can change it. Never the whole portfolio in their place.</summary>
internal static class NotYoursHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var culture = asked.Utterance.Culture;
        var name = asked.Utterance.Speaker.Name;
        return new Answer
        {
            Intent = asked.Question.Intent,
            Culture = culture,
            Headline = name is null
                ? culture.Say($"I do not know who you are, so I cannot tell which projects are yours.")
                : culture.Say($"The register names you, {Phrases.Short(name, 60)}, neither as a sponsor nor as a project manager."),
            AsOf = desk.Reading.Current.AsOf,
            Lead = culture.Say($"Whoever keeps the register can enter you there. I can tell you about every project by its name, about a department, or about all of them."),
            Next = [NextSteps.StatusFirst, NextSteps.Help],
        };
    }
}
