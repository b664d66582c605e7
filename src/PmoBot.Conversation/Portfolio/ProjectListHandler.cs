using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>A worst-first list of projects, page by page: those of one colour, or all that need attention.</summary>
internal static class ProjectListHandler
{
    public static Answer OfColour(Asked asked, PortfolioDesk desk, Health colour)
    {
        var list = desk.OfColour(colour);
        var total = desk.Reading.Counts.Total;
        if (colour != Health.Unknown && desk.Reading.Counts.Unknown == total && total > 0)
        {
            return Page(asked, desk, list,
                $"the health of all {total:# project|# projects} is not known, so I cannot say which are {colour}",
                $"the health of all {total:# project|# projects} was not known, so I cannot say which were {colour}");
        }

        return (colour, list.Length) switch
        {
            (Health.Unknown, 0) => Page(asked, desk, list, $"no project is not known", $"no project was not known"),
            (Health.Unknown, var count) => Page(asked, desk, list, $"{count} of {total:# project|# projects} {count:is|are} not known", $"{count} of {total:# project|# projects} {count:was|were} not known"),
            (_, 0) => Page(asked, desk, list, $"no project is {colour}", $"no project was {colour}"),
            (_, var count) => Page(asked, desk, list, $"{count} of {total:# project|# projects} {count:is|are} {colour}", $"{count} of {total:# project|# projects} {count:was|were} {colour}"),
        };
    }

    public static Answer Concerns(Asked asked, PortfolioDesk desk)
    {
        var count = desk.Concerns.Length;
        var total = desk.Reading.Counts.Total;
        if (count > 0) return Page(asked, desk, desk.Concerns, $"{count} of {total:# project|# projects} {count:needs|need} attention", $"{count} of {total:# project|# projects} needed attention");
        return Page(asked, desk, desk.Concerns,
            $"none of the {total:# project|# projects} need attention by what is reported",
            $"none of the {total:# project|# projects} needed attention by what is reported");
    }

    private static Answer Page(Asked asked, PortfolioDesk desk, ImmutableArray<ProjectReading> list, Message present, Message past)
    {
        var culture = asked.Utterance.Culture;
        var age = new DataAge(desk.Reading, asked.Utterance.Today, culture);
        var page = new ListPage(asked, list.Length);
        return new Answer
        {
            Intent = asked.Question.Intent,
            Culture = culture,
            Headline = age.Verdict(present, past),
            AsOf = desk.Reading.Current.AsOf,
            Figures = age.Dated(desk.Reading.Figures.Where(f => !PortfolioMoney.IsMoney(f))),
            ItemsTitle = page.WorstFirst(),
            Items = [.. page.Of(list).Select(p => ProjectRows.Row(p, asked))],
            More = page.More,
            Source = age.Source(),
            Next = [NextSteps.Status, NextSteps.Changes, NextSteps.Origin],
        };
    }
}
