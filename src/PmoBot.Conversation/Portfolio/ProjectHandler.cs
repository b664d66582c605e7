using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

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
        var rows = project.Dimensions.Where(d => d.Computed != Health.Unknown && (asked.Disclosure.Money || !PortfolioMoney.IsMoney(d.Dimension))).Select(d => Row(d, culture)).ToImmutableArray();
        var changes = PortfolioMovements.Visible(project.Changes, asked.Disclosure).ToArray();
        return new Answer
        {
            Intent = asked.Question.Intent,
            Culture = culture,
            Headline = asked.Question.Intent == Intents.ProjectWhy ? culture.Say(ProjectWhy.Headline(project, desk.Reading, asked.Disclosure)) : Headline(project, age, culture),
            AsOf = desk.Reading.Current.AsOf,
            Lead = Narrative(project.Project.Summary),
            Figures = ProjectFacts.Figures(project, asked.Disclosure),
            Facts = ProjectFacts.Of(project, asked.Disclosure, culture),
            ItemsTitle = rows.Length == 0 ? null : culture.Say($"What the data says"),
            Items = rows,
            ChangesTitle = desk.Reading.Previous is { } before ? culture.Say($"Since {before.AsOf}") : null,
            Changes = changes.Length > 0 ? [.. changes.Select(c => culture.Say(ProjectRows.Sentence(c.Sentence)))] : desk.Reading.Previous is null ? [] : [culture.Say(PortfolioMovements.NothingMoved)],
            Source = age.Source(ProjectFacts.Row(project.Project)),
            Next = [NextSteps.OriginOf(project), NextSteps.Status, NextSteps.Changes],
        };
    }

    private static string Headline(ProjectReading project, DataAge age, CultureInfo culture)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (project.Project.IsClosed) return culture.Say($"{name} is closed.");
        Message present = project.Reported switch
        {
            Health.Unknown => $"{name}: its health is {Phrases.State(project)}",
            _ => $"{name} is reported {project.Reported}",
        };
        Message past = project.Reported switch
        {
            Health.Unknown => $"the health of {name} was {Phrases.State(project)}",
            _ => $"{name} was reported {project.Reported}",
        };
        var data = DataSays(project);
        return age.Verdict(Message.Joined("; ", present, data), Message.Joined("; ", past, data));
    }

    // Data that looks better than the report is told among the facts, never in the verdict: it would read as an acquittal.
    private static Message? DataSays(ProjectReading project) =>
        project.Doubt == Doubt.Watermelon || (project.Reported == Health.Unknown && project.Computed != Health.Unknown) ? (Message)$"the data says {project.Computed}" : null;

    private static string? Narrative(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Phrases.Short(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestNarrative);

    private static AnswerItem Row(DimensionReading side, CultureInfo culture) => new(
        side.Dimension.ToString(), culture.Say($"{side.Dimension:capital}"), side.Computed, HealthText.Of(side.Computed, culture), culture.Say(ProjectRows.Sentence(side.Reason)), null);
}
