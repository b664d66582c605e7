using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Several projects fit the name: asks which, never guesses.</summary>
internal static class WhichProjectHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var fits = asked.Question.Candidates.Select(desk.Reading.FindById).OfType<Domain.Portfolio.ProjectReading>().ToImmutableArray();
        return new Answer
        {
            Intent = asked.Question.Intent,
            Headline = asked.NamesProject ? $"{fits.Length} projects fit that name. Which one?" : "Which project do you mean?",
            AsOf = desk.Reading.Current.AsOf,
            Items = [.. fits.Select(p => ProjectRows.Row(p, asked.Disclosure) with
            {
                Reason = p.Project.HasOwnId ? $"{p.Project.Id}{(p.Project.OrgUnit is { } unit ? $", {unit}" : "")}" : p.Project.OrgUnit ?? "",
                Open = asked.Question with { ProjectId = p.Project.Id, Candidates = [] },
            })],
            // The rows can be pressed too, but nothing shows it: the first three stand as buttons.
            Next = [.. fits.Take(3).Select(p => NextSteps.Project(p) with { Question = asked.Question with { ProjectId = p.Project.Id, Candidates = [] } }), NextSteps.Status],
        };
    }
}

/// <summary>A name that no project bears: says so, and offers the nearest thing.</summary>
internal static class UnknownProjectHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk, string name) => new()
    {
        Intent = asked.Question.Intent,
        Headline = name.Length == 0 ? "Which project do you mean?" : $"I know no project called “{Phrases.Short(name, 60)}”.",
        AsOf = desk.Reading.Current.AsOf,
        Lead = $"I know the {Phrases.Projects(desk.Reading.Counts.Total, asked.Utterance.Culture)} in {desk.Reading.Current.FileName}, by name, by short name and by id. A part of the name is enough.",
        Next = [NextSteps.StatusFirst, NextSteps.Attention(desk.Concerns.Length), NextSteps.Help],
    };
}
