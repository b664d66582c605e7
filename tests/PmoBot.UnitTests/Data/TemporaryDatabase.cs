using PmoBot.Data;

namespace PmoBot.UnitTests.Data;

/// <summary>A real database file in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pmobot-test-");
    private PmoDatabase? open;

    public string Folder => folder.FullName;

    public string File => Path.Combine(Folder, "pmobot.db");

    public PmoDatabase Open() => open ??= PmoDatabase.Open(File);

    public PmoDatabase Reopen()
    {
        open?.Dispose();
        return open = PmoDatabase.Open(File);
    }

    public void Dispose()
    {
        open?.Dispose();
        folder.Delete(recursive: true);
    }
}
