namespace PmoBot.TestKit;

/// <summary>Finds PostgreSQL's own programs on this machine; nothing is installed or downloaded.</summary>
public static class PostgresBinaries
{
    /// <summary>Names the folder of initdb and pg_ctl where it is not found by itself.</summary>
    public const string FolderVariable = "PMOBOT_POSTGRES_BIN";

    /// <summary>Set to 1 where a missing PostgreSQL must fail the tests instead of skipping them.</summary>
    public const string RequiredVariable = "PMOBOT_POSTGRES_REQUIRED";

    /// <summary>The folder that holds initdb and pg_ctl; null when this machine has none.</summary>
    public static string? Folder { get; } = Candidates().FirstOrDefault(Holds);

    /// <summary>Why tests on PostgreSQL are skipped; null when they run.</summary>
    public static string? SkipReason { get; } = Folder is not null || Environment.GetEnvironmentVariable(RequiredVariable) == "1"
        ? null
        : $"SKIPPED, NOT TESTED ON POSTGRESQL: initdb and pg_ctl were not found. Install Debian's postgresql, or name their folder in {FolderVariable}.";

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named) yield return named;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)) yield return folder;
        if (!Directory.Exists("/usr/lib/postgresql")) yield break;
        foreach (var version in Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(v => int.TryParse(Path.GetFileName(v), out var number) ? number : 0))
        {
            yield return Path.Combine(version, "bin");
        }
    }

    private static bool Holds(string folder) => IsThere(Path.Combine(folder, "initdb")) && IsThere(Path.Combine(folder, "pg_ctl"));

    /// <summary>A link that leads nowhere is no program.</summary>
    private static bool IsThere(string file) => File.Exists(file) && (File.ResolveLinkTarget(file, returnFinalTarget: true)?.Exists ?? true);
}
