using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>What there is to learn from: labelled sentences, words that mean the same, and the names in the sentences.</summary>
internal sealed record Lessons(IReadOnlyList<Phrase> Phrases, Thesaurus Thesaurus, PhraseNames Names)
{
    /// <summary>A fingerprint of all of it and of the recipe: another one means that what was measured is out of date.</summary>
    public string Mark(Recipe recipe)
    {
        var text = new StringBuilder(JsonSerializer.Serialize(recipe)).Append('\n').Append(Thesaurus.Text).Append('\n').Append(Names.Text);
        foreach (var phrase in Phrases) text.Append('\n').AppendJoin('\t', phrase.Language, phrase.Voice, phrase.Intent, phrase.Text);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
