namespace PmoBot.Sources.Registers;

/// <summary>A file's name as people know it.</summary>
internal static class SourceFileName
{
    /// <summary>Without folders, of either kind of system.</summary>
    public static string Of(string path) => Path.GetFileName(path.Replace('\\', '/'));
}
