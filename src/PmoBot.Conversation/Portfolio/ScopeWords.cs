using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Periods;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Whose projects a question is about, in words.</summary>
internal static class ScopeWords
{
    private const int Longest = 60;

    /// <summary>"Phoenix ERP", "Finance"; null for the whole portfolio.</summary>
    public static string? Name(Question question, PortfolioDesk? desk)
    {
        if (question.ProjectId is { } id && desk?.Reading.FindById(id) is { } project) return Phrases.Short(project.Project.Name, Longest);
        var name = question.Department ?? question.Program ?? question.Sponsor;
        return name is null ? null : Phrases.Short(name, Longest);
    }

    /// <summary>"of Phoenix ERP", "in Finance", "of sponsor Ada Lovelace"; null for the whole portfolio.</summary>
    public static Message? Of(Question question, PortfolioDesk? desk)
    {
        if (Name(question, desk) is not { } name) return Owner(question.Owner);
        if (question.ProjectId is not null) return $"of {name:project}";
        return Message.Joined(", ", Owner(question.Owner), Department(question.Department), Program(question.Program), Sponsor(question.Sponsor));
    }

    /// <summary>"since monday: 16 Nov 2026 to 23 Nov 2026".</summary>
    public static Message Days(Period period) => (period.From == period.To) switch
    {
        true => $"{period.Words}: {period.From}",
        false => $"{period.Words}: {period.From} to {period.To}",
    };

    /// <summary>How these projects are doing.</summary>
    public static Question Status(Question question) =>
        new(Intents.PortfolioStatus) { Department = question.Department, Program = question.Program, Sponsor = question.Sponsor, Owner = question.Owner };

    private static Message? Department(string? name) => name is null ? null : (Message)$"in {Phrases.Short(name, Longest):department}";

    private static Message? Owner(string? owner) => owner is null ? null : (Message)$"of yours";

    private static Message? Program(string? name) => name is null ? null : (Message)$"in program {Phrases.Short(name, Longest)}";

    private static Message? Sponsor(string? name) => name is null ? null : (Message)$"of sponsor {Phrases.Short(name, Longest)}";
}
