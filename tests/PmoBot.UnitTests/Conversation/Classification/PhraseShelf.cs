using PmoBot.Conversation.Understanding.Classification;

namespace PmoBot.UnitTests.Conversation.Classification;

/// <summary>The phrase files of the repository, found from where the tests run.</summary>
internal static class PhraseShelf
{
    public static string Folder { get; } = Path.Combine(Root(), "src", "PmoBot.Conversation", "Understanding", "Phrases");

    public static IReadOnlyList<Phrase> English { get; } = PhraseFolder.Read(Folder, "en");

    /// <summary>Every so-many-th phrase: enough to train in a moment.</summary>
    public static IReadOnlyList<Phrase> Some(int every) => [.. English.Where((_, i) => i % every == 0)];

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "PmoBot.sln"))) at = at.Parent!;
        return at.FullName;
    }
}
