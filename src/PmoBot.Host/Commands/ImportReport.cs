using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Portfolio;
using PmoBot.Sources.Imports;

namespace PmoBot.Host.Commands;

/// <summary>What an import prints: the mapping it chose, what it read, every finding with its place, and what is unknown.</summary>
internal static class ImportReport
{
    /// <summary>For a person.</summary>
    public static string Text(ImportResult result) => result.Outcome switch
    {
        FilesRead read => Read(read, result),
        FilesRefused refused => RefusedText(refused.Reason, refused.File, refused.Findings),
        _ => throw new InvalidOperationException("An import outcome of an unknown kind."),
    };

    /// <summary>For a machine; its keys are documented in the room's README.</summary>
    public static string Json(ImportResult result) => result.Outcome switch
    {
        FilesRead read => ReadJson(read, result),
        FilesRefused refused => RefusedJson(refused.Code, refused.Reason, refused.File, refused.Findings),
        _ => throw new InvalidOperationException("An import outcome of an unknown kind."),
    };

    public static string RefusedText(string reason, string? file, ImmutableArray<Finding> findings)
    {
        var text = new StringBuilder().AppendLine(file is null ? $"Refused: {reason}" : $"Refused {file}: {reason}").AppendLine("Nothing was changed.");
        AddFindings(text, findings);
        return text.ToString().TrimEnd();
    }

    public static string RefusedJson(string code, string reason, string? file, ImmutableArray<Finding> findings) => Write(json =>
    {
        json.WriteString("outcome", "refused");
        json.WriteString("code", code);
        json.WriteString("reason", reason);
        json.WriteString("file", file);
        Findings(json, findings);
    });

    private static string Read(FilesRead read, ImportResult result)
    {
        var text = new StringBuilder();
        if (read.Register is { } register) AddRegister(text, register, result);
        else text.AppendLine($"{Outcome(result.Whole)} {string.Join(", ", read.Tables.Select(t => t.File).Distinct())}: tables for “{read.Sets[0].Source}”, as of {read.Sets[0].AsOf:O} ({Origin(read.Sets[0].AsOfOrigin)}).");
        AddFindings(text, read.Findings);
        if (read.Tables.Length > 0) TableReport.Add(text, read, result);
        return text.ToString().TrimEnd();
    }

    private static void AddRegister(StringBuilder text, PortfolioSnapshot snapshot, ImportResult result)
    {
        text.AppendLine($"{Outcome(result.Kept?.Snapshot)} {snapshot.FileName}: {snapshot.Projects.Length} projects as “{snapshot.Source}”, as of {snapshot.AsOf:O} ({Origin(snapshot.AsOfOrigin)}).");
        if (result.InFront is { } current) text.AppendLine($"{(result.Kept is null ? "It would not be" : "It is not")} the current one: answers come from “{current.Source}” as of {current.AsOf:O} ({current.FileName}).");
        var sheet = snapshot.Mapping.Sheet is { } name ? $" of sheet “{name}”" : "";
        text.AppendLine().AppendLine($"Columns, by the header in row {snapshot.Mapping.HeaderRow}{sheet}:");
        foreach (var column in snapshot.Mapping.Columns) text.AppendLine("  " + Column(column));
        if (snapshot.Mapping.Unmapped.Length > 0) text.AppendLine($"  left alone: {string.Join(", ", snapshot.Mapping.Unmapped.Select(h => $"“{Short(h)}”"))}");
        var counts = RegisterCounts.Of(snapshot);
        text.AppendLine().AppendLine("Reported health:").AppendLine($"  {Colours(counts.Health)}");
        if (counts.Absences.Count > 0) text.AppendLine($"  not known because: {string.Join(", ", counts.Absences.Select(a => $"{AbsenceWords(a.Key)} {a.Value}"))}");
        foreach (var total in counts.Amounts) text.AppendLine($"  {total.Words(snapshot.Projects.Length)}");
        AddFindings(text, snapshot.Findings);
    }

    private static string Outcome(SnapshotOutcome? kept) => kept switch
    {
        SnapshotOutcome.Added => "Imported",
        SnapshotOutcome.AlreadyThere => "Already there, nothing changed:",
        _ => "Dry run, nothing kept:",
    };

    private static string Origin(AsOfOrigin origin) => origin switch
    {
        AsOfOrigin.Stated => "stated",
        AsOfOrigin.StatusDates => "the newest status date in it",
        _ => "the day of the import, since the file states no date",
    };

