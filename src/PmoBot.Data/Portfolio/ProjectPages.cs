using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>
/// Packs projects into pages and back: one format byte, four bytes of length, then that much JSON (an array) as
/// Brotli. A page is the unit of memory: at most 1,000 projects, and closed early when their texts are long.
/// </summary>
internal static class ProjectPages
{
    public const byte Format = 1;
    public const int ProjectsAPage = 1_000;
    private const int HeaderBytes = 5;
    private const int PageBytes = 4 << 20;
    // One project more than a full page, with every text as long as a spreadsheet cell can be, stays far below.
    private const int MostBytes = 64 << 20;
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The pages of the projects, made one at a time as they are asked for.</summary>
    public static IEnumerable<byte[]> Pack(ImmutableArray<Project> projects)
    {
        var json = new ArrayBufferWriter<byte>(1 << 20);
        for (var next = 0; next < projects.Length;)
        {
            json.ResetWrittenCount();
            next = WriteArray(json, projects, next);
            yield return Compress(json.WrittenSpan);
        }
    }

    /// <summary>The projects of one page.</summary>
    /// <exception cref="InvalidDataException">The page is damaged, or of a format that this version does not know.</exception>
    public static IEnumerable<Project> Unpack(byte[] page, Words words)
    {
        var length = JsonBytes(page);
        var json = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Decompress(page, json.AsSpan(0, length));
            var stored = JsonSerializer.Deserialize(json.AsSpan(0, length), StoredJson.Default.StoredProjectArray);
            return (stored ?? []).Select(p => p.ToProject(words));
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException("The page does not hold projects.", damaged);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(json);
        }
    }

    private static int WriteArray(ArrayBufferWriter<byte> json, ImmutableArray<Project> projects, int from)
    {
        using var writer = new Utf8JsonWriter(json, Writing);
        var next = from;
        writer.WriteStartArray();
        while (next < projects.Length && next - from < ProjectsAPage && writer.BytesCommitted + writer.BytesPending < PageBytes)
        {
            JsonSerializer.Serialize(writer, StoredProject.Of(projects[next++]), StoredJson.Default.StoredProject);
        }

        writer.WriteEndArray();
        return next;
    }

    private static byte[] Compress(ReadOnlySpan<byte> json)
    {
        var room = new byte[HeaderBytes + BrotliEncoder.GetMaxCompressedLength(json.Length)];
        room[0] = Format;
        BinaryPrimitives.WriteInt32LittleEndian(room.AsSpan(1), json.Length);
        // Quality 1: about a fifth of the size at the speed of the disk; the window covers the page.
        if (!BrotliEncoder.TryCompress(json, room.AsSpan(HeaderBytes), out var written, quality: 1, window: 22))
        {
            throw new InvalidOperationException("Brotli ran out of the room that it asked for.");
        }

        return room.AsSpan(0, HeaderBytes + written).ToArray();
    }

    private static int JsonBytes(byte[] page)
    {
        if (page.Length < HeaderBytes || page[0] != Format) throw new InvalidDataException("The page is of a format that this version does not know.");
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
