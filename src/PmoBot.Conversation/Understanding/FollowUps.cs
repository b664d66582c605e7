using System.Collections.Immutable;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Conversation.Understanding.Talk;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>What a follow-up asks, before names and periods are put in.</summary>
/// <param name="Intent">One of <see cref="Intents"/>.</param>
internal sealed record FollowUp(string Intent)
{
    /// <summary>A whole question that was meant: the next page, an offered reading, a row of the list.</summary>
    public Question? Question { get; init; }
    /// <summary>The answer whose figures are asked for; null for none.</summary>
    public string? Figure { get; init; }
    /// <summary>Project, department and the rest are taken from before where they are not said.</summary>
    public bool Inherits { get; init; } = true;
}

/// <summary>
/// Reads sentences that say little by themselves: "why?", "and the cost?", "only DfT", "the second one", "show me the others". Fixed rules, not the classifier:
/// what they mean depends on what came before.
/// </summary>
internal static class FollowUps
{
    private const int MostWords = 8;

    /// <summary>The follow-up, or null when the sentence speaks for itself.</summary>
    public static FollowUp? Read(Sentence sentence, TalkContext context)
    {
        if (sentence.Words.Length > MostWords) return null;
        // The bot's own command in Teams' menu, sent without the name that belongs behind it.
        if (sentence.Words is ["how", "is"]) return new(Intents.ProjectStatus) { Inherits = false };
        return Chosen(sentence, context)
            ?? Whole(sentence, context)
            ?? OnlySide(sentence, context)
            ?? OnlyScope(sentence, context);
    }

    /// <summary>"start over", "forget that": what came before is let go.</summary>
    public static bool Forgets(Sentence sentence) => sentence.Words.Length <= 5 && sentence.Has(Forget);

    /// <summary>A place in the last list, an offered reading, one of the projects that fitted.</summary>
    private static FollowUp? Chosen(Sentence sentence, TalkContext context)
    {
        if (context.Offered.Length > 0 && Place(sentence.Words, context.Offered.Length, yes: true) is { } offered) return Of(context.Offered[offered]);
        if (context.List.Length > 0 && Place(sentence.Words, context.List.Length, yes: false) is { } row)
        {
            var intent = IsWaiting(context) ? context.Last!.Intent : Intents.ProjectStatus;
            return Of(new Question(intent, context.List[row]));
        }

        return null;
    }

    private static FollowUp Of(Question question) => new(question.Intent) { Question = question, Inherits = false };

    /// <summary>The bot asked which project was meant.</summary>
    public static bool IsWaiting(TalkContext context) => context.Last is { } last && (last.Candidates.Count > 0 || (Intents.IsOfOneProject(last.Intent) && last.ProjectId is null));

    private static FollowUp? Whole(Sentence sentence, TalkContext context)
    {
        // "How do you know?" asks for the figures of the answer before; of value it asks where the value comes from.
        if (IsOneOf(sentence, HowKnown)) return context.Last?.Intent is Intents.ValueRoi or Intents.ValueExplain ? new(Intents.ValueExplain) : new(Intents.ProjectTrust) { Figure = context.Last?.Intent };
        if (context.Last is null && sentence.Names.Projects.Projects.Length == 0) return null;
        var last = context.Last?.Intent;
        if (IsOneOf(sentence, More) && context.Last is { } before) return Of(context.More ?? before with { Page = before.Page + 1 });
        if (IsOneOf(sentence, Everything)) return new(Intents.PortfolioStatus) { Inherits = false };
        if (IsOneOf(sentence, Again) && context.Last is { } again) return Of(again);
        if (IsOneOf(sentence, Why)) return new(last is Intents.ValueRoi or Intents.ValueExplain ? Intents.ValueExplain : Intents.ProjectWhy);
        if (IsOneOf(sentence, SinceWhen)) return new(context.Project is null && sentence.Names.Projects.Projects.Length == 0 ? Intents.PortfolioChanges : Intents.ProjectWhy);
        if (sentence.Has(Owner) && sentence.Words.Length <= 6 && (sentence.Names.Projects.Projects.Length > 0 || context.Project is not null)) return new(Intents.ProjectStatus);
        if (IsOneOf(sentence, Recovery) && context.Project is not null) return new(Intents.ProjectRecovery);
        return null;
    }

