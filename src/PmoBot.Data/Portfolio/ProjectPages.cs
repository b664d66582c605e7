using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>
/// Packs projects into pages and back: one format byte, then a Brotli stream of a JSON array. A page is the unit of memory:
/// at most 1,000 projects, and closed early when their texts are long.
/// </summary>
internal static class ProjectPages
{
    public const byte Format = 1;
    public const int ProjectsAPage = 1_000;
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
        try
        {
            var stored = JsonSerializer.Deserialize(Decompress(page).AsSpan(), StoredJson.Default.StoredProjectArray);
            return (stored ?? []).Select(p => p.ToProject(words));
        }
        catch (JsonException damaged)
        {
            throw new InvalidDataException("The page does not hold projects.", damaged);
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
        using var page = new MemoryStream(json.Length / 4);
        page.WriteByte(Format);
        using (var brotli = new BrotliStream(page, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(json);
        return page.ToArray();
    }

    private static byte[] Decompress(byte[] page)
    {
        if (page.Length == 0 || page[0] != Format) throw new InvalidDataException("The page is of a format that this version does not know.");
        using var brotli = new BrotliStream(new MemoryStream(page, 1, page.Length - 1), CompressionMode.Decompress);
        using var json = new MemoryStream(page.Length * 8);
        var block = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            for (int read; (read = brotli.Read(block)) > 0;)
            {
                if (json.Length + read > MostBytes) throw new InvalidDataException("The page is larger than any that PmoBot writes.");
                json.Write(block, 0, read);
            }
        }
        catch (InvalidOperationException damaged)
        {
            throw new InvalidDataException("The page is damaged.", damaged);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }

        return json.ToArray();
    }
}
