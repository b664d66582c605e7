using System.Globalization;

namespace PmoBot.Benchmarks.Processes;

/// <summary>A process's resident memory in MiB as Linux counts it; nothing elsewhere.</summary>
/// <param name="Now">VmRSS.</param>
/// <param name="Peak">VmHWM.</param>
internal sealed record ProcessMemory(double Now, double Peak)
{
    public static ProcessMemory? Of(int processId)
    {
        var file = $"/proc/{processId}/status";
        if (!File.Exists(file)) return null;
        var lines = File.ReadAllLines(file);
        return new(Mebibytes(lines, "VmRSS:"), Mebibytes(lines, "VmHWM:"));
    }

    /// <summary>Lets the peak of this process begin anew; false where that is not offered.</summary>
    public static bool ForgetPeak()
    {
        try
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static double Mebibytes(string[] lines, string key)
    {
        var line = lines.FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal));
        return line is null ? double.NaN : double.Parse(line[key.Length..].Replace("kB", ""), CultureInfo.InvariantCulture) / 1024;
    }
}
