using PmoBot.Conversation;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.People;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.HouseTests.Cards;

/// <summary>
/// Every card that the bot can show is fit for Teams: it passes the schema and stays within its budget. With PMOBOT_CARDS=FOLDER the cards are
/// also written there, so that the render script can draw them.
/// </summary>
public sealed class EveryCardTests
{
    private static readonly (string Name, string Text)[] Questions =
    [
        ("status", "how is the portfolio doing"), ("red-only", "show red only"), ("attention", "what should I worry about"), ("changes", "what changed"),
        ("project-red", "how is phoenix erp"), ("project-doubt", "how is harbour lights"), ("origin", "where is this from"), ("origin-project", "show the source of phoenix erp"),
        ("unknown-name", "how is zanzibar"), ("help", "help"), ("greeting", "hello"), ("none", "book me a flight"), ("decline-edit", "make phoenix erp green"), ("decline-ranking", "which PM is the worst"), ("not-yet", "draft a success story about phoenix erp"), ("did-you-mean", "where does phoenix erp come from"),
        ("decisions", "which decisions are waiting"), ("forecast", "where will we land at the end of the year"), ("milestones", "which milestones are coming up"), ("cost", "are we over budget"), ("cost-project", "what does phoenix erp cost"),
        ("schedule", "are we on time"), ("resources", "do we have enough people"), ("priority", "what are our priorities"), ("risks", "top risks"), ("issues", "which issues are oldest"), ("quality", "how much rework do we have"),
        ("alignment", "does the portfolio serve the strategy"), ("benefits", "which benefits did we get"), ("roi", "what is the return on the pmo"), ("value", "where does the value come from"),
        ("why", "why is phoenix erp red"), ("recovery", "what is the recovery plan of phoenix erp"), ("report", "make a one page summary for the board"), ("trust", "can we believe these colours"), ("trust-project", "is phoenix erp really red"),
    ];

    public static TheoryData<string> Names() => [.. Questions.Select(q => q.Name), "welcome", "welcome-channel", "which", "empty", "hostile", "five-point", "not-known", "old", "channel-status"];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_card_is_fit_for_Teams(string name)
    {
        var card = AnswerCard.Of(Draw(name));
        CardSchema.ShouldBeFit(card);
        card.Size.IsOverDesign.ShouldBeFalse();
        Keep(name, card.ToJson());
    }

    private static Answer Draw(string name) => name switch
    {
        "welcome" => Sample.Welcome(Spoken(Place.Personal)).Answer,
        "welcome-channel" => Sample.Welcome(Spoken(Place.Shared)).Answer,
        "which" => Given.Bot(Given.Snapshot(Given.Today, Given.Project("A1", "Atlas Finance", Health.Red), Given.Project("A2", "Atlas Payroll", Health.Green))).Asks("how is atlas"),
        "empty" => Given.Bot().Asks("how is the portfolio doing"),
        "hostile" => Given.Bot(Hostile()).Asks("how is the portfolio doing"),
        "five-point" => Given.Bot(FivePoint()).Asks("how is the portfolio doing"),
        "not-known" => Given.Bot(NotKnown()).Asks("how is the portfolio doing"),
        "old" => Given.Bot(FivePoint() with { AsOf = Given.Today.AddDays(-400) }).Asks("how is the portfolio doing"),
        "channel-status" => Sample.Asks("how is the portfolio doing", Place.Shared),
        _ => Sample.Asks(Questions.Single(q => q.Name == name).Text),
    };

    private static Bot Sample { get; } = Given.SampleBot();

    private static Utterance Spoken(Place place) => new() { Place = place, Today = Given.Today };

    private static PortfolioSnapshot Hostile()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("Interminable", 20));
        return Given.Snapshot(
            Given.Today,
            Given.Project("=cmd()", "[click me](https://evil.example) **bold** <at>everyone</at> ${rs:x}", Health.Red, p => p.Summary = "# Heading\n- item\n![x](http://evil.example/x.png) {{DATE(2020-01-01)}}"),
            Given.Project("B", long1, Health.Red, p => p.Summary = new string('W', 4_041)),
            Given.Project("C", "‮evil right to left", Health.Amber, p => p.Summary = "1. one 2. two\t\0 😀😀"),
            Given.Project("D", "日本語のプロジェクト", Health.Unknown));
    }

    private static PortfolioSnapshot FivePoint() => Given.Snapshot(
        Given.Today,
        Enum.GetValues<Health>().SelectMany(h => Enumerable.Range(1, 3 + (int)h).Select(i => Given.Project($"{h}{i}", $"{h} project number {i}", h, p => p.Summary = "Funding for the next tranche is not agreed.")))) with { Scale = HealthScale.FivePoint };

    private static PortfolioSnapshot NotKnown() =>
        Given.Snapshot(Given.Today, Enumerable.Range(1, 7).Select(i => Given.Project($"P{i}", $"Pipeline item {i}", Health.Unknown) with { Status = ReportedStatus.NoColumn })) with { Scale = HealthScale.None };

    private static void Keep(string name, string json)
    {
        if (Environment.GetEnvironmentVariable("PMOBOT_CARDS") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".json"), json);
    }
}
