using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>"How is Phoenix": what is reported, what the data says, why, what moved, what is asked for.</summary>
internal static class ProjectHandler
{
    private const int LongestNarrative = 500;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var id = asked.Question.ProjectId;
        return id is not null && desk.Reading.FindById(id) is { } project
            ? Card(asked, desk, project)
            : UnknownProjectHandler.Answer(asked, desk, asked.Question.UnknownName ?? id ?? "");
    }

    private static Answer Card(Asked asked, PortfolioDesk desk, ProjectReading project)
    {
        var culture = asked.Utterance.Culture;
        var age = new DataAge(desk.Reading, asked.Utterance.Today, culture);
        // What cannot be computed stands once, in the facts; here only what the data does say.
        var rows = project.Dimensions.Where(d => d.Computed != Health.Unknown && (asked.Disclosure.Money || !PortfolioMoney.IsMoney(d.Dimension))).Select(Row).ToImmutableArray();
        var changes = PortfolioMovements.Visible(project.Changes, asked.Disclosure).ToArray();
        return new Answer
        {
            Intent = asked.Question.Intent,
            Headline = asked.Question.Intent == Intents.ProjectWhy ? ProjectWhy.Headline(project, desk.Reading, asked.Disclosure, culture) : Headline(project, age),
            AsOf = desk.Reading.Current.AsOf,
            Lead = Narrative(project.Project.Summary),
            Figures = ProjectFacts.Figures(project, asked.Disclosure),
            Facts = ProjectFacts.Of(project, asked.Disclosure, culture),
            ItemsTitle = rows.Length == 0 ? null : "What the data says",
            Items = rows,
            ChangesTitle = desk.Reading.Previous is { } before ? $"Since {Phrases.Date(before.AsOf, culture)}" : null,
            Changes = changes.Length > 0 ? [.. changes.Select(c => ProjectRows.Sentence(c.Sentence))] : desk.Reading.Previous is null ? [] : ["Nothing moved."],
            Source = age.Source($"row {project.Project.Row}{(project.Project.Sheet is { } sheet ? $" of sheet {sheet}" : "")}"),
            Next = [NextSteps.OriginOf(project), NextSteps.Status, NextSteps.Changes],
        };
    }

    private static string Headline(ProjectReading project, DataAge age)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (project.Project.IsClosed) return $"{name} is closed.";
        var data = DataSays(project);
        var state = project.Reported == Health.Unknown ? $"health is {Phrases.State(project)}" : $"is reported {Phrases.Of(project.Reported)}";
        var past = project.Reported == Health.Unknown ? $"the health of {name} was {Phrases.State(project)}" : $"{name} was reported {Phrases.Of(project.Reported)}";
        var subject = project.Reported == Health.Unknown ? $"{name}: its" : name;
        return age.Verdict($"{subject} {state}{data}", $"{past}{data}") + ".";
    }

    // Data that looks better than the report is told among the facts, never in the verdict: it would read as an acquittal.
    private static string DataSays(ProjectReading project) => (project.Doubt, project.Computed) switch
    {
        (Doubt.Watermelon, _) => $"; the data says {Phrases.Of(project.Computed)}",
        (_, Health.Unknown) => "",
        _ when project.Reported == Health.Unknown => $"; the data says {Phrases.Of(project.Computed)}",
        _ => "",
    };

    private static string? Narrative(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Phrases.Short(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestNarrative);

    private static AnswerItem Row(DimensionReading dimension) =>
        new(dimension.Dimension.ToString(), dimension.Dimension.ToString(), dimension.Computed, Phrases.Of(dimension.Computed), ProjectRows.Sentence(dimension.Reason), null);
}
