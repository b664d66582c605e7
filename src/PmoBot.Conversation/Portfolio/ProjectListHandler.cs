using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>A worst-first list of projects, page by page: those of one colour, or all that need attention.</summary>
internal static class ProjectListHandler
{
    public static Answer OfColour(Asked asked, PortfolioDesk desk, Health colour)
    {
        var list = desk.OfColour(colour);
        var total = desk.Reading.Counts.Total;
        var culture = asked.Utterance.Culture;
        if (colour != Health.Unknown && desk.Reading.Counts.Unknown == total && total > 0)
        {
            return Page(asked, desk, Intents.PortfolioStatus, list, $"the health of all {Phrases.Projects(total, culture)} is not known, so I cannot say which are {Phrases.Of(colour)}",
                $"the health of all {Phrases.Projects(total, culture)} was not known, so I cannot say which were {Phrases.Of(colour)}");
        }

        string Words(Func<int, string> are) => list.Length == 0
            ? $"no project {are(1)} {Phrases.Of(colour)}"
            : $"{Phrases.Number(list.Length, culture)} of {Phrases.Projects(total, culture)} {are(list.Length)} {Phrases.Of(colour)}";
        return Page(asked, desk, Intents.PortfolioStatus, list, Words(Phrases.Are), Words(Phrases.Were));
    }

    public static Answer Concerns(Asked asked, PortfolioDesk desk)
    {
        var list = desk.Concerns;
        var culture = asked.Utterance.Culture;
        var total = Phrases.Projects(desk.Reading.Counts.Total, culture);
        string Words(string need) => list.Length == 0 ? $"none of the {total} {need} attention by what is reported" : $"{Phrases.Number(list.Length, culture)} of {total} {need} attention";
        return Page(asked, desk, Intents.PortfolioAttention, list, Words(list.Length == 1 ? "needs" : "need"), Words("needed"));
    }

    private static Answer Page(Asked asked, PortfolioDesk desk, string intent, ImmutableArray<ProjectReading> list, string present, string past)
    {
        var culture = asked.Utterance.Culture;
        var age = new DataAge(desk.Reading, asked.Utterance.Today, culture);
        var page = Math.Min(asked.Question.Page, Math.Max(0, (list.Length - 1) / asked.Utterance.RowsAtOnce));
        var shown = list.Skip(page * asked.Utterance.RowsAtOnce).Take(asked.Utterance.RowsAtOnce).Select(p => ProjectRows.Row(p, asked.Disclosure)).ToImmutableArray();
        return new Answer
        {
            Intent = intent,
            Headline = age.Verdict(present, past) + ".",
            AsOf = desk.Reading.Current.AsOf,
            Figures = age.Dated(desk.Reading.Figures.Where(f => !PortfolioMoney.IsMoney(f))),
            ItemsTitle = shown.Length == 0 ? null
                : list.Length > asked.Utterance.RowsAtOnce ? $"{page * asked.Utterance.RowsAtOnce + 1} to {page * asked.Utterance.RowsAtOnce + shown.Length} of {Phrases.Number(list.Length, culture)}, worst first" : "Worst first",
            Items = shown,
            More = (page + 1) * asked.Utterance.RowsAtOnce < list.Length ? new NextStep("Show the next", asked.Question with { Page = page + 1 }, "more") : null,
            Source = age.Source(),
            Next = [NextSteps.Status, NextSteps.Changes, NextSteps.Origin],
        };
    }
}
