using PmoBot.Cards;
using Shouldly;

namespace PmoBot.UnitTests.Cards;

/// <summary>Each element as it goes over the wire, with nothing said and with everything said.</summary>
public sealed class ElementTests
{
    private static readonly TextBlock Words = new("x");
    private const string WordsJson = """{"type":"TextBlock","text":"x","wrap":true}""";
    private static readonly ToggleVisibilityAction Press = new("More", "a");
    private const string PressJson = """{"type":"Action.ToggleVisibility","title":"More","targetElements":["a"]}""";

    [Fact]
    public void A_text_block_wraps_by_itself() => Json.Of(Words).ShouldBe(WordsJson);

    [Fact]
    public void A_text_block_says_all() => Json.Of(
        new TextBlock("x")
        {
            Id = "t", IsVisible = false, Separator = true, Spacing = Spacing.Small, HorizontalAlignment = HorizontalAlignment.Right,
            TargetWidth = TargetWidth.AtLeastStandard, StretchHeight = true, Size = TextSize.Large, Weight = TextWeight.Bolder,
            Color = TextColor.Attention, IsSubtle = true, FontType = FontType.Monospace, Style = TextStyle.Heading, Wrap = false, MaxLines = 2,
        }).ShouldBe("""{"type":"TextBlock","id":"t","isVisible":false,"separator":true,"spacing":"Small","horizontalAlignment":"Right","targetWidth":"atLeast:standard","height":"stretch","text":"x","size":"Large","weight":"Bolder","color":"Attention","isSubtle":true,"fontType":"Monospace","style":"heading","wrap":false,"maxLines":2}""");

    [Fact]
    public void Runs_keep_the_spaces_between_them_and_know_no_markdown() => Json.Of(
        new RichTextBlock([new TextRun("*a* "), null, new TextRun("b") { Weight = TextWeight.Bolder, Italic = true, Strikethrough = true, Underline = true, SelectAction = Press }]))
        .ShouldBe("""{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"*a* "},{"type":"TextRun","text":"b","weight":"Bolder","italic":true,"strikethrough":true,"underline":true,"selectAction":""" + PressJson + "}]}");

    [Fact]
    public void A_container_leaves_out_what_is_null() => Json.Of(
        new Container { Style = ContainerStyle.Good, Bleed = true, ShowBorder = true, RoundedCorners = true, VerticalContentAlignment = VerticalAlignment.Center, MinHeight = "40px", Items = [null, Words, null], SelectAction = Press })
        .ShouldBe("""{"type":"Container","style":"good","bleed":true,"showBorder":true,"roundedCorners":true,"verticalContentAlignment":"Center","minHeight":"40px","items":[""" + WordsJson + "],\"selectAction\":" + PressJson + "}");

    [Fact]
    public void Columns_have_four_kinds_of_width() => Json.Of(
        new ColumnSet { Columns = [new(), new() { Width = ColumnWidth.Auto }, new() { Width = ColumnWidth.Weight(2) }, new() { Width = ColumnWidth.Pixels(80), SelectAction = Press }] })
        .ShouldBe("""{"type":"ColumnSet","columns":[{"type":"Column","width":"stretch","items":[]},{"type":"Column","width":"auto","items":[]},{"type":"Column","width":2,"items":[]},{"type":"Column","width":"80px","items":[],"selectAction":""" + PressJson + "}]}");

    [Fact]
    public void A_fact_set_is_pairs() => Json.Of(new FactSet([new("Green", $"**{12}**"), null]))
        .ShouldBe("""{"type":"FactSet","facts":[{"title":"Green","value":"**12**"}]}""");

    [Fact]
    public void A_table_takes_texts_as_cells() => Json.Of(
        new Table { Columns = [new(2), new(1) { Align = HorizontalAlignment.Right }], ShowGridLines = false, GridStyle = ContainerStyle.Emphasis, Rows = [new(["x", new TableCell([Words]) { Style = ContainerStyle.Warning }])] })
        .ShouldBe("""{"type":"Table","columns":[{"width":2},{"width":1,"horizontalCellContentAlignment":"Right"}],"firstRowAsHeaders":true,"showGridLines":false,"gridStyle":"emphasis","rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[""" + WordsJson + """]},{"type":"TableCell","style":"warning","items":[""" + WordsJson + "]}]}]}");

    [Fact]
    public void A_picture_has_words() => Json.Of(new Image("https://a.example/x.png", "A trend") { Size = ImageSize.Small, Style = ImageStyle.Person, Width = "16px" })
        .ShouldBe("""{"type":"Image","url":"https://a.example/x.png","altText":"A trend","size":"Small","style":"Person","width":"16px"}""");

    [Theory]
    [InlineData("http://a.example/x.png")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user@a.example/x.png")]
    [InlineData("data:text/html;base64,AA")]
    [InlineData("/x.png")]
    [InlineData("")]
    public void A_picture_from_elsewhere_is_refused(string url) => Should.Throw<ArgumentException>(() => new Image(url, "A trend"));

    [Fact]
    public void A_picture_without_words_is_refused() => Should.Throw<ArgumentException>(() => new Image("https://a.example/x.png", " "));

    [Fact]
    public void Buttons_may_stand_in_the_body() => Json.Of(new ActionSet([Press])).ShouldBe("""{"type":"ActionSet","actions":[""" + PressJson + "]}");

    [Fact]
    public void A_badge_falls_back_to_words() => Json.Of(
        new Badge("Red", Words) { Style = BadgeStyle.Attention, Appearance = BadgeAppearance.Tint, Size = BadgeSize.Large, Shape = BadgeShape.Rounded, Icon = "Warning", Tooltip = "Late" })
        .ShouldBe("""{"type":"Badge","text":"Red","style":"Attention","appearance":"Tint","size":"Large","shape":"Rounded","icon":"Warning","tooltip":"Late","fallback":""" + WordsJson + "}");

    [Fact]
    public void A_progress_bar_ends_where_the_whole_ends()
    {
        Json.Of(new ProgressBar(62.5m, 100, Words) { Color = ProgressColor.Good }).ShouldBe("""{"type":"ProgressBar","value":62.5,"max":100,"color":"Good","fallback":""" + WordsJson + "}");
        Json.Of(new ProgressBar(130, 100, Words)).ShouldContain("\"value\":100,");
        Should.Throw<ArgumentOutOfRangeException>(() => new ProgressBar(1, 0, Words));
    }

    [Fact]
    public void An_icon_may_be_dropped() => Json.Of(new Icon("Warning", Fallback.Drop) { Size = IconSize.XxSmall, Style = IconStyle.Filled, Color = TextColor.Warning, SelectAction = Press })
        .ShouldBe("""{"type":"Icon","name":"Warning","size":"xxSmall","style":"Filled","color":"Warning","selectAction":""" + PressJson + ",\"fallback\":\"drop\"}");

    [Fact]
    public void A_newer_element_without_a_fallback_cannot_be_made() => Should.Throw<ArgumentNullException>(() => new DonutChart("x", [], null!));
}
