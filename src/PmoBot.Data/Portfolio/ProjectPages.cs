using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>Packs projects into pages and back. A page is the unit of memory: at most 1,000 projects, and closed early when their texts are long.</summary>
internal static class ProjectPages
{
    public const byte Format = 1;
    public const int ProjectsAPage = 1_000;

    /// <summary>The pages of the projects, made one at a time as they are asked for.</summary>
    public static IEnumerable<byte[]> Pack(ImmutableArray<Project> projects)
    {
        var json = new ArrayBufferWriter<byte>(1 << 20);
        for (var next = 0; next < projects.Length;)
        {
            json.ResetWrittenCount();
            next = WriteArray(json, projects, next);
            yield return PackedPage.Pack(Format, json.WrittenSpan);
        }
    }

    /// <summary>The projects of one page.</summary>
    /// <exception cref="InvalidDataException">The page is damaged, or of a format that this version does not know.</exception>
    public static IEnumerable<Project> Unpack(byte[] page, Words words) =>
        (PackedPage.Unpack(Format, page, json => JsonSerializer.Deserialize(json, StoredJson.Default.StoredProjectArray)) ?? []).Select(p => p.ToProject(words));

    private static int WriteArray(ArrayBufferWriter<byte> json, ImmutableArray<Project> projects, int from)
    {
        using var writer = new Utf8JsonWriter(json, PackedPage.Writing);
        var next = from;
        writer.WriteStartArray();
        while (next < projects.Length && next - from < ProjectsAPage && writer.BytesCommitted + writer.BytesPending < PackedPage.CloseAt)
        {
            JsonSerializer.Serialize(writer, StoredProject.Of(projects[next++]), StoredJson.Default.StoredProject);
        }

        writer.WriteEndArray();
        return next;
    }
}
