namespace PmoBot.Host.Manifest;

/// <summary>The files of the folder <c>manifest/</c> that travel inside the program.</summary>
internal static class PackageFiles
{
    public const string Manifest = "manifest.json";
    private const string Prefix = "manifest/";

    /// <summary>The icons and the width and height, in pixels, that Teams asks of each.</summary>
    public static IReadOnlyDictionary<string, int> Icons { get; } = new Dictionary<string, int>
    {
        ["color.png"] = 192,
        ["color32.png"] = 32,
        ["outline.png"] = 32,
    };

    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    public static byte[] Read(string name)
    {
        using var found = typeof(PackageFiles).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The program was built without {Prefix}{name}.");
        using var copy = new MemoryStream();
        found.CopyTo(copy);
        return copy.ToArray();
    }
}
