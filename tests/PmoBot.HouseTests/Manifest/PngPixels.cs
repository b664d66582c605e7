using System.Buffers.Binary;
using System.IO.Compression;
using Shouldly;

namespace PmoBot.HouseTests.Manifest;

/// <summary>A PNG of the one kind that our icons are: eight bits a channel, red, green, blue and alpha, rows unfiltered.</summary>
internal sealed record PngPixels(int Width, int Height, byte[] Rgba)
{
    public static PngPixels Read(byte[] file)
    {
        file.AsSpan(0, 8).SequenceEqual(Signature).ShouldBeTrue();
        using var packed = new MemoryStream();
        var header = Array.Empty<byte>();
        foreach (var (kind, data) in Chunks(file))
        {
            if (kind == "IHDR") header = data;
            if (kind == "IDAT") packed.Write(data);
        }

        header[8..].ShouldBe(new byte[] { 8, 6, 0, 0, 0 }, "eight bits, RGBA, not interlaced");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        return new(width, height, Unpack(packed, width * 4, height));
    }

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels()
    {
        for (var at = 0; at < Rgba.Length; at += 4) yield return (Rgba[at], Rgba[at + 1], Rgba[at + 2], Rgba[at + 3]);
    }

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static IEnumerable<(string Kind, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            yield return (System.Text.Encoding.ASCII.GetString(file, at + 4, 4), file[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }
    }

    private static byte[] Unpack(MemoryStream packed, int rowLength, int rows)
    {
        packed.Position = 0;
        using var zlib = new ZLibStream(packed, CompressionMode.Decompress);
        var pixels = new byte[rowLength * rows];
        for (var row = 0; row < rows; row++)
        {
            zlib.ReadByte().ShouldBe(0, "our rows are unfiltered");
            zlib.ReadExactly(pixels, row * rowLength, rowLength);
        }

        return pixels;
    }
}
