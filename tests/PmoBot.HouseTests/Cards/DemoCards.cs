using PmoBot.Cards;

namespace PmoBot.HouseTests.Cards;

/// <summary>Cards that between them use every element, as our own cards use them; some of their words are hostile.</summary>
internal static class DemoCards
{
    private const string Hostile =
        "*Bold* _it_ [link](https://evil.example) <at>Ann</at> `code` ~~gone~~ {{DATE(2026-01-01T00:00:00Z)}} ${rs:key} www.evil.example # 1. - \u202Eabc";

    public static IReadOnlyDictionary<string, AdaptiveCard> All { get; } = new Dictionary<string, AdaptiveCard>
    {
        ["portfolio"] = Portfolio(),
        ["project"] = Project(),
        ["charts"] = Charts(),
        ["rating"] = Rating(),
        ["hostile"] = HostileTexts(),
    };

    private static AdaptiveCard Portfolio() => new()
    {
        Lang = "en",
        Speak = "3 of 24 projects are red",
        FallbackText = "3 of 24 projects are red; £1.2M of the budget is at risk.",
        Body =
        [
            new TextBlock($"{3} of {24} projects are red; £1.2M of the budget is at risk") { Size = TextSize.Large, Weight = TextWeight.Bolder, Style = TextStyle.Heading },
            new StackedBarChart(
                "Projects by colour",
                [new StackedBar("24 projects", [new("Green", 14, ChartColor.Good), new("Amber", 5, ChartColor.Warning), new("Red", 3, ChartColor.Attention), new("Not known", 2, ChartColor.Neutral)])],
                fallback: new FactSet([new("✔ Green", "14"), new("▲ Amber", "5"), new("✖ Red", "3"), new("? Not known", "2")])),
            Row("Phoenix (UK)", "Red", BadgeStyle.Attention, "Forecast finish is 23 days (12%) after the baseline.", separator: true),
            Row("Data_platform *v2*", "Amber", BadgeStyle.Warning, "Spend is 8% over the budget."),
            new TextBlock("As of 12 Nov 2026, 22 of 24 projects with a status, from register.csv") { Size = TextSize.Small, IsSubtle = true, Separator = true },
        ],
        Actions =
        [
            new ExecuteAction("Show red only", "portfolio.list") { Data = { ["colour"] = "red" } },
            new ExecuteAction("What changed?", "portfolio.changes"),
            new ExecuteAction("Where is this from?", "portfolio.source"),
        ],
    };

    private static ColumnSet Row(string name, string colour, BadgeStyle style, string reason, bool separator = false) => new()
    {
        Separator = separator,
        SelectAction = new ExecuteAction($"Open {name}", "project.show") { Data = { ["name"] = name } },
        Columns =
        [
            new Column
            {
                Items = [new TextBlock($"**{name}**"), new TextBlock(reason) { IsSubtle = true, Spacing = Spacing.None }],
            },
            new Column
            {
                Width = ColumnWidth.Auto,
                Items = [new Badge(colour, new TextBlock(colour) { Weight = TextWeight.Bolder }) { Style = style, Appearance = BadgeAppearance.Tint }],
            },
        ],
    };

    private static AdaptiveCard Project() => new()
    {
        Lang = "en",
        Body =
        [
            new ColumnSet
            {
                Columns =
                [
                    new Column { Width = ColumnWidth.Auto, Items = [new Icon("Warning", Fallback.Drop) { Color = TextColor.Attention, Style = IconStyle.Filled }] },
                    new Column { Items = [new TextBlock("Phoenix is red") { Size = TextSize.Large, Style = TextStyle.Heading }] },
                ],
            },
            new ProgressBar(62, 100, new TextBlock("62% complete")) { Color = ProgressColor.Warning },
            new Container
            {
                Style = ContainerStyle.Emphasis,
                RoundedCorners = true,
                ShowBorder = true,
                Items = [new RichTextBlock([new TextRun("Reported "), new TextRun("amber") { Weight = TextWeight.Bolder }, new TextRun(", the data says red.")])],
            },
            new Table
            {
                Columns = [new(3), new(2) { Align = HorizontalAlignment.Right }, new(2) { Align = HorizontalAlignment.Right }],
                Rows =
                [
                    new(["What", "Plan", "Forecast"]),
                    new(["Finish", "30 Aug 2027", "22 Sep 2027"]),
                    new(["Cost", "£4.0M", "not known"]),
                ],
            },
            new Container { Id = "more", IsVisible = false, Items = [new TextBlock("Figures stand in row 14 of register.csv.") { FontType = FontType.Monospace }] },
            new Image("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNg+M9QDwADgQGAWjR9awAAAABJRU5ErkJggg==", "A small square") { Width = "16px" },
        ],
        Actions = [new ToggleVisibilityAction("Where is this from?", "more"), new OpenUrlAction("Open the register", "https://example.org/register")],
    };

    private static AdaptiveCard Charts()
    {
        var words = new TextBlock("Fourteen green, five amber, three red.");
        return new AdaptiveCard
        {
            Lang = "en",
            Body =
            [
                new DonutChart("Projects", [new("Green", 14, ChartColor.Good), new("Amber", 5, ChartColor.Warning), new("Red", 3, ChartColor.Attention)], words) { Value = "22" },
                new HorizontalBarChart("Slip in days", [new("Phoenix", 23, ChartColor.Attention), new("Atlas", 9.5m, ChartColor.Warning)], words),
                new VerticalBarChart("Red projects", [new("Sep", 2), new("Oct", 4), new("Nov", 3)], words) { Color = ChartColor.Attention },
                new LineChart("Satisfaction", [new("Stars", [new(new(2026, 9, 1), 3.9m), new(new(2026, 10, 1), 4.1m), new(new(2026, 11, 1), 4.2m)])], words) { YMin = 1, YMax = 5 },
                new GaugeChart("Budget used", 72, [new("Within", 80, ChartColor.Good), new("Over target", 20, ChartColor.Attention)], words) { SubLabel = "target 80%" },
            ],
        };
    }

    private static AdaptiveCard Rating() => new()
    {
        Lang = "en",
        Body =
        [
            new RatingInput("stars", "How useful was this answer?", new ChoiceSetInput("stars", "How useful was this answer?", [new("5 - very", "5"), new("1 - not at all", "1")]) { Style = ChoiceStyle.Expanded })
            {
                Color = RatingColor.Marigold,
            },
            new TextInput("comment", "What would make it better?") { IsMultiline = true, MaxLength = 500, Placeholder = "Only you and the PMO see this" },
            new ActionSet([new SubmitAction("Send") { Style = ActionStyle.Positive, Data = { ["about"] = "answer-1" } }]),
        ],
    };

    private static AdaptiveCard HostileTexts() => new()
    {
        Lang = "en",
        Body =
        [
            new TextBlock(Hostile),
            new TextBlock($"**{Hostile}**"),
            new TextBlock("# Not a heading"),
            new TextBlock("1. Not a list"),
            new TextBlock($"- {"- not a list in a list"}"),
            new TextBlock($"**{"فينيكس"}** is red, {"مشروع"} is green"),
            new TextBlock(CardText.Paragraphs("first line\r\n\r\n> second line\n    third line", 5)),
            new FactSet([new(Hostile, Hostile)]),
            new RichTextBlock([new TextRun(Hostile)]),
        ],
        Actions = [new ExecuteAction(Hostile, "nothing")],
    };
}
