namespace PmoBot.Host.Manifest.Icons;

/// <summary>A square picture on which shapes are laid over one another with smooth edges; it starts transparent.</summary>
internal sealed class Canvas(int size)
{
    private const int Channels = 4;
    private readonly double[] premultiplied = new double[size * size * Channels];

    public int Size => size;

    public Canvas Fill(Shape shape, Ink ink) => Fill(shape, _ => ink);

    /// <summary>Lays a shape whose ink goes from <paramref name="top"/> to <paramref name="bottom"/> down the picture.</summary>
    public Canvas Fill(Shape shape, Ink top, Ink bottom) => Fill(shape, y => Ink.Between(top, bottom, y / size));

    /// <summary>The pixels row by row, four bytes each: red, green, blue, alpha (not premultiplied).</summary>
    public byte[] Pixels()
    {
        var pixels = new byte[premultiplied.Length];
        for (var at = 0; at < pixels.Length; at += Channels)
        {
            var alpha = premultiplied[at + 3];
            for (var channel = 0; channel < 3; channel++)
            {
                pixels[at + channel] = alpha > 0 ? ToByte(premultiplied[at + channel] / alpha) : (byte)255;
            }

            pixels[at + 3] = ToByte(alpha);
        }

        return pixels;
    }

    private Canvas Fill(Shape shape, Func<double, Ink> inkAt)
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                var coverage = Math.Clamp(0.5 - shape(column + 0.5, row + 0.5), 0, 1);
                if (coverage > 0) Lay((row * size + column) * Channels, inkAt(row + 0.5), coverage);
            }
        }

        return this;
    }

    private void Lay(int at, Ink ink, double coverage)
    {
        var alpha = ink.Alpha * coverage;
        premultiplied[at] = ink.Red * alpha + premultiplied[at] * (1 - alpha);
        premultiplied[at + 1] = ink.Green * alpha + premultiplied[at + 1] * (1 - alpha);
        premultiplied[at + 2] = ink.Blue * alpha + premultiplied[at + 2] * (1 - alpha);
        premultiplied[at + 3] = alpha + premultiplied[at + 3] * (1 - alpha);
    }

    private static byte ToByte(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255, MidpointRounding.AwayFromZero);
}
