using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Several projects fit the name: asks which, never guesses.</summary>
internal static class WhichProjectHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var fits = asked.Question.Candidates.Select(desk.Reading.FindById).OfType<ProjectReading>().ToImmutableArray();
        var culture = asked.Utterance.Culture;
        return new Answer
        {
            Intent = asked.Question.Intent,
            Culture = culture,
            Headline = asked.NamesProject ? culture.Say($"{fits.Length} projects fit that name. Which one?") : culture.Say($"Which project do you mean?"),
            AsOf = desk.Reading.Current.AsOf,
            Items = [.. fits.Select(p => ProjectRows.Row(p, asked) with
            {
                Reason = string.Join(", ", new[] { p.Project.HasOwnId ? p.Project.Id : null, p.Project.OrgUnit }.Where(part => part is not null)),
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
    public static Answer Answer(Asked asked, PortfolioDesk desk, string name)
    {
        var culture = asked.Utterance.Culture;
        return new()
        {
            Intent = asked.Question.Intent,
            Culture = culture,
            Headline = name.Length == 0 ? culture.Say($"Which project do you mean?") : culture.Say($"I know no project called “{Phrases.Short(name, 60)}”."),
            AsOf = desk.Reading.Current.AsOf,
            Lead = culture.Say($"I know the {desk.Reading.Counts.Total:# project|# projects} in {desk.Reading.Current.FileName}, by name, by short name and by id. A part of the name is enough."),
            Next = [NextSteps.StatusFirst, NextSteps.Attention(desk.Concerns.Length), NextSteps.Help],
        };
    }
}
