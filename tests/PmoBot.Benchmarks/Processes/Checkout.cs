namespace PmoBot.Benchmarks.Processes;

/// <summary>Finds what was built beside the benchmarks.</summary>
internal static class Checkout
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>The host to measure: the one named with <c>--host</c>, else the one built in the same configuration.</summary>
    public static string HostDll(Arguments arguments)
    {
        var dll = arguments.Text("host") is { } named
            ? Path.GetFullPath(named)
            : Path.Combine(Root(), "src", "PmoBot.Host", "bin", Configuration, "net10.0", "PmoBot.Host.dll");
        return File.Exists(dll) ? dll : throw new MeasureException($"There is no host at {dll}: build it, or name it with --host FILE.");
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PmoBot.sln"))) return at.FullName;
        }

        throw new MeasureException("PmoBot.sln is in no folder above the benchmarks: name the host with --host FILE.");
    }
}
