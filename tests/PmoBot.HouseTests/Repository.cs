namespace PmoBot.HouseTests;

/// <summary>Finds the checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string from)
    {
        for (var at = new DirectoryInfo(from); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PmoBot.sln"))) return at.FullName;
        }

        throw new DirectoryNotFoundException($"PmoBot.sln is in no folder above {from}.");
    }
}
