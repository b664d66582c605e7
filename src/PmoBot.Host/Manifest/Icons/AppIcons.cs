namespace PmoBot.Host.Manifest.Icons;

/// <summary>Draws the app's mark: rising bars inside a flywheel whose gap is closed by a tick.</summary>
public static class AppIcons
{
    /// <summary>The colour that Teams puts beside the icon; the manifest's <c>accentColor</c>.</summary>
    public const string AccentColor = "#2B59C3";

    private static readonly Ink Sky = Ink.Of(0x3B6FE0);
    private static readonly Ink Night = Ink.Of(0x1A2F7D);
    private static readonly Ink Leaf = Ink.Of(0x2FBF71);

    /// <summary>Every icon of the package as a PNG, by file name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Draw() => new Dictionary<string, byte[]>
    {
        ["color.png"] = Png.Write(Colour()),
        ["color32.png"] = Png.Write(SmallColour()),
        ["outline.png"] = Png.Write(Outline()),
    };

    /// <summary>192 pixels, the background reaching every edge because Teams crops the corners itself; the mark stays in the middle 128.</summary>
    private static Canvas Colour() => new Canvas(192)
        .Fill(Shapes.Everywhere, Sky, Night)
        .Fill(Shapes.Ring(96, 98, 58, 10).Without(Shapes.Disc(137, 57, 31)), Ink.White)
        .Fill(Shapes.Bar(66, 115, 81, 132, 4), Ink.White)
        .Fill(Shapes.Bar(88.5, 103, 103.5, 132, 4), Ink.White)
        .Fill(Shapes.Bar(111, 91, 126, 132, 4), Ink.White)
        .Fill(Shapes.Disc(137, 57, 23), Leaf)
        .Fill(Tick((126.5, 57.5), (134, 65), (148, 50), 6), Ink.White);

    /// <summary>32 pixels on transparent ground, lines set on whole pixels.</summary>
    private static Canvas SmallColour() => new Canvas(32)
        .Fill(Shapes.Ring(15, 17, 13, 2.5).Without(Shapes.Disc(24, 8, 8.5)), Sky)
        .Fill(Bars32(), Sky)
        .Fill(Shapes.Disc(24, 8, 7), Leaf)
        .Fill(Tick((20.8, 8.2), (23.2, 10.6), (27.3, 6), 2), Ink.White);

    /// <summary>32 pixels, white on transparent ground, as Teams asks of an outline icon.</summary>
    private static Canvas Outline() => new Canvas(32)
        .Fill(Shapes.Ring(15, 17, 13, 2).Without(Shapes.Disc(25, 7, 8)), Ink.White)
        .Fill(Bars32(), Ink.White)
        .Fill(Tick((20.5, 7), (23.5, 10), (29, 4), 2), Ink.White);

    private static Shape Bars32() =>
        Shapes.Bar(8, 22, 11, 25, 0.5).And(Shapes.Bar(13, 19, 16, 25, 0.5)).And(Shapes.Bar(18, 16, 21, 25, 0.5));

    private static Shape Tick((double X, double Y) start, (double X, double Y) turn, (double X, double Y) end, double width) =>
        Shapes.Line(start, turn, width).And(Shapes.Line(turn, end, width));
}
