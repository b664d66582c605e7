using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Conversation.Understanding.Periods;

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
    public static string? Of(Question question, PortfolioDesk? desk)
    {
        if (Name(question, desk) is not { } name) return null;
        if (question.ProjectId is not null) return $"of {name}";
        var parts = new List<string>(3);
        if (question.Department is { } department) parts.Add($"in {Phrases.Short(department, Longest)}");
        if (question.Program is { } program) parts.Add($"in program {Phrases.Short(program, Longest)}");
        if (question.Sponsor is { } sponsor) parts.Add($"of sponsor {Phrases.Short(sponsor, Longest)}");
        return string.Join(", ", parts);
    }

    /// <summary>"since monday: 16 Nov 2026 to 23 Nov 2026".</summary>
    public static string Days(Period period, CultureInfo culture) => period.From == period.To
        ? $"{period.Words}: {Phrases.Date(period.From, culture)}"
        : $"{period.Words}: {Phrases.Date(period.From, culture)} to {Phrases.Date(period.To, culture)}";

    /// <summary>How these projects are doing.</summary>
    public static Question Status(Question question) =>
        new(Intents.PortfolioStatus) { Department = question.Department, Program = question.Program, Sponsor = question.Sponsor };
}
