using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PmoBot.Host.Portfolio;
using PmoBot.Sources.Imports;
using PmoBot.Sources.Registers;

namespace PmoBot.Host.Commands;

/// <summary><c>import FILE …</c>: reads a register, tables beside it, or both, and prints what it understood, what it could not, and what is unknown.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo[]> Files = new("file")
    {
        Description = "A project register, tables beside it (milestones, risks, issues, benefits …), or both, in any number of files: CSV, XLSX or XLS. They are imported together or not at all.",
        Arity = ArgumentArity.OneOrMore,
    };
    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "The date that the files speak of, as YYYY-MM-DD. Without it: the newest status date in the register, else today.",
        CustomParser = ParseDate,
        HelpName = "DATE",
    };
    private static readonly Option<string> Name = new("--name")
    {
        Description = "The register's name. Files of the same name form one history and are compared with one another; tables belong to the register of their name.",
        DefaultValueFactory = _ => FileImport.DefaultSource,
    };
    private static readonly Option<FileInfo?> Mapping = new("--mapping") { Description = "A small JSON file that states which column is what. It is remembered for this register." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Read and report, keep nothing." };
    private static readonly Option<bool> Json = new("--json") { Description = "Print the report as JSON." };

    private const long LargestMapping = 1024 * 1024;

    public static Command Create()
    {
        var command = new Command("import", "Read a project register and its tables into the portfolio. Exit code 0: imported; 2: refused, with the reason.") { Files, AsOf, Name, Mapping, DryRun, Json };
        command.SetAction((result, ct) => CommandHost.RunAsync(result.GetRequiredValue(CommandLine.Data), host => RunAsync(host, result, ct)));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, ParseResult result, CancellationToken ct)
    {
        var files = result.GetRequiredValue(Files);
        var json = result.GetValue(Json);
        if (Array.Find(files, f => !f.Exists) is { } missing) return Refuse(json, "file-not-found", $"There is no file {missing.Name} in {missing.DirectoryName}; check the path.");
        if (string.IsNullOrWhiteSpace(result.GetRequiredValue(Name))) return Refuse(json, "name-empty", "The register's name is empty; leave --name out or give it one.");
        StatedMapping? stated = null;
        if (result.GetValue(Mapping) is { } mappingFile)
        {
            if (!mappingFile.Exists) return Refuse(json, "mapping-not-found", $"There is no mapping file {mappingFile.Name}; check the path.");
            var (mapping, problem) = await ReadMappingAsync(mappingFile, ct);
            if (problem is not null) return Refuse(json, "mapping-not-understood", problem);
            stated = mapping;
        }

        var order = new ImportOrder([.. files], result.GetRequiredValue(Name).Trim(), result.GetValue(AsOf), stated, result.GetValue(DryRun));
        try
        {
            var imported = await host.Import.RunAsync(order, ct);
            Console.Out.WriteLine(json ? ImportReport.Json(imported) : ImportReport.Text(imported));
            return imported.Outcome is FilesRead ? ExitCode.Done : ExitCode.Refused;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse(json, "file-not-readable", $"{string.Join(", ", files.Select(f => f.Name))} cannot be read: {problem.Message}");
        }
    }

    private static int Refuse(bool json, string code, string reason)
    {
        Console.Out.WriteLine(json ? ImportReport.RefusedJson(code, reason, null, []) : ImportReport.RefusedText(reason, null, []));
        return ExitCode.Refused;
    }

    private static async Task<(StatedMapping?, string? Problem)> ReadMappingAsync(FileInfo file, CancellationToken ct)
    {
        if (file.Length > LargestMapping) return (null, $"{file.Name} is too large for a mapping file; it holds a few lines of JSON.");
        var mapping = StatedMapping.TryParse(await System.IO.File.ReadAllTextAsync(file.FullName, ct), out var problem);
        return mapping is null ? (null, $"{file.Name}: {problem}") : (mapping, null);
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        result.AddError($"--as-of takes a date as YYYY-MM-DD, for example 2026-03-31; “{text}” is none.");
        return null;
    }
}
