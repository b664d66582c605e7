using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

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
            Culture = culture,
            Headline = culture.Say($"Everything here comes from {snapshot.FileName}, {snapshot.Projects.Length:# project|# projects}, as of {snapshot.AsOf}."),
            AsOf = snapshot.AsOf,
            Lead = culture.Say(Dated(snapshot)),
            Figures = figures,
            Facts =
            [
                new(culture.Say($"Register"), snapshot.Source),
                new(culture.Say($"Imported"), culture.Say($"{DateOnly.FromDateTime(snapshot.ImportedAt.UtcDateTime)} (UTC)")),
                new(culture.Say($"File fingerprint"), culture.Say($"SHA-256 {snapshot.ContentHash[..Math.Min(12, snapshot.ContentHash.Length)]}…")),
                .. Columns(snapshot.Mapping, asked.Disclosure.Money, culture),
            ],
            ItemsTitle = culture.Say($"How each figure is computed"),
            Items = [.. figures.Where(f => IsTold(f, snapshot.Scale)).Select(f => Row(f, culture))],
            Changes = Findings(snapshot, culture),
            ChangesTitle = snapshot.Findings.Length == 0 ? null : culture.Say($"What the import noticed"),
            Source = new DataAge(desk.Reading, asked.Utterance.Today, culture).Source(),
            Next = [NextSteps.Status, NextSteps.Changes],
        };
    }

    private static Answer OfProject(Asked asked, PortfolioDesk desk, ProjectReading project)
    {
        var snapshot = desk.Reading.Current;
        var culture = asked.Utterance.Culture;
        var figures = ProjectFacts.Figures(project, asked.Disclosure);
        return new Answer
        {
            Intent = Intents.ProjectTrust,
            Culture = culture,
            Headline = culture.Say($"What I say about {Phrases.Short(project.Project.Name, 80)} comes from {snapshot.FileName}, {ProjectFacts.Row(project.Project)}, as of {snapshot.AsOf}."),
            AsOf = snapshot.AsOf,
            Lead = culture.Say(Reported(project, snapshot)),
            Figures = figures,
            Facts = [new(culture.Say($"Baseline"), culture.Say(Baseline(project.Baseline)))],
            ItemsTitle = culture.Say($"How it is computed"),
            Items = [.. figures.Select(f => Row(f, culture))],
            Source = new DataAge(desk.Reading, asked.Utterance.Today, culture).Source(),
            Next = [NextSteps.Project(project), NextSteps.Status],
        };
    }

    private static Message Dated(PortfolioSnapshot snapshot) => snapshot.AsOfOrigin switch
    {
        AsOfOrigin.Stated => $"The date was stated at import.",
        AsOfOrigin.StatusDates => $"The date is the newest status date in the register.",
        _ => $"The register states no date, so the day of the import stands in for it.",
    };

    private static Message Baseline(ProjectBaseline? baseline) => baseline switch
    {
        null => $"none: slips and overruns cannot be measured",
        { Rebaselines: 0 } => $"{baseline.From:capital}",
        _ => $"{baseline.From:capital}; moved {NumberText.Times(baseline.Rebaselines)} since",
    };

    private static Message Reported(ProjectReading project, PortfolioSnapshot snapshot)
    {
        var status = project.Project.Status;
        var column = snapshot.Mapping.Columns.FirstOrDefault(c => c.Index == status.Column && c.Field == Field.Status);
        return (column, status.Word) switch
        {
            (null, _) => $"The register has no status column, so the health is not known.",
            (_, { Length: > 0 } word) => $"The status is column “{Phrases.Short(column.Header, 80)}”: “{Phrases.Short(word, 80)}”, read as {status.Health}.",
            _ => $"The status is column “{Phrases.Short(column.Header, 80)}”: blank, read as {status.Health}.",
        };
    }

    private static IEnumerable<Fact> Columns(RegisterMapping mapping, bool money, CultureInfo culture) =>
        mapping.Columns
            .Where(c => Told.Contains(c.Field) || (money && ToldMoney.Contains(c.Field)))
            .OrderBy(c => c.Field).ThenBy(c => c.Order)
            .Select(c => new Fact(c.Order == 0 ? culture.Say($"{c.Field:capital}") : culture.Say($"{c.Field:capital}, else"), culture.Say($"“{Phrases.Short(c.Header, 70)}”")));

    private static readonly Field[] Told = [Field.ProjectId, Field.Name, Field.Status, Field.StatusDate, Field.BaselineFinish, Field.ForecastFinish];
    private static readonly Field[] ToldMoney = [Field.Budget, Field.WholeLifeCost, Field.ForecastCost, Field.ActualCost];

    /// <summary>The in-between colours of a five-point scale are no figures of a three-point register.</summary>
    private static bool IsTold(Figure figure, HealthScale scale) =>
        scale == HealthScale.FivePoint || figure.Key is not ("portfolio.amberGreen" or "portfolio.amberRed");

    internal static AnswerItem Row(Figure figure, CultureInfo culture) =>
        new(figure.Key, culture.Say(figure.Label), null, FigureText.Value(figure, culture), culture.Say(Message.Joined(" ", ProjectRows.Sentence(figure.Formula), Inputs(figure))), null);

    private static Message? Inputs(Figure figure)
    {
        if (figure.Inputs.Length == 0) return null;
        var inputs = figure.Inputs.Take(4).Select(Input);
        return $"From {Message.Joined("; ", [.. inputs])}.";
    }

    private static Message Input(FigureInput input) => $"{input.What:clause} {input.Value:its value} ({input.Where:where it stands})";

    private static ImmutableArray<string> Findings(PortfolioSnapshot snapshot, CultureInfo culture) =>
        [.. snapshot.Findings.OrderByDescending(f => f.Severity).Take(5).Select(f => FindingWords.Of(f, culture))];
}
