using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Value;

namespace PmoBot.Data.Delivery;

/// <summary>
/// Writes and reads rows of tables under the names of their properties, without reflection. Everything that is not null is written, so that
/// what is not written was null. A test pins every name and every number of an enum.
/// </summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Milestone[]))]
[JsonSerializable(typeof(Risk[]))]
[JsonSerializable(typeof(Issue[]))]
[JsonSerializable(typeof(ChangeRequest[]))]
[JsonSerializable(typeof(Decision[]))]
[JsonSerializable(typeof(ActionItem[]))]
[JsonSerializable(typeof(RoleCapacity[]))]
[JsonSerializable(typeof(Allocation[]))]
[JsonSerializable(typeof(Benefit[]))]
[JsonSerializable(typeof(BenefitPeriod[]))]
[JsonSerializable(typeof(Attribution[]))]
[JsonSerializable(typeof(Objective[]))]
[JsonSerializable(typeof(ObjectiveLink[]))]
[JsonSerializable(typeof(StatusEntry[]))]
[JsonSerializable(typeof(PlannedValuePoint[]))]
[JsonSerializable(typeof(QualityEntry[]))]
[JsonSerializable(typeof(PmoCost[]))]
[JsonSerializable(typeof(MappedRecordColumn[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class RecordJson : JsonSerializerContext
{
    /// <summary>The row type of each table and its array, as pages hold them.</summary>
    private static readonly Dictionary<RecordKind, (Type Row, Type Rows)> Types = new()
    {
        [RecordKind.Milestones] = (typeof(Milestone), typeof(Milestone[])),
        [RecordKind.Risks] = (typeof(Risk), typeof(Risk[])),
        [RecordKind.Issues] = (typeof(Issue), typeof(Issue[])),
        [RecordKind.Changes] = (typeof(ChangeRequest), typeof(ChangeRequest[])),
        [RecordKind.Decisions] = (typeof(Decision), typeof(Decision[])),
        [RecordKind.Actions] = (typeof(ActionItem), typeof(ActionItem[])),
        [RecordKind.Capacity] = (typeof(RoleCapacity), typeof(RoleCapacity[])),
        [RecordKind.Allocations] = (typeof(Allocation), typeof(Allocation[])),
        [RecordKind.Benefits] = (typeof(Benefit), typeof(Benefit[])),
        [RecordKind.BenefitPeriods] = (typeof(BenefitPeriod), typeof(BenefitPeriod[])),
        [RecordKind.Attributions] = (typeof(Attribution), typeof(Attribution[])),
        [RecordKind.Objectives] = (typeof(Objective), typeof(Objective[])),
        [RecordKind.ObjectiveLinks] = (typeof(ObjectiveLink), typeof(ObjectiveLink[])),
        [RecordKind.StatusHistory] = (typeof(StatusEntry), typeof(StatusEntry[])),
        [RecordKind.PlannedValues] = (typeof(PlannedValuePoint), typeof(PlannedValuePoint[])),
        [RecordKind.Quality] = (typeof(QualityEntry), typeof(QualityEntry[])),
        [RecordKind.PmoCosts] = (typeof(PmoCost), typeof(PmoCost[])),
    };

    /// <summary>A context for one set: places are written against the row before, equal words are read as one string.</summary>
    public static RecordJson For(PlaceConverter places) => new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { places, new SharedText() },
    });

    public JsonTypeInfo RowOf(RecordKind kind) => GetTypeInfo(Types[kind].Row)!;

    public JsonTypeInfo RowsOf(RecordKind kind) => GetTypeInfo(Types[kind].Rows)!;
}

/// <summary>A place as its row number when file and sheet are those of the row before, else as [file, sheet, row].</summary>
internal sealed class PlaceConverter : JsonConverter<RowPlace>
{
    private string? file, sheet;

    /// <summary>Called where a page begins: each page stands alone.</summary>
    public void Begin() => (file, sheet) = (null, null);

    public override RowPlace Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number) return file is null ? throw new JsonException("The first place names no file.") : new(file, sheet, reader.GetInt32());
        if (reader.TokenType != JsonTokenType.StartArray || !reader.Read()) throw new JsonException("A place is no place.");
        file = reader.GetString() ?? "";
        sheet = reader.Read() ? reader.GetString() : null;
        var row = reader.Read() ? reader.GetInt32() : 0;
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? new(file, sheet, row) : throw new JsonException("A place is no place.");
    }

    public override void Write(Utf8JsonWriter writer, RowPlace value, JsonSerializerOptions options)
    {
        if (file is not null && file == value.File && sheet == value.Sheet)
        {
            writer.WriteNumberValue(value.Row);
            return;
        }

        (file, sheet) = (value.File, value.Sheet);
        writer.WriteStartArray();
        writer.WriteStringValue(value.File);
        writer.WriteStringValue(value.Sheet);
        writer.WriteNumberValue(value.Row);
        writer.WriteEndArray();
    }
}

/// <summary>
/// Gives one string for equal short texts that come again soon: projects, roles, owners and states repeat on thousands of rows. They are known by
/// their bytes, so that a text that comes again is not made again; of two texts with one place the later stays.
/// </summary>
internal sealed class SharedText : JsonConverter<string>
{
    private const int Longest = 40, Places = 1 << 13;
    private readonly string?[] recent = new string?[Places];

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > Longest) return reader.GetString();
        ref var place = ref recent[PlaceOf(reader.ValueSpan)];
        return place is not null && IsSame(reader.ValueSpan, place) ? place : place = reader.GetString();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var b in utf8) hash = (hash ^ b) * 16777619u;
        return (int)((hash ^ (hash >> 15)) & (Places - 1));
    }

    private static bool IsSame(ReadOnlySpan<byte> utf8, string text)
    {
        Span<byte> bytes = stackalloc byte[Longest];
        return Encoding.UTF8.TryGetBytes(text, bytes, out var written) && utf8.SequenceEqual(bytes[..written]);
    }
}
