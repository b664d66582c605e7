using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PmoBot.Data.Portfolio;

/// <summary>The envelope of a page on the disk: one format byte, four bytes of length (little-endian), then that much JSON as Brotli.</summary>
internal static class PackedPage
{
    private const int HeaderBytes = 5;

    /// <summary>A page is closed when it has grown to this size, so that a page is all that is in memory while writing.</summary>
    public const int CloseAt = 4 << 20;
    // One row more than a full page, with every text as long as a spreadsheet cell can be, stays far below.
    private const int MostBytes = 64 << 20;

    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static byte[] Pack(byte format, ReadOnlySpan<byte> json)
    {
        var room = new byte[HeaderBytes + BrotliEncoder.GetMaxCompressedLength(json.Length)];
        room[0] = format;
        BinaryPrimitives.WriteInt32LittleEndian(room.AsSpan(1), json.Length);
        // Quality 1: about a fifth of the size at the speed of the disk; the window covers the page.
        if (!BrotliEncoder.TryCompress(json, room.AsSpan(HeaderBytes), out var written, quality: 1, window: 22))
        {
            throw new InvalidOperationException("Brotli ran out of the room that it asked for.");
        }

        return room.AsSpan(0, HeaderBytes + written).ToArray();
    }

    /// <summary>Reads a page's JSON.</summary>
    /// <exception cref="InvalidDataException">The page is damaged, or of a format that this version does not know.</exception>
    public static T Unpack<T>(byte format, byte[] page, ReadJson<T> read)
    {
        var length = JsonBytes(format, page);
        var json = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Decompress(page, json.AsSpan(0, length));
            return read(json.AsSpan(0, length));
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException("The page does not hold what it should.", damaged);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(json);
        }
    }

    private static int JsonBytes(byte format, byte[] page)
    {
        if (page.Length < HeaderBytes || page[0] != format) throw new InvalidDataException("The page is of a format that this version does not know.");
        var length = BinaryPrimitives.ReadInt32LittleEndian(page.AsSpan(1));
        return length is >= 0 and <= MostBytes ? length : throw new InvalidDataException("The page is larger than any that PmoBot writes.");
    }

    private static void Decompress(byte[] page, Span<byte> json)
    {
        if (!BrotliDecoder.TryDecompress(page.AsSpan(HeaderBytes), json, out var written) || written != json.Length)
        {
            throw new InvalidDataException("The page is damaged.");
        }
    }
}

/// <summary>Makes something of a page's JSON before its bytes are given back.</summary>
internal delegate T ReadJson<out T>(ReadOnlySpan<byte> json);
