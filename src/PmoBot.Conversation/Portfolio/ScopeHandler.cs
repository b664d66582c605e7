using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>"How is DfT doing": counts and the worst first of the projects of a department, a program or a sponsor.</summary>
internal static class ScopeHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var question = asked.Question;
        var culture = asked.Utterance.Culture;
        var age = new DataAge(desk.Reading, asked.Utterance.Today, culture);
        var all = desk.Of(question.Department, question.Program, question.Sponsor);
        var counts = Count(all);
        var list = Listed(all, question);
        var page = Math.Min(question.Page, Math.Max(0, (list.Length - 1) / asked.Utterance.RowsAtOnce));
        var shown = list.Skip(page * asked.Utterance.RowsAtOnce).Take(asked.Utterance.RowsAtOnce).Select(p => ProjectRows.Row(p, asked.Disclosure)).ToImmutableArray();
        var scope = ScopeWords.Of(question, desk)!;
        return new Answer
        {
            Intent = question.Intent,
            Headline = all.Length == 0 ? $"I know no project {scope}." : Headline(question, counts, list.Length, scope, age, culture),
            AsOf = desk.Reading.Current.AsOf,
            Colours = all.Length == 0 ? null : new ColourStrip(counts, desk.Reading.Current.Scale, $"{Phrases.Projects(counts.Total, culture)} {scope} by reported status"),
            ItemsTitle = shown.Length == 0 ? null
                : list.Length > asked.Utterance.RowsAtOnce ? $"{page * asked.Utterance.RowsAtOnce + 1} to {page * asked.Utterance.RowsAtOnce + shown.Length} of {Phrases.Number(list.Length, culture)}, worst first" : "Worst first",
            Items = shown,
            More = (page + 1) * asked.Utterance.RowsAtOnce < list.Length ? new NextStep("Show the next", question with { Page = page + 1 }, "more") : null,
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

    private static string Headline(Question question, HealthCounts counts, int listed, string scope, DataAge age, CultureInfo culture)
    {
        var of = $"{Phrases.Projects(counts.Total, culture)} {scope}";
        return question switch
        {
            { Colour: { } colour } => age.Verdict(OfColour(Phrases.Are(listed)), OfColour(Phrases.Were(listed))) + ".",
            { Intent: Intents.PortfolioAttention } => age.Verdict(Attention(listed == 1 ? "needs" : "need"), Attention("needed")) + ".",
            _ => age.Verdict(HealthVerdict.Of(counts, of, Phrases.Are, culture), HealthVerdict.Of(counts, of, Phrases.Were, culture)) + ".",
        };
        string OfColour(string are) => $"{(listed == 0 ? "none" : Phrases.Number(listed, culture))} of {of} {are} {Phrases.Of(question.Colour!.Value)}";
        string Attention(string need) => $"{(listed == 0 ? "none" : Phrases.Number(listed, culture))} of {of} {need} attention";
    }

    private static HealthCounts Count(ImmutableArray<ProjectReading> all)
    {
        int Of(Health health) => all.Count(p => p.Reported == health);
        return new(Of(Health.Green), Of(Health.AmberGreen), Of(Health.Amber), Of(Health.AmberRed), Of(Health.Red), Of(Health.Unknown));
    }

    private static ImmutableArray<NextStep> Next(Question question, HealthCounts counts)
    {
        var steps = ImmutableArray.CreateBuilder<NextStep>(4);
        if (question.Colour is not null || question.Intent == Intents.PortfolioAttention) steps.Add(new("All of them", ScopeWords.Status(question), "all of them"));
        else if (counts.Red > 0) steps.Add(new("Show red only", ScopeWords.Status(question) with { Colour = Health.Red }, "the red ones"));
        steps.Add(NextSteps.Status);
        steps.Add(NextSteps.Changes);
        steps.Add(NextSteps.Origin);
        return steps.ToImmutable();
    }
}
