using System.Collections.Immutable;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Conversation.Understanding.Periods;
using PmoBot.Conversation.Understanding.Talk;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Understanding;

/// <summary>What a sentence is heard with.</summary>
/// <param name="Desk">The portfolio whose names may be said; null before the first import.</param>
/// <param name="Context">What was spoken of before.</param>
/// <param name="Today">The reader's day, for periods.</param>
/// <param name="Language">Two letters: "en".</param>
/// <param name="Owner">Whose projects "mine" are, as <see cref="Owners"/> knows the speaker; null when the register names them nowhere.</param>
internal readonly record struct Hearing(PortfolioDesk? Desk, TalkContext Context, DateOnly Today, string Language, string? Owner = null);

/// <summary>
/// Turns a sentence into what is meant: names and periods by their own means, follow-ups by rules, the kind of request by the classifier; then what these tell
/// of each other ("how is DfT" is about a department, "how is Sizewell" about one project).
/// </summary>
internal sealed class Listener(IIntentReader intents, int fiscalYearStartMonth)
{
    /// <summary>A rule that fits leaves little doubt, and yet some.</summary>
    private const double RuleConfidence = 0.95;
    /// <summary>A second reader that chose is believed; it was only asked because the first was unsure.</summary>
    private const double SecondConfidence = 0.95;
    private const double SureOfNone = 0.97;
    private const int MostAlternatives = 3;
    private const int MostShown = 5;
    /// <summary>By how much likelier a doubtful sentence is of what was asked before than of the same kind out of the blue.</summary>
    private const double OnTopicOdds = 3;
    /// <summary>Longer sentences say what they are about.</summary>
    private const int LongestUnsaid = 8;

    /// <param name="text">What was typed.</param>
    /// <param name="hearing">What it is heard with.</param>
    /// <param name="second">What a second reader chose when the first reading was unsure; null for the first reading.</param>
    public Understood Understand(string text, Hearing hearing, SecondReading? second = null)
    {
        var words = Words.Of(text);
        if (words.Length == 0) return Sure(text, Intents.Help);
        var names = Names(words, hearing, second);
        var said = RuleWords.AsSaid(words, names);
        var rules = Glossary.Of(hearing.Language)?.English(words, names) ?? said;
        var period = new PeriodReader(hearing.Today, fiscalYearStartMonth).Find(rules.Words, rules.Names.Places);
        var sentence = new Sentence(text, said, rules, rules.InOwnWords(period, words));
        if (FollowUps.Forgets(sentence)) return Sure(text, Intents.Greeting) with { Forgets = true };
        if (FollowUps.IsWaiting(hearing.Context) && Narrowed(sentence, hearing) is { } chosen) return chosen;
        var follow = FollowUps.Read(sentence, hearing.Context);
        if (follow is { Question: { } question }) return FromQuestion(text, question, hearing);
        var readings = second is not null ? [new IntentReading(second.Intent, SecondConfidence)]
            : (follow?.Intent ?? OwnWords.Intent(sentence.MaskedAll, hearing.Language)) is { } ruled ? [new IntentReading(ruled, RuleConfidence)]
            : Read(sentence, hearing);
        return Combine(sentence, hearing, readings, follow);
    }

    /// <summary>The names in the sentence; where there are none, those in the words that the second reader took for one.</summary>
    private static FoundNames Names(string[] words, Hearing hearing, SecondReading? second)
    {
        var register = hearing.Desk?.Names ?? RegisterNames.None;
        var found = Glossary.Of(hearing.Language) is { } glossary ? glossary.Find(register, words) : register.Find(words);
        if (found.Projects.Projects.Length > 0 || second?.Project is not { } said) return found;
        var again = register.Find(Words.Of(said)).Projects;
        return again.Projects.Length == 0 ? found : found with { Projects = again with { Places = 0 } };
    }

    private static Understood Sure(string text, string intent) =>
        new() { Text = text, Intent = intent, Confidence = 1, Alternatives = [new(intent, 1)] };

    private static Understood FromQuestion(string text, Question question, Hearing hearing) => Sure(text, question.Intent) with
    {
        Confidence = RuleConfidence,
        Alternatives = [new(question.Intent, RuleConfidence)],
        Project = Named(question.ProjectId, hearing),
        Department = question.Department,
        Program = question.Program,
        Sponsor = question.Sponsor,
        Owner = question.Owner,
        Period = question.Period,
        Dimension = question.Dimension,
        Colour = question.Colour,
        Page = question.Page,
    };

    /// <summary>The bot asked which of several projects is meant: a word that only one of them bears is an answer.</summary>
    private static Understood? Narrowed(Sentence sentence, Hearing hearing)
    {
        var last = hearing.Context.Last!;
        if (sentence.Words.Length > 6) return null;
        var fits = last.Candidates.Where(id => hearing.Desk?.Reading.FindById(id) is { } project && Bears(project.Project, sentence.Words)).Take(2).ToArray();
        return fits is [var id] ? FromQuestion(sentence.Text, last with { ProjectId = id, Candidates = [] }, hearing) : null;
    }

