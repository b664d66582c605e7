using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PmoBot.Host.Manifest.Icons;

/// <summary>Writes a picture as a PNG of eight bits a channel with alpha, and reads the size of one.</summary>
public static class Png
{
    private const byte EightBits = 8;
    private const byte RedGreenBlueAlpha = 6;
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The width and height that a PNG's header states, in pixels; nothing when it is no PNG.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> file)
    {
        if (file.Length < 24 || !file.StartsWith(Signature)) return null;
        return (BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
    }

    internal static byte[] Write(Canvas picture)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        WriteChunk(file, "IHDR", Header(picture.Size));
        WriteChunk(file, "IDAT", Compressed(picture.Pixels(), picture.Size * 4));
        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Header(int size)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), size);
        header[8] = EightBits;
        header[9] = RedGreenBlueAlpha;
        return header;
    }

    private static byte[] Compressed(byte[] pixels, int rowLength)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            for (var row = 0; row < pixels.Length; row += rowLength)
            {
                zlib.WriteByte(0); // filter "none": the row as it is
                zlib.Write(pixels, row, rowLength);
            }
        }

        return packed.ToArray();
    }

    private static void WriteChunk(Stream file, string kind, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(kind), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        file.Write(number);
    }

    /// <summary>The CRC-32 of the PNG specification, bit by bit: icons are small.</summary>
    private static uint Checksum(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var octet in data)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
