namespace PmoBot.Benchmarks.Processes;

/// <summary>A folder that is gone when the measurement is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("pmobot-bench-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A file is still open somewhere; the system's own clean-up takes it.
        }
    }
}
