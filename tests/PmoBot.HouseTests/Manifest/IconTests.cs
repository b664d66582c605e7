using PmoBot.Host.Manifest.Icons;
using Shouldly;

namespace PmoBot.HouseTests.Manifest;

/// <summary>The icons of the package: the sizes and transparency that Teams asks, and that they are what our script draws.</summary>
public sealed class IconTests
{
    private static readonly Dictionary<string, byte[]> Files = Packed.Files(Packed.GoodSettings);

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("color32.png", 32)]
    [InlineData("outline.png", 32)]
    public void Every_icon_has_the_size_that_Teams_asks(string name, int size)
    {
        var icon = PngPixels.Read(Files[name]);
        (icon.Width, icon.Height).ShouldBe((size, size));
        Png.SizeOf(Files[name]).ShouldBe((size, size));
    }

    [Fact]
    public void The_colour_icon_is_solid_to_every_edge() =>
        PngPixels.Read(Files["color.png"]).Pixels().ShouldAllBe(p => p.Alpha == 255);

    [Fact]
    public void The_outline_is_white_on_a_transparent_ground()
    {
        var pixels = PngPixels.Read(Files["outline.png"]).Pixels().ToList();
        pixels.ShouldAllBe(p => p.Red == 255 && p.Green == 255 && p.Blue == 255);
        pixels.Count(p => p.Alpha == 0).ShouldBeGreaterThan(pixels.Count / 2);
        pixels.Count(p => p.Alpha == 255).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void The_small_colour_icon_has_transparent_corners_and_colour()
    {
        var pixels = PngPixels.Read(Files["color32.png"]).Pixels().ToList();
        pixels[^1].Alpha.ShouldBe((byte)0);
        pixels.ShouldContain(p => p.Alpha == 255 && p.Green > p.Red + 50);
    }

    [Fact]
    public void The_manifest_names_the_icons_and_the_accent_of_the_mark()
    {
        var manifest = Packed.Manifest(Packed.GoodSettings);
        var named = manifest["icons"]!.AsObject().Select(icon => icon.Value!.GetValue<string>());
        named.ShouldBe(Files.Keys.Where(name => name.EndsWith(".png", StringComparison.Ordinal)), ignoreOrder: true);
        manifest["accentColor"]!.GetValue<string>().ShouldBe(AppIcons.AccentColor);
    }

    [Fact]
    public void The_checked_in_icons_are_what_the_script_draws()
    {
        var drawn = AppIcons.Draw();
        foreach (var (name, png) in drawn)
        {
            var (fresh, kept) = (PngPixels.Read(png).Rgba, PngPixels.Read(Files[name]).Rgba);
            fresh.Zip(kept).Max(pair => Math.Abs(pair.First - pair.Second)).ShouldBeLessThanOrEqualTo(1, name);
        }
    }

    [Fact]
    public void What_is_no_png_has_no_size()
    {
        Png.SizeOf("GIF89a and some more bytes that follow"u8).ShouldBeNull();
        Png.SizeOf([]).ShouldBeNull();
    }
}
