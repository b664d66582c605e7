using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers;

/// <summary>What a person states about a register in a small JSON file; wins over everything that is worked out.</summary>
public sealed record StatedMapping
{
    /// <summary>The worksheet to read.</summary>
    public string? Sheet { get; init; }
    /// <summary>1-based row of the header.</summary>
    public int? HeaderRow { get; init; }
    /// <summary>Headers of a field, first choice first; more than one only for Status.</summary>
    public ImmutableDictionary<Field, ImmutableArray<string>> Columns { get; init; } = ImmutableDictionary<Field, ImmutableArray<string>>.Empty;
    /// <summary>Headers to leave alone.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];
    /// <summary>"dmy" or "mdy"; null leaves it to the values.</summary>
    public string? DateOrder { get; init; }
    /// <summary>"fraction" (0.45) or "hundred" (45); null leaves it to the values.</summary>
    public string? Percent { get; init; }
    public ImmutableDictionary<Field, StatedMoney> Money { get; init; } = ImmutableDictionary<Field, StatedMoney>.Empty;
    /// <summary>What numbers mean in health columns.</summary>
    public ImmutableDictionary<string, Health> NumericStatus { get; init; } = ImmutableDictionary<string, Health>.Empty;
    /// <summary>What the house's own words mean in health columns.</summary>
    public ImmutableDictionary<string, Health> Status { get; init; } = ImmutableDictionary<string, Health>.Empty;

    /// <summary>The mapping as JSON that <see cref="TryParse"/> reads, the same for the same mapping; null when nothing is stated.</summary>
    public string? ToJson() =>
        JsonSerializer.Serialize(StatedMappingFile.Of(this), StatedMappingJson.Default.StatedMappingFile) is { Length: > 2 } json ? json : null;

    /// <summary>Reads the JSON file; null with one sentence in <paramref name="error"/> when it cannot be used.</summary>
    public static StatedMapping? TryParse(string json, out string error)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, StatedMappingJson.Default.StatedMappingFile);
            if (file is null) throw new FormatException("it is empty");
            error = "";
            return file.ToStated();
        }
        catch (Exception problem) when (problem is JsonException or FormatException)
        {
            error = $"The mapping file cannot be used: {problem.Message.TrimEnd('.')}. Correct it and import again.";
            return null;
        }
    }
}

/// <summary>What is stated about a money column.</summary>
/// <param name="Scale">What one unit in a cell stands for; null leaves it to the header.</param>
/// <param name="Currency">ISO 4217 code; null leaves it to the register.</param>
public sealed record StatedMoney(decimal? Scale, string? Currency);

/// <summary>The mapping file as it is written.</summary>
internal sealed record StatedMappingFile
{
    public string? Sheet { get; init; }
    public int? HeaderRow { get; init; }
    public Dictionary<string, JsonElement>? Columns { get; init; }
    public List<string>? Ignore { get; init; }
    public string? DateOrder { get; init; }
    public string? Percent { get; init; }
    public Dictionary<string, StatedMoney>? Money { get; init; }
    public Dictionary<string, string>? NumericStatus { get; init; }
    public Dictionary<string, string>? Status { get; init; }

    public StatedMapping ToStated() => new()
    {
        Sheet = Sheet,
        HeaderRow = HeaderRow is null or > 0 ? HeaderRow : throw new FormatException("headerRow counts from 1"),
        Columns = (Columns ?? []).ToImmutableDictionary(p => FieldOf(p.Key), p => Headers(p.Key, p.Value)),
        Ignore = [.. Ignore ?? []],
        DateOrder = OneOf("dateOrder", DateOrder, "dmy", "mdy"),
        Percent = OneOf("percent", Percent, "fraction", "hundred"),
        Money = (Money ?? []).ToImmutableDictionary(p => FieldOf(p.Key), p => p.Value.Scale is null or > 0 ? p.Value : throw new FormatException($"the scale of {p.Key} must be greater than zero")),
        NumericStatus = (NumericStatus ?? []).ToImmutableDictionary(p => p.Key.Trim(), p => HealthOf(p.Value)),
        Status = (Status ?? []).ToImmutableDictionary(p => Values.CellText.Plainly(p.Key.Trim()), p => HealthOf(p.Value)),
    };

    public static StatedMappingFile Of(StatedMapping stated) => new()
    {
        Sheet = stated.Sheet,
        HeaderRow = stated.HeaderRow,
        Columns = Filled(stated.Columns, f => f.ToString(), h => JsonSerializer.SerializeToElement(h.ToArray(), StatedMappingJson.Default.StringArray)),
        Ignore = stated.Ignore.IsDefaultOrEmpty ? null : [.. stated.Ignore],
        DateOrder = stated.DateOrder,
        Percent = stated.Percent,
        Money = Filled(stated.Money, f => f.ToString(), m => m),
        NumericStatus = Filled(stated.NumericStatus, n => n, h => h.ToString()),
        Status = Filled(stated.Status, w => w, h => h.ToString()),
    };

    private static Dictionary<string, TOut>? Filled<TKey, TIn, TOut>(ImmutableDictionary<TKey, TIn> stated, Func<TKey, string> name, Func<TIn, TOut> value)
        where TKey : notnull =>
        stated.IsEmpty ? null : stated.OrderBy(p => name(p.Key), StringComparer.Ordinal).ToDictionary(p => name(p.Key), p => value(p.Value), StringComparer.Ordinal);

    private static Field FieldOf(string name) =>
        Enum.TryParse<Field>(name, ignoreCase: true, out var field) && Enum.IsDefined(field) && !char.IsAsciiDigit(name[0]) ? field
        : throw new FormatException($"'{name}' is no field; the fields are {string.Join(", ", Enum.GetNames<Field>())}");

    private static Health HealthOf(string name) =>
        Enum.TryParse<Health>(name.Replace("-", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal), ignoreCase: true, out var health) && Enum.IsDefined(health) && name.Length > 1 ? health
        : throw new FormatException($"'{name}' is no colour; the colours are {string.Join(", ", Enum.GetNames<Health>())}");

    private static string? OneOf(string what, string? value, params ReadOnlySpan<string> allowed) =>
        value is null || allowed.Contains(value) ? value : throw new FormatException($"{what} is '{value}', but must be {string.Join(" or ", allowed.ToArray())}");

    private static ImmutableArray<string> Headers(string field, JsonElement value)
    {
        ImmutableArray<string> headers = value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array when value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String) => [.. value.EnumerateArray().Select(v => v.GetString()!)],
            _ => throw new FormatException($"the columns of {field} must be a header or a list of headers"),
        };
        if (headers.IsEmpty) throw new FormatException($"the columns of {field} are an empty list");
        return headers.Length > 1 && FieldOf(field) != Field.Status ? throw new FormatException($"{field} can have one column only; only Status can have several") : headers;
    }
}

/// <summary>Source-generated JSON for the mapping file.</summary>
[JsonSerializable(typeof(StatedMappingFile))]
[JsonSerializable(typeof(string[]))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class StatedMappingJson : JsonSerializerContext;
