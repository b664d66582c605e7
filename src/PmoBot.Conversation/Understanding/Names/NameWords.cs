using System.Collections.Frozen;

namespace PmoBot.Conversation.Understanding.Names;

/// <summary>What the words of names have in common, whoever bears them.</summary>
internal static class NameWords
{
    /// <summary>Words inside a name that tell nothing.</summary>
    public static readonly FrozenSet<string> Filler = Set("the of and for a an in on to at by or with");

    /// <summary>What a name ends with and people leave out.</summary>
    private static readonly FrozenSet<string> Tail = Set("project programme program projects scheme initiative portfolio old new");

    /// <summary>Letters that the trade uses for things of every project.</summary>
    public static readonly FrozenSet<string> TradeLetters = Set(
        "sro srod pmo ppm pm pms pmi kpi kpis okr okrs npv irr roi sla slas raid raci wbs evm cpi spi eac etc bac rag ragb fte ftes capex opex fbc obc soc sobc bau mvp poc qbr erp crm hcm hris it ict hr api apis ai ml llm saas paas iaas "
        + "sme smes ngo uk eu us usa un nz au gdp vat ip ipa nista gmpp dca covid csr esg ghg co2 tbc tbd pmp prince pmbok prm cdel rdel ehr emr wms dwh dms cms plm mes tms lms asap fyi ytd qtd mtd eod eom eoy fy pdf ppt csat nps ceo cfo coo cio cto ciso exco steerco");

    /// <summary>Words that are counted in every project: "gate 3" is no name.</summary>
    public static readonly FrozenSet<string> Counted = Set("number numbers no phase phases stage stages gate gates tranche tranches version section sections part parts unit units round wave step year building buildings block level quarter week month day top plus");

    /// <summary>
    /// Names of projects that are everyday words: one of them, said in the middle of a sentence that does not lead up to a name, is only that word ("promote unity in the team").
    /// </summary>
    public static readonly FrozenSet<string> Ordinary = Set(
        "unity lightning protector meteor meteors rainbow synergy harmony horizon horizons compass beacon bridge summit pioneer discovery catalyst momentum fusion genesis odyssey spring summer autumn winter sunrise sunset storm thunder "
        + "tempest shield guardian sentinel fortress anchor harbour harbor lighthouse voyage journey explorer navigator trident eagle falcon hawk kestrel osprey raven phoenix dragon tiger lion panther jaguar wolf bear fox badger otter dolphin whale shark "
        + "salmon butterfly dragonfly bee hive oak maple willow cedar elm ash birch pine acorn forest meadow river delta ocean wave tide coral pearl diamond ruby emerald sapphire amber gold silver bronze copper iron steel granite marble crystal "
        + "star stars galaxy comet nova eclipse orbit apollo saturn jupiter mars venus mercury neptune pluto gemini aurora solar lunar moon sun sky cloud rain snow ice fire flame spark torch candle lantern mirror echo whisper song melody tempo rhythm chorus "
        + "puzzle jigsaw mosaic tapestry canvas palette prism spectrum kaleidoscope quantum vector matrix nexus vertex apex zenith pinnacle keystone cornerstone foundation pillar gateway portal passport doorway ladder staircase pathway crossroads "
        + "marathon sprint relay champion victory triumph liberty freedom justice honour honor courage wisdom insight vision clarity focus spirit soul heart pulse breath oxygen carbon hydrogen helium neon radar sonar echo signal cipher enigma sphinx "
        + "pyramid oasis mirage desert island volcano glacier avalanche canyon cavern quarry castle tower palace temple abbey manor cottage garden orchard vineyard rose lily iris daisy tulip orchid lotus thistle clover heather holly ivy fern moss "
        + "evolve transform accelerate ignite inspire empower elevate thrive flourish renew refresh revive restore unite connect engage enable excel achieve advance progress evergreen census marshall martlet spearfish");

    /// <summary>What a project does or makes. Beside the word of another name it makes a name that nobody bears: "fleet renewal" is not Fleet Solid Support.</summary>
    public static readonly FrozenSet<string> Works = Set(
        "renewal uplift upgrade refresh replacement migration rollout rebuild wing signalling expansion consolidation modernisation modernization transformation platform system systems hub portal app extension electrification "
        + "integration implementation relocation refurbishment redesign reform reforms automation digitisation digitalisation harmonisation optimisation maintenance procurement depot meals management defences gates warehouse archive record office "
        + "redevelopment development construction installation deployment connection corridor terminal bridge tunnel tower park road line lines factory plant station airport port store stores school hospital museum library court prison");

    /// <summary>The sentence speaks of all: one word that is also in a name does not make it about that project.</summary>
    public static readonly FrozenSet<string> OfAll = Set("portfolio portfolios whole overall overal everything globally departments entire altogether everyone everybody anyone anybody pmo");

    /// <summary>After one of these stands a name, even one made of everyday words.</summary>
    private static readonly FrozenSet<string> Lead = Set("only just in for within from of about and is hows are on does did to has does at under across at");

    /// <summary>Before one of these stood a name, even one made of everyday words.</summary>
    private static readonly FrozenSet<string> Trail = Set("only project projects programme program portfolio department dept team division directorate scheme stuff side area doing ok going spending spend cost costs budget budgets money finances share risks issues benefits milestones status health slippage delays overspend capacity please pls in then now overall altogether generally instead too");

