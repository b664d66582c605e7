using System.Collections.Immutable;
using System.Globalization;
using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.TestKit;

/// <summary>Builds what a test starts from: projects, snapshots and a bot that knows them.</summary>
public static class Given
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static RegisterMapping Mapping { get; } = new(
        [
            new MappedColumn(0, "Project ID", Field.ProjectId, 0, "header"),
            new MappedColumn(1, "Project", Field.Name, 0, "header"),
            new MappedColumn(2, "RAG", Field.Status, 0, "header"),
            new MappedColumn(3, "Baseline End", Field.BaselineFinish, 0, "header"),
            new MappedColumn(4, "Forecast End", Field.ForecastFinish, 0, "header"),
            new MappedColumn(5, "Budget", Field.Budget, 0, "header", 1m, "GBP"),
        ],
        [], 1, null);

    public static Project Project(string id, string name, Health health, Action<ProjectParts>? more = null)
    {
        var parts = new ProjectParts();
        more?.Invoke(parts);
        return new Project
        {
            Id = id,
            Name = name,
            Status = health == Health.Unknown ? new ReportedStatus(health, null, Absence.NotReported, 2) : new ReportedStatus(health, health.ToString(), Absence.None, 2),
            Summary = parts.Summary,
            OrgUnit = parts.Department,
            StatusDate = parts.StatusDate,
            BaselineStart = parts.BaselineStart is { } start ? new PlanDate(start) : null,
            BaselineFinish = parts.Baseline is { } baseline ? new PlanDate(baseline) : null,
            ForecastFinish = parts.Forecast is { } forecast ? new PlanDate(forecast) : null,
            Budget = parts.Budget is { } budget ? Amount.Plain(budget, "GBP") : null,
            ShortNames = parts.ShortNames,
            Row = parts.Row,
        };
    }

    public static PortfolioSnapshot Snapshot(DateOnly asOf, params IEnumerable<Project> projects) => new()
    {
        Id = $"{asOf:yyyyMMdd}".PadLeft(32, '0'),
        Source = "Project register",
        AsOf = asOf,
        AsOfOrigin = AsOfOrigin.Stated,
        ImportedAt = new DateTimeOffset(asOf, new TimeOnly(9, 0), TimeSpan.Zero),
        FileName = $"register-{asOf:yyyy-MM-dd}.csv",
        ContentHash = new string('0', 64),
        Scale = HealthScale.ThreePoint,
        Mapping = Mapping,
        Projects = [.. projects],
    };

    /// <summary>A bot that knows these snapshots, oldest first.</summary>
    public static Bot Bot(params IReadOnlyList<PortfolioSnapshot> history) => Bot(null, history);

    /// <summary>The same with a second reader for what the embedded reading is unsure of.</summary>
    public static Bot Bot(ISecondReader? second, params IReadOnlyList<PortfolioSnapshot> history)
    {
        var portfolio = new CurrentPortfolio();
        if (history.Count > 0) portfolio.Swap(new PortfolioDesk(PortfolioReading.Of(history, HealthRules.Default)));
        return new Bot(portfolio, new BotOptions(), second: second);
    }

    /// <summary>What is derived from these snapshots, oldest first.</summary>
    public static PortfolioReading Reading(params IReadOnlyList<PortfolioSnapshot> history) => PortfolioReading.Of(history, HealthRules.Default);

    /// <summary>A bot that knows the shipped sample portfolio with its tables; its newest snapshot is as of <see cref="Today"/>.</summary>
    public static Bot SampleBot()
    {
        var now = new DateTimeOffset(Today, new TimeOnly(9, 0), TimeSpan.Zero);
        var portfolio = new CurrentPortfolio();
        portfolio.Swap(new PortfolioDesk(Reading([.. Host.Portfolio.SamplePortfolio.Snapshots(now)]), Host.Portfolio.SamplePortfolio.Tables(now), DeliveryRules.Default));
        return new Bot(portfolio, new BotOptions());
    }

    /// <summary>What the bot answers to a person in a personal chat on <see cref="Today"/>.</summary>
    public static Answer Asks(this Bot bot, string text, Place place = Place.Personal, string culture = "en-GB") =>
        bot.Hear(new Utterance { Text = text, Place = place, Today = Today, Culture = CultureInfo.GetCultureInfo(culture) }).Answer;

    /// <summary>What the bot answers to a press on one of its own buttons.</summary>
    public static Answer Presses(this Bot bot, NextStep step, Place place = Place.Personal) =>
        bot.Hear(new Utterance { Pressed = step.Question, Place = place, Today = Today }).Answer;
}

/// <summary>The parts of a project that a test cares for.</summary>
public sealed class ProjectParts
{
    public string? Summary { get; set; }
    public string? Department { get; set; }
    public DateOnly? StatusDate { get; set; }
    public DateOnly? BaselineStart { get; set; }
    public DateOnly? Baseline { get; set; }
    public DateOnly? Forecast { get; set; }
    public decimal? Budget { get; set; }
    public ImmutableArray<string> ShortNames { get; set; } = [];
    public int Row { get; set; } = 2;
}
