using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>
/// Turns typed words into a <see cref="Question"/> by the words that tell the first intents apart. Simple on purpose: it knows only what the bot
/// can answer today, and says None rather than guess.
/// </summary>
internal static class PhraseMatcher
{
    private const int MostWordsInGreeting = 4;

    public static Question Match(string text, ProjectNames names)
    {
        var words = Words.Of(text);
        if (words.Length == 0) return new Question(Intents.Help);
        var sentence = $" {string.Join(' ', words)} ";
        if (IsGreeting(words, sentence)) return new Question(Intents.Greeting);

        var projects = names.Find(words);
        if (projects.Length > 0 && !SpeaksOfPortfolio(sentence)) return AboutProject(sentence, projects);
        return AboutPortfolio(words, sentence);
    }

    private static Question AboutProject(string sentence, IReadOnlyList<Project> projects)
    {
        var intent = AsksForOrigin(sentence) ? Intents.ProjectTrust : Intents.ProjectStatus;
        return projects.Count == 1
            ? new Question(intent, projects[0].Id)
            : new Question(intent) { Candidates = [.. projects.Select(p => p.Id)] };
    }

    private static Question AboutPortfolio(string[] words, string sentence)
    {
        if (sentence is " how is " or " status of " or " tell me about ") return new Question(Intents.ProjectStatus);
        if (AsksForHelp(sentence)) return new Question(Intents.Help);
        if (AsksForOrigin(sentence)) return new Question(Intents.ProjectTrust);
        if (HasAny(sentence, Changes)) return new Question(Intents.PortfolioChanges);
        if (UnknownName(words, sentence) is { } name) return new Question(Intents.ProjectStatus) { UnknownName = name };
        if (Colour(sentence) is { } colour) return new Question(Intents.PortfolioStatus, Colour: colour);
        if (HasAny(sentence, Attention)) return new Question(Intents.PortfolioAttention);
        return HasAny(sentence, Status) ? new Question(Intents.PortfolioStatus) : new Question(Intents.None);
    }

    private static readonly string[] Changes =
        [" change", " what moved", " whats new ", " what is new ", " what happened ", " different ", " gone red ", " go red ", " went red ", " turned red ", " since last ", " new since "];

    private static readonly string[] Attention =
        [" worry", " worried", " attention", " on fire ", " worst ", " trouble", " problem", " concern", " where do you need me ", " top 3 ", " top three ", " need to know "];

    private static readonly string[] Status =
        [" portfolio ", " portfolios ", " projects ", " everything ", " overall ", " status ", " on track ", " health", " overview ", " summary ", " rag ", " update ", " how are we doing ",
         " hows it going ", " how is it going ", " how are things ", " hows things ", " 30 second ", " headline", " where do we stand ", " big picture ", " state of play "];

    private static readonly string[] Origin =
        [" how do you know ", " where is this from ", " where does this come from ", " where do these ", " where did you get ", " where does that come from ", " source ", " sources ", " how old ",
         " how fresh ", " last updated ", " how recent ", " data from ", " trust ", " believe ", " really green ", " formula "];

    private static readonly string[] HelpPhrases = [" help ", " what can you do ", " what can i ask ", " how do i ", " commands ", " who are you ", " what are you "];

    private static readonly string[] Greetings =
        [" hi ", " hello ", " hey ", " good morning ", " good afternoon ", " good evening ", " thanks ", " thank you ", " cheers ", " bye ", " goodbye ", " ta "];

    private static readonly string[] NameLeads =
        [" how is ", " hows ", " status of ", " what about ", " tell me about ", " how about ", " update on ", " how goes ", " is "];

    private static bool IsGreeting(string[] words, string sentence) => words.Length <= MostWordsInGreeting && HasAny(sentence, Greetings) && !HasAny(sentence, Status);

    private static bool AsksForHelp(string sentence) => HasAny(sentence, HelpPhrases);

    private static bool AsksForOrigin(string sentence) => HasAny(sentence, Origin);

    private static bool SpeaksOfPortfolio(string sentence) =>
        sentence is " how is the portfolio doing " || HasAny(sentence, [" the portfolio ", " our portfolio ", " my portfolio ", " whole portfolio ", " all projects ", " all the projects "]);

    private static Health? Colour(string sentence) =>
        HasAny(sentence, [" red ", " reds "]) ? Health.Red
        : HasAny(sentence, [" amber ", " ambers ", " yellow ", " yellows "]) ? Health.Amber
        : HasAny(sentence, [" green ", " greens "]) ? Health.Green
        : HasAny(sentence, [" unknown ", " not known ", " grey ", " gray ", " no status "]) ? Health.Unknown
        : null;

    /// <summary>What stands after "how is …" when every word of it is foreign to the bot and to the register.</summary>
    private static string? UnknownName(string[] words, string sentence)
    {
        if (!HasAny(sentence, NameLeads)) return null;
        var foreign = words.Where(w => !QuestionWords.All.Contains(w)).ToArray();
        return foreign.Length is > 0 and <= 5 && !HasAny(sentence, [" portfolio ", " projects ", " everything "]) ? string.Join(' ', foreign) : null;
    }

    private static bool HasAny(string sentence, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (sentence.Contains(phrase, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