    private static bool Bears(Project project, string[] said)
    {
        var name = Words.Of($"{project.Name} {string.Join(' ', project.ShortNames)} {project.Id}").ToHashSet();
        var telling = said.Where(w => !QuestionWords.Skeleton.Contains(w)).ToArray();
        return telling.Length > 0 && telling.All(name.Contains);
    }

    /// <summary>The classifier knows no context: what says little by itself, or points back, is read as if the project that was spoken of stood in it.</summary>
    private IReadOnlyList<IntentReading> Read(Sentence sentence, Hearing hearing)
    {
        var alone = OnTopic(sentence, Surer(sentence, hearing), hearing);
        if (hearing.Context.Project is null || sentence.Names.Places != 0 || sentence.IsBroad || sentence.Words.Length > LongestUnsaid) return alone;
        if (!sentence.PointsBack && alone[0].Confidence >= intents.AskBelow(hearing.Language) && !Intents.IsSmallTalk(alone[0].Intent)) return alone;
        var about = intents.Read(sentence.OfProject, hearing.Language);
        var enough = sentence.PointsBack ? Math.Min(alone[0].Confidence, intents.AskBelow(hearing.Language)) : alone[0].Confidence;
        return about[0].Confidence >= enough && Intents.FitsProject(about[0].Intent) ? about : alone;
    }

    /// <summary>The classifier knows no department's letters: what it doubts it reads once more with a department that the phrases speak of.</summary>
    private IReadOnlyList<IntentReading> Surer(Sentence sentence, Hearing hearing)
    {
        var said = intents.Read(sentence.Masked, hearing.Language);
        if (said[0].Confidence >= intents.AskBelow(hearing.Language) || sentence.Names.Groups.Length == 0) return said;
        var masked = intents.Read(sentence.MaskedGroups, hearing.Language);
        return masked[0].Confidence > said[0].Confidence ? masked : said;
    }

    /// <summary>A short sentence that could mean many things likelier goes on with what was asked before: "which are overdue" of decisions.</summary>
    private IReadOnlyList<IntentReading> OnTopic(Sentence sentence, IReadOnlyList<IntentReading> readings, Hearing hearing)
    {
        if (hearing.Context.Last is not { } last || sentence.Words.Length > LongestUnsaid || readings[0].Confidence >= intents.AskBelow(hearing.Language)) return readings;
        var weighed = readings.Select(r => r.Intent == last.Intent ? r with { Confidence = r.Confidence * OnTopicOdds } : r).ToArray();
        var sum = Math.Max(1, weighed.Sum(r => r.Confidence));
        return [.. weighed.Select(r => r with { Confidence = r.Confidence / sum }).OrderByDescending(r => r.Confidence)];
    }

    private Understood Combine(Sentence sentence, Hearing hearing, IReadOnlyList<IntentReading> readings, FollowUp? follow)
    {
        var slots = SlotsOf(sentence);
        var scope = Scope.Of(sentence, hearing, follow, readings[0].Intent, slots.Colour is not null);
        var fitted = readings.Select(r => r with { Intent = Fit(r.Intent, sentence, scope) })
            .GroupBy(r => r.Intent).Select(g => new IntentReading(g.Key, Math.Min(1, g.Sum(r => r.Confidence)))).ToImmutableArray();
        // A project or a department was named, so it is hardly small talk; when the classifier is not sure either, the other readings stand.
        var doubtful = fitted[0].Confidence < intents.AskBelow(hearing.Language);
        if (doubtful && scope.Inherited is false && (scope.IsProject || scope.HasGroup) && fitted.Any(r => !Intents.IsSmallTalk(r.Intent))) fitted = fitted.RemoveAll(r => Intents.IsSmallTalk(r.Intent));
        if (fitted[0].Intent == Intents.None && scope is { IsProject: true, Inherited: false } && sentence.IsLittleMoreThanName) fitted = OfTheNamed(sentence, fitted, hearing);
        var best = fitted[0];
        if (UnknownName(sentence, scope, best, doubtful) is { } unknown)
        {
            var asked = Intents.IsOfOneProject(best.Intent) || best.Intent == Intents.ProjectTrust ? best.Intent : Intents.ProjectStatus;
            return slots with { Intent = asked, Confidence = Math.Max(best.Confidence, RuleConfidence), Alternatives = [new(asked, RuleConfidence)], UnknownName = unknown };
        }

        return Finish(slots, best, fitted, scope, hearing, follow);
    }

    /// <summary>"northern trans pennine road scheme": where the name is nearly all that was said, its project is meant; the more besides, the less surely.</summary>
    private ImmutableArray<IntentReading> OfTheNamed(Sentence sentence, ImmutableArray<IntentReading> readings, Hearing hearing)
    {
        var sure = sentence.Rest.Count <= 1 && sentence.NamesFirst ? RuleConfidence : intents.AskBelow(hearing.Language) - 0.01;
        return [new(Intents.ProjectStatus, sure), .. readings.Where(r => r.Intent != Intents.ProjectStatus).Select(r => r with { Confidence = Math.Min(r.Confidence, 1 - sure) })];
    }

