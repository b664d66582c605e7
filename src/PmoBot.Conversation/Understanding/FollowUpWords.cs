namespace PmoBot.Conversation.Understanding;

/// <summary>The English words and phrases of follow-ups; other languages reach them through their glossaries.</summary>
internal static class FollowUpWords
{
    public static readonly HashSet<string> PlaceFiller = ["the", "one", "number", "option", "no", "please", "show", "me", "tell", "about", "more", "open", "and", "on", "how", "is", "hows", "what", "go", "with", "i", "mean", "meant", "whats", "that", "row", "item", "details", "detail", "of", "ones", "now", "then", "lets", "see", "take", "look", "at", "ok", "it", "us", "a"];

    /// <summary>Words that may stand around a follow-up without changing it.</summary>
    public static readonly HashSet<string> Edge = ["and", "but", "so", "ok", "okay", "please", "pls", "plz", "then", "hmm", "well", "the", "me", "just", "now", "also", "can", "could", "you",
        "oh", "dear", "ouch", "wow", "ah", "uh", "um", "huh", "right", "fine", "sorry", "actually", "really", "thanks", "cheers", "goodness", "gosh", "yes", "yeah"];

    public static readonly HashSet<string> Why = Phrases(
        "why;why is that;why is it;why so;why is this;how come;what happened;what happened there;explain;explain that;explain why;whats the reason;what is reason;what is reason for that;reason;reasons;"
        + "whats reason;what went wrong;why is it red;why is it amber;why red;why amber;whys that;whys it red;why is it late;tell why;whats behind that;whats behind it;what caused it;what caused that;why did it change;why did that happen;"
        + "why is it so bad;why is that red;why did it go red;why not;because of what;whats driving that;whats driving it;whats causing that;whats causing it");

    /// <summary>Words that "why" may stand among and still ask only for the reason: "why so bad", "oh no, why", "and the red, reason?".</summary>
    public static readonly HashSet<string> AroundWhy = Set(
        "why reason reasons how come explain is it its that this so bad red amber green rating colour color stuck late still again no not any behind over delayed slipping slipped down worse blocked status the and then are they them oh my god dear for exactly "
        + "drop dropped change changed moved up there here been was did happen happened sudden suddenly poor low high");

    public static readonly HashSet<string> WhyWords = Set("why reason reasons explain");

    /// <summary>Said with a department it is still only that department that was said.</summary>
    public static readonly HashSet<string> ScopeFiller = Set(
        "share part portion side bit stuff ones total entire whole complete full rest overall general generally altogether combined together department dept ministry lot numbers figures picture view area team division alone separately overview summary "
        + "their his her its question thing things sorry actually instead rather wrong oops else");

    /// <summary>Said with a department they ask how it is as a whole.</summary>
    public static readonly HashSet<string> InGeneral = Set("general generally overall altogether overview summary");

    /// <summary>Everybody's, not only what was spoken of.</summary>
    public static readonly HashSet<string> OfEverybody = Set("everyone everybody everything all departments department board across whole entire portfolio overall organisation organization company lot anyone anybody programmes programs projects");

    /// <summary>More of what was asked, not another page of it.</summary>
    public static readonly HashSet<string> Detail = Set("more details detail info information further again");

    /// <summary>Changes to what was asked to be made, told or sent, by what was asked.</summary>
    public static readonly Dictionary<string, HashSet<string>> Amendments = new()
    {
        [Intents.ReportMake] = Set("shorter longer brief briefer detailed simpler pdf ppt powerpoint slide slides word excel page pages table chart charts landscape summary bullet bullets"),
        [Intents.StoryManage] = Set("shorter longer simpler hold pause postpone delay schedule publish approve post reword rewrite rephrase edit headline title monday tuesday wednesday thursday friday tomorrow queue unpublish"),
        [Intents.SubscribeManage] = Set("cancel stop pause unsubscribe weekly daily monthly fortnightly quarterly monday tuesday wednesday thursday friday mornings morning evening earlier later"),
        [Intents.FeedbackRun] = Set("remind again close extend reopen stop pause monday tuesday wednesday thursday friday tomorrow cancel"),
    };

    public static readonly HashSet<string> AroundAmendment = Set(
        "make it that this them a bit little much more less till until next week day at on by keep instead do as turn into one two half only just rather every each send no not better please actually ok then same and to for the in of now yet");

    public static readonly HashSet<string> HowKnown = Phrases("how do know;how do know that;how do know this;says who;where is this from;where is that from;where does this come from;where does that come from;where did this come from;where did that come from;where do get that;where did get that;where do get this;where did get this;who says so;who says that;who said so;says who exactly;"
        + "how sure are;how sure is that;prove it;prove that;is that true;evidence;where is number from;where is that number from;source of that;from where;from which file");

    public static readonly HashSet<string> SinceWhen = Phrases(
        "since when;how long;how long has it been;how long has it been like that;how long has it been red;how long has it been amber;when did that happen;when did it happen;when did it change;when did it go red;when did it turn red;from when;since when is that;since when is it;since when has it been red;since when is it red;when was that");

    public static readonly HashSet<string> More = Phrases(
        "more;show more;next;next page;show others;others;rest;show rest;what else;anything else;list others;see more;see others;see rest;show remaining;remaining ones;other ones;show other ones;keep going;go on;what are others;which are others;tell more;"
        + "whats next on list;show next;show next ones;next ones;continue;all of them;show all of them;show all;see all;list all;full list;show full list;and others");