    /// <summary>"and the cost?", "risks?": another side of what was spoken of.</summary>
    private static FollowUp? OnlySide(Sentence sentence, TalkContext context)
    {
        if (sentence.Rest.Count is 0 or > 4 || sentence.Words.Length > 7 || sentence.Words.Any(w => w is "our" or "we" or "all" or "portfolio" or "which" or "projects")) return null;
        string? intent = null;
        foreach (var word in sentence.Rest)
        {
            if (SideFiller.Contains(word)) continue;
            if (!Sides.TryGetValue(word, out var side) || (intent is not null && intent != side)) return null;
            intent = side;
        }

        if (intent is null) return null;
        return context.Last is null && sentence.Names.Projects.Projects.Length == 0 && sentence.Names.Groups.Length == 0 ? null : new FollowUp(intent);
    }

    /// <summary>"only DfT", "and sizewell?", "the red ones", "what about last month": the same question of something else.</summary>
    private static FollowUp? OnlyScope(Sentence sentence, TalkContext context)
    {
        if (sentence.Rest.Any(w => !SlotReader.IsColour(w) && (w is not ("which" or "are" or "is") || !sentence.Rest.Any(SlotReader.IsColour)))) return null;
        var named = sentence.Names.Projects.Projects.Length > 0;
        var group = sentence.Names.Groups.Length > 0 || SlotReader.Mine(sentence.Words);
        var colour = sentence.Rest.Count > 0;
        if (!named && !group && !colour && (sentence.Period is null || context.Last is null)) return null;
        var last = context.Last?.Intent;
        // "cost of Dreadnought", "and Type 26?" asks for the cost again; but after "how is Phoenix", "why?", "and the cost?" a new name begins anew.
        if (named) return new(last is not null && Intents.FitsProject(last) && last != Intents.PortfolioForecast && !context.Aside ? last : Intents.ProjectStatus);
        if (last is null || (Intents.IsOfOneProject(last) && (group || colour))) return new(Intents.PortfolioStatus);
        // "only DfT" narrows what was asked; "all of DfT" after a question aside begins anew.
        if (group && context.Aside && context.Project is not null && !sentence.Has(" only ", " just ")) return new(Intents.PortfolioStatus);
        return new(last);
    }

    /// <summary>The 0-based place that was said: "the second one", "number 3", "2"; "yes" is the first.</summary>
    private static int? Place(string[] words, int count, bool yes)
    {
        int? place = null;
        foreach (var word in words)
        {
            if (PlaceFiller.Contains(word)) continue;
            var said = word switch
            {
                "first" or "1" or "1st" => 0, "second" or "2" or "2nd" => 1, "third" or "3" or "3rd" => 2, "fourth" or "4" or "4th" => 3, "fifth" or "5" or "5th" => 4,
                "last" or "bottom" => count - 1,
                "top" => 0,
                "yes" or "yep" or "yeah" or "correct" or "exactly" or "y" when yes => 0,
                _ => -1,
            };
            if (said < 0 || place is not null) return null;
            place = said;
        }

        return place < count ? place : null;
    }

    private static bool IsOneOf(Sentence sentence, HashSet<string> phrases) =>
        phrases.Contains(string.Join(' ', sentence.Words.Where((w, i) => !Edge.Contains(w) && (i >= 64 || (sentence.Names.Places & (1ul << i)) == 0))));

    private static readonly HashSet<string> PlaceFiller = ["the", "one", "number", "option", "no", "please", "show", "me", "tell", "about", "more", "open", "and", "on", "how", "is", "hows", "what", "go", "with", "i", "mean", "meant"];

    /// <summary>Words that may stand around a follow-up without changing it.</summary>
    private static readonly HashSet<string> Edge = ["and", "but", "so", "ok", "okay", "please", "pls", "plz", "then", "hmm", "well", "the", "me", "just", "now", "also", "can", "could", "you"];

    private static readonly HashSet<string> Why = Phrases(
        "why;why is that;why is it;why so;why is this;how come;what happened;what happened there;explain;explain that;explain why;whats the reason;what is reason;what is reason for that;reason;reasons;"
        + "whats reason;what went wrong;why is it red;why is it amber;why red;why amber;whys that;whys it red;why is it late;tell why;whats behind that;whats behind it;what caused it;what caused that;why did it change;why did that happen;"
        + "why is it so bad;why is that red;why did it go red;why not;because of what;whats driving that;whats driving it;whats causing that;whats causing it");

