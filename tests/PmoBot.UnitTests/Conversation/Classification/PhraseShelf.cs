using PmoBot.Conversation.Understanding.Classification;

namespace PmoBot.UnitTests.Conversation.Classification;

/// <summary>The phrase files of the repository, found from where the tests run.</summary>
internal static class PhraseShelf
{
    public static string Folder { get; } = Path.Combine(Root(), "src", "PmoBot.Conversation", "Understanding", "Phrases");

    public static Lessons All { get; } = PhraseFolder.ReadAll(Folder);

    /// <summary>Every so-many-th English phrase: enough to train in a moment.</summary>
    public static Lessons Some(int every) => All with { Phrases = [.. All.Phrases.Where(p => p.Language == "en").Where((_, i) => i % every == 0)] };

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "PmoBot.sln"))) at = at.Parent!;
        return at.FullName;
    }
}
