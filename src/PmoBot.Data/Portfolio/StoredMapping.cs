using System.Collections.Immutable;
using System.Text.Json;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>A register's mapping as it lies on the disk.</summary>
internal sealed class StoredMapping
{
    public StoredColumn[]? Columns { get; set; }
    public string[]? Unmapped { get; set; }
    public int HeaderRow { get; set; }
    public string? Sheet { get; set; }
    public string? Stated { get; set; }

    public static string Write(RegisterMapping mapping) => JsonSerializer.Serialize(
        new StoredMapping
        {
            Columns = [.. mapping.Columns.Select(StoredColumn.Of)],
            Unmapped = [.. mapping.Unmapped],
            HeaderRow = mapping.HeaderRow,
            Sheet = mapping.Sheet,
            Stated = mapping.Stated,
        },
        StoredJson.Default.StoredMapping);

    public static RegisterMapping Read(string json)
    {
        var stored = JsonSerializer.Deserialize(json, StoredJson.Default.StoredMapping)!;
        return new RegisterMapping(
            [.. (stored.Columns ?? []).Select(c => c.ToColumn())], ImmutableArray.Create(stored.Unmapped), stored.HeaderRow, stored.Sheet) { Stated = stored.Stated };
    }
}

/// <summary>One mapped column as it lies on the disk.</summary>
internal sealed class StoredColumn
{
    public int Index { get; set; }
    public string Header { get; set; } = "";
    public Field Field { get; set; }
    public int Order { get; set; }
    public string Why { get; set; } = "";
    public decimal Scale { get; set; }
    public string Currency { get; set; } = "";
    public string? Decision { get; set; }

    public static StoredColumn Of(MappedColumn column) => new()
    {
        Index = column.Index,
        Header = column.Header,
        Field = column.Field,
        Order = column.Order,
        Why = column.Why,
        Scale = column.Scale,
        Currency = column.Currency,
        Decision = column.Decision,
    };

    public MappedColumn ToColumn() => new(Index, Header, Field, Order, Why, Scale, Currency, Decision);
}

/// <summary>One finding as it lies on the disk.</summary>
internal sealed class StoredFinding
{
    public FindingSeverity Severity { get; set; }
    public string Code { get; set; } = "";
    public int? Row { get; set; }
    public string? Column { get; set; }
    public string Message { get; set; } = "";
    public int Count { get; set; }

    public static string Write(ImmutableArray<Finding> findings) =>
        JsonSerializer.Serialize([.. findings.Select(Of)], StoredJson.Default.StoredFindingArray);

    public static ImmutableArray<Finding> Read(string json) =>
        [.. JsonSerializer.Deserialize(json, StoredJson.Default.StoredFindingArray)!.Select(f => f.ToFinding())];

    private static StoredFinding Of(Finding finding) => new()
    {
        Severity = finding.Severity,
        Code = finding.Code,
        Row = finding.Row,
        Column = finding.Column,
        Message = finding.Message,
        Count = finding.Count,
    };

    private Finding ToFinding() => new(Severity, Code, Row, Column, Message, Count);
}
