namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>The trained models that lie in this assembly, one for each language.</summary>
internal static class EmbeddedModels
{
    private const string Prefix = "intents/";

    /// <summary>Reads all of them. Throws <see cref="InvalidDataException"/> when one is damaged.</summary>
    public static IReadOnlyList<IntentModel> Load() =>
        [.. typeof(EmbeddedModels).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static IntentModel Read(string name)
    {
        using var stream = typeof(EmbeddedModels).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelFile.Read(bytes);
    }
}