    /// <summary>True when the words around a place say that a name stands there: "only finance", "the finance projects", or nothing else at all.</summary>
    public static bool IsCued(IReadOnlyList<string> words, int start, int length)
    {
        var before = start - 1;
        while (before >= 0 && words[before] is "the" or "our" or "my" or "just" && before > 0 && words[before] != "just") before--;
        var leads = before < 0 || Lead.Contains(words[before]);
        var after = start + length;
        var trails = after >= words.Count || Trail.Contains(words[after]);
        return (leads && trails) || (after < words.Count && words[after] is "department" or "dept" or "project" or "projects" or "programme" or "program" or "only" or "division" or "directorate");
    }

    /// <summary>The name as words, without what stands in brackets and without "programme" at its end.</summary>
    public static string[] Short(string name)
    {
        var words = Words.Of(WithoutBrackets(name));
        var end = words.Length;
        while (end > 1 && Tail.Contains(words[end - 1])) end--;
        if (end == 1 && words[0].Length < 3) end = words.Length;
        var start = end > 1 && words[0] is "the" or "project" or "programme" && end > 1 ? 1 : 0;
        return words[start..end];
    }

    /// <summary>What people call it by in brackets: "… Programme (GDF)", "Skynet 6 (aka FBLOS)".</summary>
    public static IEnumerable<string[]> InBrackets(string name)
    {
        for (var open = name.IndexOf('('); open >= 0; open = name.IndexOf('(', open + 1))
        {
            var close = name.IndexOf(')', open);
            if (close < 0) yield break;
            var inside = Words.Of(name[(open + 1)..close]);
            if (inside is ["aka" or "formerly" or "was" or "ex", ..]) inside = inside[1..];
            if (inside.Length is >= 1 and <= 4 && inside.Sum(w => w.Length) >= 2) yield return inside;
        }
    }

    /// <summary>The words of a name that are written in capitals, unless the whole name is.</summary>
    public static IEnumerable<string> Acronyms(string name) =>
        name.Any(char.IsLower) ? name.Split([' ', '(', ')', ',', '/', '-', ':'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2 && w.Any(char.IsUpper) && !w.Any(char.IsLower)).SelectMany(Words.Of) : [];

    /// <summary>Words that are written with a hyphen, in one: "transpennine" of "Trans-Pennine".</summary>
    public static IEnumerable<string> Hyphenated(string name) =>
        name.Split(' ').Where(w => w.Length > 4 && w[1..^1].Contains('-')).Select(w => string.Concat(Words.Of(w))).Where(w => w.Length > 4);

    /// <summary>Two words of a name side by side as people write them in one: "blackcat" of "Black Cat", "type26" of "Type 26". None that is an everyday word.</summary>
    public static IEnumerable<string> InOne(string[] name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            var (first, second) = (name[i - 1], name[i]);
            if (Filler.Contains(first) || Filler.Contains(second) || !char.IsAsciiLetter(first[0])) continue;
            var inOne = first + second;
            var isNumbered = first.Length > 1 && second.All(char.IsAsciiDigit);
            if ((isNumbered || inOne.Length > 5) && !QuestionWords.All.Contains(inOne) && !QuestionWords.All.Contains(WordForms.Stem(inOne))) yield return inOne;
        }
    }

    /// <summary>After one of these a name is likely: "how is", "what about".</summary>
    public static bool LedUpTo(IReadOnlyList<string> words, int place) => place == 0 || Lead.Contains(words[place - 1]) || (words[place - 1] is "the" or "our" or "project" or "programme" && (place == 1 || Lead.Contains(words[place - 2])));

    /// <summary>Letters for the first words of a name or for words with a number: "nhm" of "Natural History Museum Unlocked", "t26" of "Type 26 Global Combat Ship". None that could be spoken as a word.</summary>
    public static IEnumerable<string> PartInitials(string[] name)
    {
        var telling = name.Where(w => !Filler.Contains(w)).ToArray();
        for (var start = 0; start < telling.Length; start++)
        {
            var letters = "";
            for (var end = start; end < telling.Length && letters.Length < 7; end++)
            {
                letters += char.IsAsciiDigit(telling[end][0]) ? telling[end] : telling[end][0];
                var telltale = letters.Any(char.IsAsciiDigit) || (start == 0 && !letters.Any(c => "aeiouy".Contains(c, StringComparison.Ordinal)));
                if (end > start && letters.Length is > 2 and < 7 && char.IsAsciiLetter(letters[0]) && telltale) yield return letters;
            }
        }
    }

    /// <summary>The initials of a name of two words and more, with and without its small words: "dft", "nhp".</summary>
    public static IEnumerable<string> Initials(string name)
    {
        var words = Words.Of(WithoutBrackets(name)).Where(w => !char.IsDigit(w[0])).ToArray();
        if (words.Length < 2) yield break;
        var all = string.Concat(words.Select(w => w[0]));
        var main = string.Concat(words.Where(w => !Filler.Contains(w)).Select(w => w[0]));
        if (all.Length is >= 3 and <= 8) yield return all;
        if (main.Length is >= 3 and <= 8 && main != all) yield return main;
    }

    private static string WithoutBrackets(string name)
    {
        var open = name.IndexOf('(');
        if (open <= 0) return name;
        var close = name.IndexOf(')', open);
        return close < 0 ? name : WithoutBrackets(string.Concat(name.AsSpan(0, open), " ", name.AsSpan(close + 1)));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
