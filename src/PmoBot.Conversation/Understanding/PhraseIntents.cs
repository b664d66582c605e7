namespace PmoBot.Conversation.Understanding;

/// <summary>
/// Tells requests apart by fixed phrases: what stands in for the classifier where there is none. Simple on purpose: the first group that has a phrase of the
/// sentence wins, and none says None rather than guess.
/// </summary>
internal sealed class PhraseIntents : IIntentReader
{
    private const int MostWordsInGreeting = 4;
    private const double Fits = 0.9;

    public double AskBelow(string language) => 0.5;

    public IReadOnlyList<IntentReading> Read(string text, string language)
    {
        var words = Words.Of(text);
        var sentence = $" {string.Join(' ', words)} ";
        if (words.Length <= MostWordsInGreeting && HasAny(sentence, Greetings)) return [new(Intents.Greeting, Fits)];
        var named = sentence.Contains($" {Sentence.AnyProject} ", StringComparison.Ordinal);
        foreach (var (intent, phrases) in named ? OfProject : OfPortfolio)
        {
            if (HasAny(sentence, phrases)) return [new(intent, Fits)];
        }

        return [new(named ? Intents.ProjectStatus : Intents.None, Fits)];
    }

    private static readonly string[] Greetings =
        [" hi ", " hello ", " hey ", " good morning ", " good afternoon ", " good evening ", " thanks ", " thank you ", " cheers ", " bye ", " goodbye ", " ta "];

    private static readonly (string Intent, string[] Phrases)[] Declines =
    [
        (Intents.DeclineIdentity, [" who gave us ", " who rated us ", " who said that about ", " who scored us "]),
        (Intents.DeclineRanking, [" which pm is ", " worst pm ", " best pm ", " worst project manager ", " rank the pms ", " weakest pm "]),
        (Intents.DeclineEdit, [" make it green ", " set it to green ", " change the status ", " change it to ", " mark it green ", " turn it green "]),
    ];

    private static readonly (string Intent, string[] Phrases)[] Trust =
    [
        (Intents.ProjectTrust, [" how do you know ", " where is this from ", " where does this come from ", " where do these ", " where did you get ", " where does that come from ", " come from ", " source ", " sources ",
            " how old ", " how fresh ", " last updated ", " how recent ", " data from ", " trust ", " believe ", " really green ", " formula "]),
    ];

    private static readonly (string Intent, string[] Phrases)[] Areas =
    [
        (Intents.ProjectRecovery, [" back on track ", " path to green ", " recover "]),
        (Intents.DecisionsPending, [" decision", " sign off ", " approval"]),
        (Intents.CostStatus, [" budget ", " cost ", " costs ", " spend ", " spent ", " overspen"]),
        (Intents.RiskTop, [" risk ", " risks "]),
        (Intents.IssuesAgeing, [" issues "]),
        (Intents.MilestonesUpcoming, [" milestone", " go live ", " go lives "]),
        (Intents.SchedulePerformance, [" how late ", " on time "]),
        (Intents.BenefitsStatus, [" benefits "]),
        (Intents.FeedbackResults, [" satisfied ", " nps "]),
    ];

    private static readonly (string Intent, string[] Phrases)[] OfProject =
        [.. Declines, (Intents.ProjectWhy, [" why ", " whys "]), .. Trust, .. Areas, (Intents.PortfolioChanges, [" changed ", " what moved "])];

    private static readonly (string Intent, string[] Phrases)[] OfPortfolio =
    [
        .. Declines,
        (Intents.Help, [" help ", " what can you do ", " what can i ask ", " how do i ", " commands ", " who are you ", " what are you "]),
        .. Trust,
        (Intents.PortfolioChanges, [" change", " what moved ", " whats new ", " what is new ", " what happened ", " different ", " gone red ", " go red ", " went red ", " turned red ", " since last ", " new since "]),
        (Intents.PortfolioAttention, [" worry", " worried", " attention", " on fire ", " worst ", " trouble", " problem", " concern", " where do you need me ", " top 3 ", " top three ", " need to know "]),
        (Intents.ProjectWhy, [" why "]),
        .. Areas,
        (Intents.PortfolioStatus, [" portfolio ", " portfolios ", " projects ", " everything ", " overall ", " status ", " on track ", " health", " overview ", " summary ", " rag ", " update ", " how are we doing ",
            " hows it going ", " how is it going ", " how are things ", " hows things ", " 30 second ", " headline", " where do we stand ", " big picture ", " state of play ", " red ", " reds ", " amber ", " ambers ", " green ",
            " grey ", " not known "]),
        (Intents.ProjectStatus, [" how is ", " hows ", " tell me about "]),
    ];

    private static bool HasAny(string sentence, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (sentence.Contains(phrase, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
