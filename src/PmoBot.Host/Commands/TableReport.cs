using System.Text;
using System.Text.Json;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Portfolio;
using PmoBot.Sources.Imports;

namespace PmoBot.Host.Commands;

/// <summary>What an import prints of each table: what it was taken for, its columns and why, what was left alone, and what was found.</summary>
internal static class TableReport
{
    /// <summary>For a person.</summary>
    public static void Add(StringBuilder text, FilesRead read, ImportResult result)
    {
        text.AppendLine().AppendLine("Tables:");
        foreach (var table in read.Tables)
        {
            text.AppendLine($"  {table.Kind} ← {Place(table)}, taken for {table.Why} by the header in row {table.HeaderRow}: {Count(table.Rows, "row")}{Unresolved(table)}{(Kept(table, read, result) == SnapshotOutcome.AlreadyThere ? "; already there" : "")}");
            foreach (var column in table.Columns) text.AppendLine($"    {column.Field} ← “{ImportReport.Short(column.Header)}” ({column.Why}{(column.Decision is { } decision ? $"; {decision}" : "")})");
            if (table.LeftAlone.Length > 0) text.AppendLine($"    left alone: {string.Join(", ", table.LeftAlone.Select(h => $"“{ImportReport.Short(h)}”"))}");
        }

        foreach (var table in read.Tables) ImportReport.AddFindings(text, table.Findings, $"Findings in {table.Kind} of {Place(table)}:");
    }

    /// <summary>For a machine.</summary>
    public static void Write(Utf8JsonWriter json, FilesRead read, ImportResult result)
    {
        json.WriteStartArray("tables");
        foreach (var table in read.Tables)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(table.Kind.ToString()));
            json.WriteString("outcome", ImportReport.OutcomeKey(Kept(table, read, result)));
            json.WriteString("sheet", table.Sheet);
            json.WriteString("file", table.File);
            json.WriteString("takenFor", table.Why);
            json.WriteNumber("rows", table.Rows);
            json.WriteNumber("unresolved", table.Unresolved);
            Texts(json, "unresolvedNames", table.UnresolvedNames);
            Mapping(json, table);
            ImportReport.Findings(json, table.Findings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Mapping(Utf8JsonWriter json, TableRead table)
    {
        json.WriteStartObject("mapping");
        json.WriteNumber("headerRow", table.HeaderRow);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("field", column.Field);
            json.WriteString("header", column.Header);
            json.WriteNumber("column", column.Index + 1);
            json.WriteString("why", column.Why);
            json.WriteString("decision", column.Decision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "leftAlone", table.LeftAlone);
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static SnapshotOutcome? Kept(TableRead table, FilesRead read, ImportResult result) =>
        result.Kept is { } kept ? kept.Sets[read.Sets.ToList().FindIndex(s => s.Kind == table.Kind)] : null;

    private static string Place(TableRead table) => table.Sheet is { } sheet ? $"sheet “{ImportReport.Short(sheet)}” of {table.File}" : table.File;

    private static string Unresolved(TableRead table) => table.Unresolved == 0 ? "" : $", {table.Unresolved} of them for no project of the register ({string.Join(", ", table.UnresolvedNames.Select(n => $"“{ImportReport.Short(n)}”"))}{(table.UnresolvedNames.Length < table.Unresolved ? " …" : "")})";

    private static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";
}
