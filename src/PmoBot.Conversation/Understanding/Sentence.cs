using System.Collections.Frozen;
using PmoBot.Conversation.Understanding.Names;
using PmoBot.Conversation.Understanding.Periods;

namespace PmoBot.Conversation.Understanding;

/// <summary>A sentence cut into words, with the names and the period found in it.</summary>
internal sealed class Sentence
{
    private readonly ulong _known;
    private readonly RuleWords _said;
    private readonly int[] _origins;
    private readonly FrozenSet<string> _asks;

    /// <param name="text">What was typed.</param>
    /// <param name="said">Its words as they were said, with the names in them.</param>
    /// <param name="rules">The same for the rules.</param>
    /// <param name="period">By its place among the words for the rules.</param>
    public Sentence(string text, RuleWords said, RuleWords rules, FoundPeriod? period)
    {
        (Text, Words, Names, Period) = (text, rules.Words, rules.Names, period?.Period);
        (_said, _origins, _asks) = (said, rules.Origins, rules.Asks);
        var (words, names) = (rules.Words, rules.Names);
        _known = names.Places | (period is null ? 0 : FoundProjects.Range(period.Start, period.Length));
        Spaced = $" {string.Join(' ', words)} ";
    }

    public string Text { get; }
    public string[] Words { get; }
    public FoundNames Names { get; }
    public Period? Period { get; }
    /// <summary>The words with one space between and around them, to look phrases up in.</summary>
    public string Spaced { get; }

    /// <summary>Words that are no name, no period and no mere "and", "what about", "show me".</summary>
    public IReadOnlyList<string> Rest => _rest ??= [.. Words.Where((word, i) => !IsKnown(i) && !IsConnective(i))];

    private List<string>? _rest;

    /// <summary>All words that are no name.</summary>
    public IReadOnlyList<string> WordsBesideNames => [.. Words.Where((_, i) => i >= 64 || (Names.Places & (1ul << i)) == 0)];

    /// <summary>The sentence for the classifier: where projects are named stands a name that the phrases use for any project.</summary>
    public string Masked => Names.Projects.Places == 0 ? Text : string.Join(' ', MaskedWords(_said.Names.Projects.Places));

    /// <summary>As <see cref="Masked"/>, with departments, programs and sponsors hidden as well.</summary>
    public string MaskedAll => string.Join(' ', MaskedWords(_said.Names.Places));

    /// <summary>As <see cref="Masked"/>, with a department that the phrases speak of where departments, programs and sponsors are named.</summary>
    public string MaskedGroups => string.Join(' ', MaskedWords(_said.Names.Projects.Places, _said.Names.Places & ~_said.Names.Projects.Places));

    /// <summary>The sentence for the classifier as if it named the project that was spoken of: in place of "it", else in front.</summary>
    public string OfProject
    {
        get
        {
            var at = Array.FindIndex(Words, Pronouns.Contains);
            return at < 0 ? $"{AnyProject} {string.Join(' ', _said.Words)}" : string.Join(' ', _said.Words.Select((word, i) => i == _origins[at] ? AnyProject : word));
        }
    }

    /// <summary>False in a language that has a glossary, whose "is" stands in many more sentences.</summary>
    public bool IsEnglish => _asks.Count == 0;

    /// <summary>Beside a name of some words there is only what could belong to it: no verb, no question.</summary>
    public bool IsLittleMoreThanName => Rest.Count <= 3 && System.Numerics.BitOperations.PopCount(Names.Projects.Places) > 1 && Rest.All(w => !QuestionWords.Skeleton.Contains(w) && !_asks.Contains(w));

    public bool NamesFirst => IsKnown(0);

    /// <summary>Words that may be a name that nobody bears.</summary>
    public IReadOnlyList<string> Foreign => [.. Words.Where((word, i) => !IsKnown(i) && !QuestionWords.All.Contains(word) && !_asks.Contains(word) && !word.All(char.IsAsciiDigit))];

    public bool Has(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Spaced.Contains(phrase, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Speaks of the thing that was spoken of before.</summary>
    public bool PointsBack => Words.Any(Pronouns.Contains);

    /// <summary>Speaks of one thing that was spoken of before.</summary>
    public bool PointsBackAtOne => Words.Any(w => w is "it" or "its" or "that" or "this");

    /// <summary>Speaks of all projects, whatever was spoken of before.</summary>
    public bool IsBroad => Words.Any(Broad.Contains) && !IsOfList;

    /// <summary>Says in so many words that everything is meant; "we", "any" and "which" may still be of what was spoken of.</summary>
    public bool IsOfAll => Words.Any(OfAll.Contains) && !IsOfList && !Has(" all of them ", " all of those ", " all of these ");

    /// <summary>"which are red", "which of those need me": asks of what was listed, not of all.</summary>
    private bool IsOfList => Words is ["which", _, ..] && Words.Length <= 6 && (Words[1] is "are" or "is" or "ones" or "one" || Words is [_, "of", "those" or "these" or "them", ..]) && !Has(" projects ", " programmes ");

    /// <summary>What the phrases call any project; see the classifier's phrase files.</summary>
    public const string AnyProject = "phoenix";

    /// <summary>The department that the phrases of all languages speak of most.</summary>
    private const string AnyGroup = "finance";

    private IEnumerable<string> MaskedWords(ulong places, ulong groups = 0)
    {
        var inName = false;
        var inGroup = false;
        for (var i = 0; i < _said.Words.Length; i++)
        {
            var named = i < 64 && (places & (1ul << i)) != 0;
            var grouped = i < 64 && (groups & (1ul << i)) != 0;
            if (named && !inName) yield return AnyProject;
            else if (grouped && !inGroup) yield return AnyGroup;
            else if (!named && !grouped) yield return _said.Words[i];
            (inName, inGroup) = (named, grouped);
        }
    }

    private bool IsKnown(int i) => i < 64 && (_known & (1ul << i)) != 0;

    private bool IsConnective(int i) => Connectives.Contains(Words[i]) || (i + 1 < Words.Length && (Words[i], Words[i + 1]) is ("how", "about") or ("all" or "rest" or "whole" or "remainder", "of"));

    private static readonly FrozenSet<string> Connectives = Set(
        "and or what whats about only just ok okay now then but for the please pls plz also show me give with same in of on a an too again instead so from by to those these ones one us lets see can could "
        + "you list i mean meant no not hmm um well right as any whos project projects programme programmes program programs my mine our tell within across at per specifically particularly particular especially back fine cool alright one same theirs there yes yeah sorry actually their wait");

    private static readonly FrozenSet<string> Pronouns = Set("it its that this there thats theirs those these them they");

    private static readonly FrozenSet<string> Broad = Set(
        "we our us portfolio portfolios projects programmes overall everything all across anything anyone everyone whole total any every which");

    private static readonly FrozenSet<string> OfAll = Set("portfolio portfolios overall everything all across everyone everybody whole total every entire");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
