using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>"How is DfT doing": counts and the worst first of the projects of a department, a program or a sponsor.</summary>
internal static class ScopeHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var question = asked.Question;
        var culture = asked.Utterance.Culture;
        var age = new DataAge(desk.Reading, asked.Utterance.Today, culture);
        var all = desk.Of(question);
        var counts = Count(all);
        var list = Listed(all, question);
        var page = new ListPage(asked, list.Length);
        var scope = ScopeWords.Of(question, desk)!;
        return new Answer
        {
            Intent = question.Intent,
            Culture = culture,
            Headline = all.Length == 0 ? culture.Say($"I know no project {scope}.") : Headline(question, counts, list.Length, scope, age),
            AsOf = desk.Reading.Current.AsOf,
            Colours = all.Length == 0 ? null : new ColourStrip(counts, desk.Reading.Current.Scale, culture.Say($"{counts.Total:# project|# projects} {scope} by reported status")),
            ItemsTitle = page.WorstFirst(),
            Items = [.. page.Of(list).Select(p => ProjectRows.Row(p, asked))],
            More = page.More,
            Source = age.Source(),
            Next = Next(question, counts),
        };
    }

    private static ImmutableArray<ProjectReading> Listed(ImmutableArray<ProjectReading> all, Question question) => question switch
    {
        { Colour: { } colour } => [.. all.Where(p => p.Reported == colour)],
        { Intent: Intents.PortfolioAttention } => [.. all.Where(PortfolioDesk.IsConcern)],
        _ => all,
    };

    private static string Headline(Question question, HealthCounts counts, int listed, Message scope, DataAge age)
    {
        if (question.Colour is { } colour) return OfColour(colour, counts.Total, listed, scope, age);
        if (question.Intent == Intents.PortfolioAttention) return Attention(counts.Total, listed, scope, age);
        var verdict = new HealthVerdict(counts, scope);
        return age.Verdict(verdict.Present, verdict.Past);
    }

    private static string OfColour(Health colour, int total, int listed, Message scope, DataAge age) => (colour, listed) switch
    {
        (Health.Unknown, 0) => age.Verdict($"none of {total:# project|# projects} {scope} are not known", $"none of {total:# project|# projects} {scope} were not known"),
        (Health.Unknown, _) => age.Verdict($"{listed} of {total:# project|# projects} {scope} {listed:is|are} not known", $"{listed} of {total:# project|# projects} {scope} {listed:was|were} not known"),
        (_, 0) => age.Verdict($"none of {total:# project|# projects} {scope} are {colour}", $"none of {total:# project|# projects} {scope} were {colour}"),
        (_, _) => age.Verdict($"{listed} of {total:# project|# projects} {scope} {listed:is|are} {colour}", $"{listed} of {total:# project|# projects} {scope} {listed:was|were} {colour}"),
    };

    private static string Attention(int total, int listed, Message scope, DataAge age) => listed switch
    {
        0 => age.Verdict($"none of {total:# project|# projects} {scope} need attention", $"none of {total:# project|# projects} {scope} needed attention"),
        _ => age.Verdict($"{listed} of {total:# project|# projects} {scope} {listed:needs|need} attention", $"{listed} of {total:# project|# projects} {scope} needed attention"),
    };

    private static HealthCounts Count(ImmutableArray<ProjectReading> all)
    {
        int Of(Health health) => all.Count(p => p.Reported == health);
        return new(Of(Health.Green), Of(Health.AmberGreen), Of(Health.Amber), Of(Health.AmberRed), Of(Health.Red), Of(Health.Unknown));
    }

    private static Message AllTyped(Question question) => (question.Department ?? question.Program ?? question.Sponsor) switch
    {
        null => $"how are my projects doing",
        var name => $"how is {name} doing",
    };

    private static ImmutableArray<NextStep> Next(Question question, HealthCounts counts)
    {
        var steps = ImmutableArray.CreateBuilder<NextStep>(4);
        if (question.Colour is not null || question.Intent == Intents.PortfolioAttention) steps.Add(new($"All of them", ScopeWords.Status(question), AllTyped(question)));
        else if (counts.Red > 0) steps.Add(new($"Show red only", ScopeWords.Status(question) with { Colour = Health.Red }, $"the red ones"));
        steps.Add(NextSteps.Status);
        steps.Add(NextSteps.Changes);
        steps.Add(NextSteps.Origin);
        return steps.ToImmutable();
    }
}