    private static readonly HashSet<string> HowKnown = Phrases("how do know;how do know that;how do know this;says who;where is this from;where is that from;where does this come from;where does that come from");

    private static readonly HashSet<string> SinceWhen = Phrases(
        "since when;how long;how long has it been;how long has it been like that;how long has it been red;how long has it been amber;when did that happen;when did it happen;when did it change;when did it go red;when did it turn red;from when;since when is that;since when is it;since when has it been red;since when is it red;when was that");

    private static readonly HashSet<string> More = Phrases(
        "more;show more;next;next page;show others;others;rest;show rest;what else;anything else;list others;see more;see others;see rest;show remaining;remaining ones;other ones;show other ones;keep going;go on;what are others;which are others;tell more;"
        + "whats next on list;show next;show next ones;next ones;continue;all of them;show all of them;show all;see all;list all;full list;show full list;and others");

    private static readonly HashSet<string> Everything = Phrases(
        "everything;overall;in general;generally;whole portfolio;portfolio;back to portfolio;back to everything;back to all;all projects;back to whole portfolio;back to all projects;whole thing;big picture;back to big picture;everything else;all departments;overall picture");

    private static readonly HashSet<string> Again = Phrases("show;show it;show that;list them;show them;show list;list;which ones;which;which are they;who are they;see them;what are they;which ones are they;name them;again;say that again;repeat;repeat that");

    private static readonly HashSet<string> Recovery = Phrases("whats plan;what is plan;whats being done;what is being done;what is being done about it;whats being done about it;what are we doing about it;how do we fix it;how do we fix that;when will it be fixed;when is it back;when will it be back on track;and plan;plan;fix;whats fix;path to green;way back;when will it be green");

    private static readonly string[] Owner =
    [
        " who owns ", " whos the owner", " who is the owner", " who runs ", " who is running ", " whos running ", " who leads ", " whos leading ", " whos the sponsor", " who is the sponsor", " who sponsors ", " whos the pm ",
        " who is the pm ", " who is responsible ", " whos responsible ", " who is accountable ", " whos accountable ", " whos in charge ", " who is in charge ", " who manages ", " who is the project manager ",
        " whos the project manager ", " whose is it ", " whose project ", " who do i call ", " who do i talk to ", " who should i talk to ", " who should i call ", " who is on it ", " whos on it ",
    ];

    private static readonly string[] Forget =
        [" start over ", " start again ", " forget that ", " forget it ", " forget this ", " forget everything ", " forget all ", " new topic ", " reset ", " clear context ", " clear that ", " scratch that ", " from scratch ", " start fresh ", " begin again ", " clear the context ", " start afresh "];

    private static readonly HashSet<string> SideFiller =
        ["open", "new", "big", "biggest", "main", "current", "latest", "key", "top", "upcoming", "outstanding", "pending", "is", "are", "how", "hows", "there", "looking", "doing", "its", "it", "side", "wise", "do", "know", "have"];

    private static readonly Dictionary<string, string> Sides = new (string Words, string Intent)[]
    {
        ("cost costs money budget budgets spend spending spent finances financials burn overspend", Intents.CostStatus),
        ("schedule schedules timeline timelines timing delays delay lateness slippage slips", Intents.SchedulePerformance),
        ("milestones milestone deadlines golives", Intents.MilestonesUpcoming),
        ("risk risks exposure", Intents.RiskTop),
        ("issue issues", Intents.IssuesAgeing),
        ("benefit benefits", Intents.BenefitsStatus),
        ("quality rework defects scope creep", Intents.QualityRework),
        ("resources resource resourcing capacity staffing people utilisation", Intents.ResourcesCapacity),
        ("decisions decision approvals approval", Intents.DecisionsPending),
        ("change changes changed movement movements moved", Intents.PortfolioChanges),
        ("alignment strategy objectives", Intents.AlignmentView),
        ("priority priorities ranking", Intents.PriorityView),
        ("forecast outlook", Intents.PortfolioForecast),
        ("status health", Intents.PortfolioStatus),
        ("source sources", Intents.ProjectTrust),
    }.SelectMany(s => s.Words.Split(' ').Select(w => (w, s.Intent))).ToDictionary(p => p.w, p => p.Intent);

    private static HashSet<string> Phrases(string phrases) => [.. phrases.Split(';')];
}
