using System.Buffers;
using System.Text.Json;
using PmoBot.Data.Portfolio;
using PmoBot.Domain.Delivery;

namespace PmoBot.Data.Delivery;

/// <summary>Packs rows of one table into pages and back: at most 2,000 rows a page, and closed early when their texts are long.</summary>
internal static class RecordPages
{
    public const byte Format = 1;
    public const int RowsAPage = 2_000;

    /// <summary>The pages of the rows, made one at a time as they are asked for.</summary>
    public static IEnumerable<byte[]> Pack(RecordKind kind, IReadOnlyList<IRecord> rows)
    {
        var places = new PlaceConverter();
        var context = RecordJson.For(places);
        var json = new ArrayBufferWriter<byte>(1 << 20);
        for (var next = 0; next < rows.Count;)
        {
            json.ResetWrittenCount();
            places.Begin();
            next = WriteArray(json, context, kind, rows, next);
            yield return PackedPage.Pack(Format, json.WrittenSpan);
        }
    }

    /// <summary>Reads the pages of one set, in their order.</summary>
    /// <exception cref="InvalidDataException">A page is damaged, or of a format that this version does not know.</exception>
    public static Func<byte[], IEnumerable<IRecord>> Unpacking(RecordKind kind)
    {
        var places = new PlaceConverter();
        var shape = RecordJson.For(places).RowsOf(kind);
        return page =>
        {
            places.Begin();
            return PackedPage.Unpack(Format, page, json => (IRecord[]?)JsonSerializer.Deserialize(json, shape)) ?? [];
        };
    }

    private static int WriteArray(ArrayBufferWriter<byte> json, RecordJson context, RecordKind kind, IReadOnlyList<IRecord> rows, int from)
    {
        using var writer = new Utf8JsonWriter(json, PackedPage.Writing);
        var shape = context.RowOf(kind);
        var next = from;
        writer.WriteStartArray();
        while (next < rows.Count && next - from < RowsAPage && writer.BytesCommitted + writer.BytesPending < PackedPage.CloseAt)
        {
            JsonSerializer.Serialize(writer, rows[next++], shape);
        }

        writer.WriteEndArray();
        return next;
    }
}