    private Understood Finish(Understood slots, IntentReading best, ImmutableArray<IntentReading> readings, Scope scope, Hearing hearing, FollowUp? follow)
    {
        var aside = Intents.IsSmallTalk(best.Intent);
        var needsProject = !aside && Intents.IsOfOneProject(best.Intent) && scope.Project is null && scope.Candidates.Length == 0;
        var unsure = follow is null && best.Confidence < intents.AskBelow(hearing.Language);
        var inherits = follow is { Inherits: true } ? hearing.Context.Last : null;
        return slots with
        {
            Intent = best.Intent,
            Confidence = best.Confidence,
            Alternatives = [.. readings.Take(MostAlternatives)],
            Project = aside ? null : scope.Project,
            Candidates = aside ? [] : needsProject ? Worst(hearing, scope) : scope.Candidates,
            Missing = needsProject ? ["project"] : [],
            Department = aside ? null : scope.Department,
            Program = aside ? null : scope.Program,
            Sponsor = aside ? null : scope.Sponsor,
            Owner = aside ? null : scope.Owner,
            Period = slots.Period ?? inherits?.Period,
            Colour = slots.Colour ?? (scope.Project is null ? inherits?.Colour : null),
            Figure = follow?.Figure ?? slots.Figure,
            IsUnsure = unsure,
            Inherited = scope.Inherited,
            Asks = unsure || (!aside && (needsProject || scope.Candidates.Length > 1)),
        };
    }

    private static Understood SlotsOf(Sentence sentence) => new()
    {
        Text = sentence.Text,
        Intent = Intents.None,
        Confidence = 0,
        Period = sentence.Period,
        Colour = SlotReader.Colour(sentence.Words),
        Dimension = SlotReader.Dimension(sentence.Words),
        Count = SlotReader.Count(sentence.Words),
        Threshold = SlotReader.Threshold(sentence.Text, sentence.Words),
        Audience = SlotReader.Audience(sentence.Words),
        Mine = SlotReader.Mine(sentence.Words),
        Figure = OriginWords.AskWhatIsOpen(sentence) ? Question.Unanswered : OriginWords.AreIn(sentence) ? Question.Origin : null,
    };

    /// <summary>What the scope tells of the intent.</summary>
    private static string Fit(string intent, Sentence sentence, Scope scope) => intent switch
    {
        Intents.PortfolioStatus when scope.IsProject => Intents.ProjectStatus,
        Intents.ProjectStatus when !scope.IsProject && (scope.HasGroup || (sentence.IsBroad && !sentence.PointsBack && !SlotReader.Mine(sentence.Words))) => Intents.PortfolioStatus,
        _ => intent,
    };

    /// <summary>"how is zanzibar": words in the place of a name that no project bears. Then the bot says that it knows none.</summary>
    private static string? UnknownName(Sentence sentence, Scope scope, IntentReading best, bool unsure)
    {
        if (scope.IsProject && !scope.Inherited || scope.HasGroup || sentence.PointsBack || sentence.IsBroad) return null;
        var foreign = sentence.Foreign;
        if (foreign.Count is 0 or > 3) return null;
        var asked = (sentence.Has(NameLeads) || (sentence.IsEnglish && sentence.Has(" is "))) && sentence.Words.Length - foreign.Count <= 4;
        // A sure "none" stays: "how is the weather" asks for no project. What is a little less sure may be a name that nobody told us.
        var fits = Intents.IsOfOneProject(best.Intent) || (best is { Intent: Intents.None, Confidence: < SureOfNone } && sentence.Words.Length <= foreign.Count + 2) || (sentence.Words.Length <= foreign.Count + 3 && (best.Intent is Intents.PortfolioStatus or Intents.ProjectTrust || unsure));
        return asked && fits
            ? string.Join(' ', foreign)
            : null;
    }

    private static readonly string[] NameLeads =
        [" how is ", " hows ", " status of ", " what about ", " tell me about ", " how about ", " update on ", " how goes ", " why is ", " whats up with ", " whats happening with ", " status on "];

    /// <summary>Nothing says which project: the worst of the scope are offered.</summary>
    private static ImmutableArray<string> Worst(Hearing hearing, Scope scope)
    {
        if (hearing.Desk is not { } desk) return [];
        if (hearing.Context.List.Length > 0 && !scope.HasGroup) return [.. hearing.Context.List.Take(MostShown)];
        return scope.HasGroup ? [.. desk.Of(new Question(Intents.PortfolioStatus) { Department = scope.Department, Program = scope.Program, Sponsor = scope.Sponsor, Owner = scope.Owner }).Take(MostShown).Select(p => p.Project.Id)] : [];
    }

    internal static NamedProject? Named(string? id, Hearing hearing) =>
        id is not null && hearing.Desk?.Reading.FindById(id) is { } found ? new(found.Project.Id, found.Project.Name) : null;
}
