using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Understanding;

/// <summary>What the bot itself offers to type. Said back word by word it means what the bot meant by it, however sure the classifier is.</summary>
internal static class OwnWords
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> ByLanguage = new(StringComparer.Ordinal);

    /// <summary>The intent of the bot's own phrase; null for any other sentence.</summary>
    /// <param name="sentence">With <see cref="Sentence.AnyProject"/> where a project is named.</param>
    /// <param name="language">Two letters.</param>
    public static string? Intent(string sentence, string language) =>
        ByLanguage.GetOrAdd(Tongue.Of(ReaderCulture.Of(language)).Name, _ => Read(ReaderCulture.Of(language))).GetValueOrDefault(Key(sentence));

    private static FrozenDictionary<string, string> Read(CultureInfo culture)
    {
        var phrases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in new[] { NextSteps.StatusFirst, NextSteps.Changes, NextSteps.Origin, NextSteps.Help, NextSteps.Attention(0) }) Add(step.Phrase, step.Question.Intent);
        foreach (var intent in Intents.Pressable.Order(StringComparer.Ordinal))
        {
            if (!Intents.IsOfOneProject(intent)) Add(IntentWords.Ask(intent, null), intent);
            Add(IntentWords.Ask(intent, Sentence.AnyProject), intent == Intents.PortfolioStatus ? Intents.ProjectStatus : intent);
        }

        return phrases.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Message phrase, string intent) => phrases.TryAdd(Key(phrase.In(culture)), intent);
    }

    private static string Key(string sentence) => string.Join(' ', Words.Of(sentence));
}