    private static string Column(MappedColumn column)
    {
        var decisions = new List<string> { column.Why };
        if (column.Scale != 1m) decisions.Add($"×{column.Scale.ToString("#,0", CultureInfo.InvariantCulture)}");
        if (column.Currency.Length > 0) decisions.Add(column.Currency);
        if (column.Decision is { } decision) decisions.Add(decision);
        return $"{column.Field}{(column.Order > 0 ? $" (else, {column.Order})" : "")} ← “{Short(column.Header)}” ({string.Join("; ", decisions)})";
    }

    internal static string Short(string header) => header.Length <= 60 ? header : header[..59] + "…";

    private static string Colours(HealthCounts c) =>
        $"green {c.Green}, amber/green {c.AmberGreen}, amber {c.Amber}, amber/red {c.AmberRed}, red {c.Red}, not known {c.Unknown}";

    private static string AbsenceWords(Absence absence) => absence switch
    {
        Absence.NoColumn => "no status column",
        Absence.Withheld => "withheld",
        Absence.NotApplicable => "not applicable",
        Absence.NotUnderstood => "not understood",
        Absence.Stale => "too old",
        _ => "not reported",
    };

    internal static void AddFindings(StringBuilder text, ImmutableArray<Finding> findings, string title = "Findings:")
    {
        if (findings.Length == 0) return;
        text.AppendLine().AppendLine(title);
        foreach (var finding in findings.OrderByDescending(f => f.Severity)) text.AppendLine($"  {finding.Severity.ToString().ToLowerInvariant()}{Place(finding)}: {finding.Message}");
    }

    private static string Place(Finding finding) => (finding.Row, finding.Column) switch
    {
        ({ } row, { } column) => $" (row {row}, “{Short(column)}”)",
        ({ } row, null) => $" (row {row})",
        (null, { } column) => $" (“{Short(column)}”)",
        _ => "",
    };

    private static string ReadJson(FilesRead read, ImportResult result) => Write(json =>
    {
        json.WriteString("outcome", OutcomeKey(result.Whole));
        if (read.Register is { } register) RegisterJson(json, register, result);
        else TablesOnlyJson(json, read);
        TableReport.Write(json, read, result);
        Findings(json, [.. read.Register?.Findings ?? [], .. read.Findings]);
    });

    private static void RegisterJson(Utf8JsonWriter json, PortfolioSnapshot snapshot, ImportResult result)
    {
        var counts = RegisterCounts.Of(snapshot);
        json.WriteBoolean("current", result.InFront is null);
        json.WriteString("name", snapshot.Source);
        json.WriteString("file", snapshot.FileName);
        Dated(json, snapshot.AsOf, snapshot.AsOfOrigin);
        json.WriteNumber("projects", snapshot.Projects.Length);
        Counts(json, counts.Health);
        json.WriteStartObject("unknown");
        foreach (var absence in counts.Absences) json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(absence.Key.ToString()), absence.Value);
        json.WriteEndObject();
        json.WriteStartObject("figures");
        foreach (var total in counts.Amounts) total.Write(json);
        json.WriteEndObject();
        Mapping(json, snapshot.Mapping);
    }

    private static void TablesOnlyJson(Utf8JsonWriter json, FilesRead read)
    {
        json.WriteString("name", read.Sets[0].Source);
        json.WriteNull("file");
        Dated(json, read.Sets[0].AsOf, read.Sets[0].AsOfOrigin);
        json.WriteNull("projects");
    }

    private static void Dated(Utf8JsonWriter json, DateOnly asOf, AsOfOrigin origin)
    {
        json.WriteString("asOf", asOf.ToString("O"));
        json.WriteString("asOfOrigin", JsonNamingPolicy.CamelCase.ConvertName(origin.ToString()));
    }

    /// <summary>What the history did, as the keys of the JSON say it.</summary>
    internal static string OutcomeKey(SnapshotOutcome? kept) => kept switch { SnapshotOutcome.Added => "imported", SnapshotOutcome.AlreadyThere => "alreadyThere", _ => "dryRun" };

    private static void Counts(Utf8JsonWriter json, HealthCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("green", counts.Green);
        json.WriteNumber("amberGreen", counts.AmberGreen);
        json.WriteNumber("amber", counts.Amber);
        json.WriteNumber("amberRed", counts.AmberRed);
        json.WriteNumber("red", counts.Red);
        json.WriteNumber("unknown", counts.Unknown);
        json.WriteEndObject();
    }

    private static void Mapping(Utf8JsonWriter json, RegisterMapping mapping)
    {
        json.WriteStartObject("mapping");
        json.WriteNumber("headerRow", mapping.HeaderRow);
        json.WriteString("sheet", mapping.Sheet);
        json.WriteStartArray("columns");
        foreach (var column in mapping.Columns)
        {
            json.WriteStartObject();
            json.WriteString("field", column.Field.ToString());
            json.WriteString("header", column.Header);
            json.WriteNumber("column", column.Index + 1);
            json.WriteNumber("order", column.Order);
            json.WriteString("why", column.Why);
            json.WriteNumber("scale", column.Scale);
            json.WriteString("currency", column.Currency);
            json.WriteString("decision", column.Decision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("leftAlone");
        foreach (var header in mapping.Unmapped) json.WriteStringValue(header);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Findings(Utf8JsonWriter json, ImmutableArray<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("code", finding.Code);
            if (finding.Row is { } row) json.WriteNumber("row", row);
            else json.WriteNull("row");
            json.WriteString("column", finding.Column);
            json.WriteString("message", finding.Message);
            json.WriteNumber("count", finding.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Write(Action<Utf8JsonWriter> body)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