    public static readonly HashSet<string> Everything = Phrases(
        "everything;overall;in general;generally;whole portfolio;portfolio;zoom out;zoom out to everything;zoom out to all;back out;from above;from top;whole lot;everything together;all together;altogether;everything again;all of it;whole picture;back to top;full picture;full portfolio;entire portfolio;portfolio as a whole;all in all;in total;overall status;in general then;portfolio overall;back to portfolio;back to everything;back to all;all projects;back to whole portfolio;back to all projects;whole thing;big picture;back to big picture;everything else;all departments;overall picture");

    /// <summary>Words of going back to all of it.</summary>
    public static readonly HashSet<string> GoingBack = ["back", "to", "zoom", "out", "again", "go", "going", "return", "of", "in", "it", "as", "a", "lets", "let", "us", "step", "widen", "wider", "view", "level", "top", "from", "above", "show"];
    public static readonly HashSet<string> OfAll = ["everything", "overall", "all", "whole", "entire", "full", "big", "total", "general", "lot", "portfolio", "departments", "projects", "picture", "everybody", "everyone", "thing"];

    public static readonly HashSet<string> Again = Phrases("show;show it;show that;list them;show them;show list;list;which ones;which;which are they;who are they;see them;what are they;which ones are they;name them;again;say that again;repeat;repeat that");

    public static readonly HashSet<string> Recovery = Phrases("whats plan;what is plan;whats being done;what is being done;what is being done about it;whats being done about it;what are we doing about it;how do we fix it;how do we fix that;when will it be fixed;when is it back;when will it be back on track;and plan;plan;fix;whats fix;path to green;way back;when will it be green");

    public static readonly string[] Owner =
    [
        " who owns ", " whos the owner", " who is the owner", " who runs ", " who is running ", " whos running ", " who leads ", " whos leading ", " whos the sponsor", " who is the sponsor", " who sponsors ", " whos the pm ",
        " who is the pm ", " who is responsible ", " whos responsible ", " who is accountable ", " whos accountable ", " whos in charge ", " who is in charge ", " who manages ", " who is the project manager ",
        " whos the project manager ", " whose is it ", " whose project ", " who do i call ", " who do i talk to ", " who should i talk to ", " who should i call ", " who is on it ", " whos on it ",
    ];

    public static readonly string[] Forget =
        [" start over ", " start again ", " forget that ", " forget it ", " forget this ", " forget everything ", " forget all ", " new topic ", " reset ", " clear context ", " clear that ", " scratch that ", " from scratch ", " start fresh ", " begin again ", " clear the context ", " start afresh "];

    public static readonly HashSet<string> SideFiller =
        ["open", "new", "big", "biggest", "main", "current", "latest", "key", "top", "upcoming", "outstanding", "pending", "is", "are", "how", "hows", "there", "looking", "doing", "its", "it", "side", "wise", "do", "know", "have", "question", "thing", "entire", "whole", "total", "overall", "full", "complete", "still", "much", "too", "so", "got", "share", "part"];

    public static readonly Dictionary<string, string> Sides = new (string Words, string Intent)[]
    {
        ("price prices bill bills expensive overspent underspent overspending underspending cost costs money budget budgets spend spending spent finances financials burn overspend", Intents.CostStatus),
        ("late later delayed behind time punctual punctuality schedule schedules timeline timelines timing delays delay lateness slippage slips", Intents.SchedulePerformance),
        ("milestones milestone deadlines deadline golives golive", Intents.MilestonesUpcoming),
        ("risk risks exposure threats dangers", Intents.RiskTop),
        ("issue issues blockers blocker problems", Intents.IssuesAgeing),
        ("benefit benefits gains payoff upside", Intents.BenefitsStatus),
        ("quality rework defects scope creep", Intents.QualityRework),
        ("resources resource resourcing capacity staffing people utilisation headcount staff", Intents.ResourcesCapacity),
        ("decisions decision approvals approval", Intents.DecisionsPending),
        ("change changes changed movement movements moved", Intents.PortfolioChanges),
        ("alignment strategy objectives", Intents.AlignmentView),
        ("priority priorities ranking", Intents.PriorityView),
        ("forecast outlook", Intents.PortfolioForecast),
        ("status health", Intents.PortfolioStatus),
        ("source sources", Intents.ProjectTrust),
    }.SelectMany(s => s.Words.Split(' ').Select(w => (w, s.Intent))).ToDictionary(p => p.w, p => p.Intent);

    /// <summary>The words of a phrase as they are compared: whole, without those that change nothing.</summary>
    public static string Key(IEnumerable<string> words) => string.Join(' ', words.SelectMany(Whole).Where(w => !Edge.Contains(w)));

    private static HashSet<string> Phrases(string phrases) => [.. phrases.Split(';').Select(p => Key(p.Split(' ')))];

    /// <summary>"whats" is "what is".</summary>
    private static string[] Whole(string word) => word switch
    {
        "whats" => ["what", "is"],
        "wheres" => ["where", "is"],
        "hows" => ["how", "is"],
        "whys" => ["why", "is"],
        "whos" => ["who", "is"],
        "thats" => ["that", "is"],
        _ => [word],
    };

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
