using System.Collections.Immutable;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Conversation.Understanding.Talk;
using PmoBot.Domain.Portfolio;
using static PmoBot.Conversation.Understanding.FollowUpWords;

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
        if (IsHowIs(sentence)) return new(sentence.Names.Projects.Projects.Length > 0 ? Intents.ProjectStatus : Intents.PortfolioStatus) { Inherits = false };
        return Chosen(sentence, context)
            ?? Whole(sentence, context)
            ?? Amended(sentence, context)
            ?? OnlySide(sentence, context)
            ?? ForEverybody(sentence, context)
            ?? OnlyScope(sentence, context);
    }

    /// <summary>"how is DfT": a name and nothing else that could be asked of it, whatever letters the name has.</summary>
    private static bool IsHowIs(Sentence sentence) => sentence.Words is ["how", "is" or "are", ..] or ["hows", ..] && sentence.Words.Length <= 6
        && (sentence.Names.Projects.Projects.Length > 0 || sentence.Names.Groups.Length > 0) && sentence.Rest.All(w => w is "how" or "hows" or "is" or "are" or "the" or "doing" or "going");

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
        if (IsOneOf(sentence, HowKnown)) return context.Last?.Intent is Intents.ValueRoi or Intents.ValueExplain ? new(Intents.ValueExplain) : new(Intents.ProjectTrust) { Figure = context.Last?.Intent ?? Question.Origin };
        if (OriginWords.AskWhatIsOpen(sentence)) return new(Intents.ProjectTrust) { Figure = Question.Unanswered, Inherits = false };
        if (context.Last is null && sentence.Names.Projects.Projects.Length == 0) return null;
        var last = context.Last?.Intent;
        if (IsOneOf(sentence, More) && context.Last is { } before && sentence.Names.Projects.Projects.Length == 0) return Of(context.More ?? before with { Page = before.Page + 1 });
        if (IsOneOf(sentence, Everything) || IsWidened(sentence, context)) return new(Intents.PortfolioStatus) { Inherits = false };
        if (IsOneOf(sentence, Again) && context.Last is { } again) return Of(again);
        if (IsOneOf(sentence, Why) || AsksWhy(sentence, context)) return new(last is Intents.ValueRoi or Intents.ValueExplain ? Intents.ValueExplain : Intents.ProjectWhy);
        if (IsOneOf(sentence, SinceWhen)) return new(context.Project is null && sentence.Names.Projects.Projects.Length == 0 ? Intents.PortfolioChanges : Intents.ProjectWhy);
        if (sentence.Has(Owner) && sentence.Words.Length <= 6 && (sentence.Names.Projects.Projects.Length > 0 || context.Project is not null)) return new(Intents.ProjectStatus);
        if (IsOneOf(sentence, Recovery) && context.Project is not null) return new(Intents.ProjectRecovery);
        return null;
    }

    /// <summary>"oh dear, why", "why so bad", "and the red, reason?" of what was spoken of or is named.</summary>
    private static bool AsksWhy(Sentence sentence, TalkContext context)
    {
        if (sentence.Words.Length > 6 || (context.Project is null && context.List.IsEmpty && sentence.Names.Projects.Projects.Length == 0)) return false;
        var rest = sentence.WordsBesideNames;
        return rest.Count > 0 && (WhyWords.Contains(rest[0]) || WhyWords.Contains(rest[^1])) && rest.All(AroundWhy.Contains);
    }

    /// <summary>"shorter", "make it a pdf", "actually cancel it": a change to what was asked to be made or sent.</summary>
    private static FollowUp? Amended(Sentence sentence, TalkContext context)
    {
        if (context.Last is not { } last || !Amendments.TryGetValue(last.Intent, out var changes) || sentence.Names.Places != 0 || sentence.Words.Length > 6) return null;
        return sentence.Words.Any(changes.Contains) && sentence.Rest.All(w => changes.Contains(w) || AroundAmendment.Contains(w)) ? new(last.Intent) : null;
    }

    /// <summary>"and across everyone", "the same for all departments": the same question of all.</summary>
    private static FollowUp? ForEverybody(Sentence sentence, TalkContext context)
    {
        if (context.Last is not { } last || sentence.Names.Places != 0 || !sentence.Has(" same ", " across ", " for all ", " for every", " for the whole ", " for the entire ")) return null;
        var rest = sentence.Rest;
        if (rest.Any(w => !OfEverybody.Contains(w)) || !sentence.Words.Any(OfEverybody.Contains)) return null;
        return new(Intents.IsOfOneProject(last.Intent) ? Intents.PortfolioStatus : last.Intent) { Inherits = false };
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

    /// <summary>"only DfT", "and sizewell?", "the red ones", "what about last month", "whole home office then": the same question of something else.</summary>
    private static FollowUp? OnlyScope(Sentence sentence, TalkContext context)
    {
        var named = sentence.Names.Projects.Projects.Length > 0;
        var group = sentence.Names.Groups.Length > 0 || SlotReader.Mine(sentence.Words);
        var coloured = sentence.Rest.Any(SlotReader.IsColour);
        if (sentence.Rest.Any(w => !IsOfScope(w, named, group, coloured))) return null;
        if (!named && !group && !coloured && (sentence.Period is null || context.Last is null)) return null;
        var last = context.Last?.Intent;
        if (named) return new(KeepsTopic(sentence, context) ? last! : Intents.ProjectStatus);
        if (last is null || Intents.IsOfOneProject(last) || (group && sentence.Words.Any(InGeneral.Contains))) return group || coloured || last is null ? new(Intents.PortfolioStatus) : new(last);
        // "only DfT" narrows what was asked; "all of DfT" after a question aside begins anew.
        if (group && context.Aside && context.Project is not null && !sentence.Has(" only ", " just ")) return new(Intents.PortfolioStatus);
        return new(last);
    }

    private static bool IsOfScope(string word, bool named, bool group, bool coloured) =>
        SlotReader.IsColour(word) || (coloured && word is "which" or "are" or "is") || (group && ScopeFiller.Contains(word)) || (named && (Detail.Contains(word) || word is "their" or "its" or "sorry" or "actually" or "rather" or "instead"));

    /// <summary>
    /// "cost of Dreadnought", "and Type 26?" asks for the cost again; but after "how is Phoenix", "why?", "and the cost?" a new name begins anew, and so it does where the sentence says so: "right. Phoenix then".
    /// </summary>
    private static bool KeepsTopic(Sentence sentence, TalkContext context)
    {
        if (context.Last?.Intent is not { } last || context.Aside || !Intents.FitsProject(last) || last is Intents.PortfolioForecast or Intents.PortfolioChanges) return false;
        var anew = sentence.Words[0] is "fine" or "right" or "now" or "good" || (sentence.Words.Contains("then") && sentence.Words[0] is not ("and" or "what" or "how"));
        return !anew && !sentence.Words.Any(Detail.Contains);
    }

    /// <summary>The 0-based place that was said: "the second one", "number 3", "2"; "yes" is the first.</summary>
    private static int? Place(string[] words, int count, bool yes)
    {
        int? place = null;
        for (var i = 0; i < words.Length; i++)
        {
            var word = i > 0 && words[i - 1] is "number" or "no" or "option" or "item" ? Names.WordForms.InFigures(words[i]) : words[i];
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

    /// <summary>"right, zoom back out", "no, everything again", "back to all departments": only words of going back, and of all.</summary>
    private static bool IsWidened(Sentence sentence, TalkContext context)
    {
        if (context.Last is null || sentence.Names.Places != 0 || sentence.Period is not null) return false;
        var words = sentence.Words.Where(w => !Edge.Contains(w) && w != "no").ToArray();
        return words.Length is > 0 and <= 6 && words.All(w => GoingBack.Contains(w) || OfAll.Contains(w))
            && (words.Any(w => w is "zoom" or "widen" or "wider" or "step") || (words.Any(OfAll.Contains) && words.Any(w => w is "back" or "again" or "return")));
    }

    private static bool IsOneOf(Sentence sentence, HashSet<string> phrases) =>
        phrases.Contains(Key(sentence.WordsBesideNames));
}
