using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Portfolio;

/// <summary>"How do you know?": file, date, columns, row, and the formula and inputs of each figure.</summary>
internal static class OriginHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        if (asked.Question.UnknownName is { } name) return UnknownProjectHandler.Answer(asked, desk, name);
        if (asked.Question.ProjectId is not { } id) return OfPortfolio(asked, desk);
        return desk.Reading.FindById(id) is { } project ? OfProject(asked, desk, project) : UnknownProjectHandler.Answer(asked, desk, id);
    }

    private static Answer OfPortfolio(Asked asked, PortfolioDesk desk)
    {
        var snapshot = desk.Reading.Current;
        var culture = asked.Utterance.Culture;
        var figures = desk.Reading.Figures.Where(f => asked.Disclosure.Money || !PortfolioMoney.IsMoney(f)).ToImmutableArray();
        return new Answer
        {
            Intent = Intents.ProjectTrust,
            Headline = $"Everything here comes from {snapshot.FileName}, {Phrases.Projects(snapshot.Projects.Length, culture)}, as of {Phrases.Date(snapshot.AsOf, culture)}.",
            AsOf = snapshot.AsOf,
            Lead = Dated(snapshot),
            Figures = figures,
            Facts =
            [
                new("Register", snapshot.Source),
                new("Imported", Phrases.Date(DateOnly.FromDateTime(snapshot.ImportedAt.UtcDateTime), culture) + " (UTC)"),
                new("File fingerprint", $"SHA-256 {snapshot.ContentHash[..Math.Min(12, snapshot.ContentHash.Length)]}…"),
                .. Columns(snapshot.Mapping, asked.Disclosure.Money),
            ],
            ItemsTitle = "How each figure is computed",
            Items = [.. figures.Where(f => IsTold(f, snapshot.Scale)).Select(f => Row(f, culture))],
            Changes = Findings(snapshot),
            ChangesTitle = snapshot.Findings.Length == 0 ? null : "What the import noticed",
            Source = new DataAge(desk.Reading, asked.Utterance.Today, culture).Source(),
            Next = [NextSteps.Status, NextSteps.Changes],
        };
    }

    private static Answer OfProject(Asked asked, PortfolioDesk desk, ProjectReading project)
    {
        var snapshot = desk.Reading.Current;
        var culture = asked.Utterance.Culture;
        var place = project.Project.Sheet is { } sheet ? $"row {project.Project.Row} of sheet {sheet}" : $"row {project.Project.Row}";
        return new Answer
        {
            Intent = Intents.ProjectTrust,
            Headline = $"What I say about {Phrases.Short(project.Project.Name, 80)} comes from {snapshot.FileName}, {place}, as of {Phrases.Date(snapshot.AsOf, culture)}.",
            AsOf = snapshot.AsOf,
            Lead = Reported(project, snapshot),
            Figures = ProjectFacts.Figures(project, asked.Disclosure),
            Facts = project.Baseline is { } baseline
                ? [new("Baseline", $"{Phrases.Capital(baseline.From)}{(baseline.Rebaselines > 0 ? $"; moved {Times(baseline.Rebaselines)} since" : "")}")]
                : [new("Baseline", "none: slips and overruns cannot be measured")],
            ItemsTitle = "How it is computed",
            Items = [.. ProjectFacts.Figures(project, asked.Disclosure).Select(f => Row(f, culture))],
            Source = new DataAge(desk.Reading, asked.Utterance.Today, culture).Source(),
            Next = [NextSteps.Project(project), NextSteps.Status],
        };
    }

    private static string? Dated(PortfolioSnapshot snapshot) => snapshot.AsOfOrigin switch
    {
        AsOfOrigin.Stated => "The date was stated at import.",
        AsOfOrigin.StatusDates => "The date is the newest status date in the register.",
        _ => "The register states no date, so the day of the import stands in for it.",
    };

    private static string Reported(ProjectReading project, PortfolioSnapshot snapshot)
    {
        var status = project.Project.Status;
        var column = snapshot.Mapping.Columns.FirstOrDefault(c => c.Index == status.Column && c.Field == Field.Status);
        return column is null
            ? "The register has no status column, so the health is not known."
            : $"The status is column “{Phrases.Short(column.Header, 80)}”: {(status.Word is { Length: > 0 } word ? $"“{Phrases.Short(word, 80)}”" : "blank")}, read as {Phrases.Of(status.Health)}.";
    }

    private static IEnumerable<Fact> Columns(RegisterMapping mapping, bool money) =>
        mapping.Columns
            .Where(c => Told.Contains(c.Field) || (money && ToldMoney.Contains(c.Field)))
            .OrderBy(c => c.Field).ThenBy(c => c.Order)
            .Select(c => new Fact(c.Order == 0 ? FieldWords(c.Field) : $"{FieldWords(c.Field)}, else", $"“{Phrases.Short(c.Header, 70)}”"));

    private static readonly Field[] Told = [Field.ProjectId, Field.Name, Field.Status, Field.StatusDate, Field.BaselineFinish, Field.ForecastFinish];
    private static readonly Field[] ToldMoney = [Field.Budget, Field.WholeLifeCost, Field.ForecastCost, Field.ActualCost];

    private static string FieldWords(Field field) => string.Concat(field.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));

    /// <summary>The in-between colours of a five-point scale are no figures of a three-point register.</summary>
    private static bool IsTold(Figure figure, HealthScale scale) =>
        scale == HealthScale.FivePoint || figure.Key is not ("portfolio.amberGreen" or "portfolio.amberRed");

    private static AnswerItem Row(Figure figure, CultureInfo culture) =>
        new(figure.Key, figure.Label, null, Value(figure, culture), $"{ProjectRows.Sentence(figure.Formula)} {Inputs(figure)}".TrimEnd(), null);

    private static string Value(Figure figure, CultureInfo culture) =>
        figure.Value switch
        {
            null => "not known",
            1 when figure.Unit == "projects" => "1 project",
            { } value => $"{value.ToString("#,0.##", culture)} {figure.Unit}".TrimEnd(),
        };

    private static string Inputs(Figure figure) =>
        figure.Inputs.Length == 0 ? "" : $"From {string.Join("; ", figure.Inputs.Take(4).Select(i => $"{i.What.ToLowerInvariant()} {i.Value} ({i.Where})"))}.";

    private static ImmutableArray<string> Findings(PortfolioSnapshot snapshot) =>
        [.. snapshot.Findings.OrderByDescending(f => f.Severity).Take(5).Select(f => f.Message)];

    private static string Times(int n) => n switch { 1 => "once", 2 => "twice", _ => $"{n} times" };
}
