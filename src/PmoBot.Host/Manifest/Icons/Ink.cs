namespace PmoBot.Host.Manifest.Icons;

/// <summary>A colour to draw with; every part is from 0 to 1.</summary>
internal readonly record struct Ink(double Red, double Green, double Blue, double Alpha = 1)
{
    public static Ink White => new(1, 1, 1);

    /// <summary>Reads a colour written as 0xRRGGBB.</summary>
    public static Ink Of(int rgb) => new((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);

    public static Ink Between(Ink one, Ink other, double share) => new(
        one.Red + (other.Red - one.Red) * share,
        one.Green + (other.Green - one.Green) * share,
        one.Blue + (other.Blue - one.Blue) * share,
        one.Alpha + (other.Alpha - one.Alpha) * share);
}
