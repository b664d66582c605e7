namespace PmoBot.Conversation.Understanding.Periods;

/// <summary>
/// Finds the period that a sentence names: "since Monday", "last month", "Q3 FY26", "by year end", "next 30 days", "in March". Weeks begin on Monday;
/// quarters, halves and "the year" are the organisation's. The words decide, then the tense: "what slipped in March" looks back, "what lands in March" ahead.
/// </summary>
internal sealed class PeriodReader(DateOnly today, int fiscalYearStartMonth)
{
    private readonly FiscalCalendar _calendar = new(fiscalYearStartMonth is >= 1 and <= 12 ? fiscalYearStartMonth : 1);

    /// <summary>The first period in the words and the places of its words; null when there is none.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="taken">Places of names: "UEFA Euro 2028" names no year.</param>
    public FoundPeriod? Find(IReadOnlyList<string> words, ulong taken = 0)
    {
        var free = new string[Math.Min(words.Count, 60)];
        for (var i = 0; i < free.Length; i++) free[i] = (taken & (1ul << i)) != 0 ? "" : words[i];
        var looksBack = free.Any(Past.Contains);
        for (var at = 0; at < free.Length; at++)
        {
            if (free[at].Length == 0) continue;
            if (ReadAt(free, at, looksBack) is not { } span) continue;
            var said = string.Join(' ', free.Skip(at).Take(span.Length)).Trim();
            return new(new Period(span.From, span.To, said), at, span.Length);
        }

        return null;
    }

    private Span? ReadAt(string[] words, int at, bool looksBack) => words[at] switch
    {
        "since" => Since(words, at, 1),
        "from" when Whole(words, Skip(words, at + 1), true) is { } start => Between(words, at, start, "to", "until", "till"),
        "between" when Whole(words, Skip(words, at + 1), looksBack) is { } start => Between(words, at, start, "and", "to"),
        "by" or "before" or "until" or "till" or "within" or "over" or "during" or "in" or "for" or "at" or "after" => Preposition(words, at, looksBack),
        _ => Bare(words, at, looksBack),
    };

    private Span? Since(string[] words, int at, int length)
    {
        var next = Skip(words, at + length);
        if (next >= words.Length) return null;
        var last = words[next] is "last" or "previous";
        if (PeriodWords.Day(words[last && next + 1 < words.Length ? next + 1 : next]) is { } day)
        {
            var back = ((int)today.DayOfWeek - (int)day + 7) % 7;
            return new(today.AddDays(-(back == 0 ? 7 : back)), today, next + (last ? 2 : 1) - at);
        }

        if (Whole(words, next, true) is not { } whole || whole.From > today) return null;
        return new(whole.From, today, next + whole.Length - at);
    }

    private Span? Between(string[] words, int at, Span start, params string[] joints)
    {
        var begin = Skip(words, at + 1);
        var joint = begin + start.Length;
        if (joint + 1 >= words.Length || !joints.Contains(words[joint])) return words[at] == "from" && start.From > today ? start with { Length = joint - at } : null;
        var next = Skip(words, joint + 1);
        if (words[next..] is ["now" or "today", ..]) return new(start.From, today, next + 1 - at);
        if (Whole(words, next, false, start.From) is not { } end || end.To < start.From) return null;
        return new(start.From, end.To, next + end.Length - at);
    }

    private Span? Preposition(string[] words, int at, bool looksBack)
    {
        var next = Skip(words, at + 1);
        if (next >= words.Length) return null;
        var word = words[at];
        if (word is "in" or "within" && PeriodWords.Number(words[next]) is { } n && next + 1 < words.Length && Unit(words[next + 1]) is { } unit)
        {
            return looksBack && word == "in" ? null : new(today, Move(today, unit, n), next + 2 - at);
        }

        if (Whole(words, next, looksBack, null, named: word is "in" or "by" or "until" or "till" or "before" or "during" or "for" or "after") is not { } whole) return null;
        var length = next + whole.Length - at;
        return word switch
        {
            "by" or "until" or "till" => whole.To < today ? new(whole.From, whole.To, length) : new(today, whole.To, length),
            "before" => whole.From <= today ? new(whole.From, whole.To, length) : new(today, whole.From.AddDays(-1), length),
            "after" => null,
            _ => whole with { Length = length },
        };
    }

    private Span? Bare(string[] words, int at, bool looksBack) => Whole(words, at, looksBack, null, named: false);

    /// <summary>A period that stands at this place by itself.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="looksBack">A month without a year is the last one, not the next.</param>
    /// <param name="notBefore">A month without a year is the first one from this day.</param>
    /// <param name="named">A month alone counts, even "may".</param>
    private Span? Whole(string[] words, int at, bool looksBack, DateOnly? notBefore = null, bool named = true)
    {
        if (at >= words.Length || words[at].Length == 0) return null;
        return Named(words, at)
            ?? Relative(words, at)
            ?? Part(words, at)
            ?? EndOf(words, at)
            ?? Ago(words, at)
            ?? Date(words, at, looksBack, notBefore, named)
            ?? YearAt(words, at);
    }

    private Span? Named(string[] words, int at) => words[at] switch
    {
        "today" or "tonight" => new(today, today, 1),
        "overnight" => new(today.AddDays(-1), today, 1),
        "yesterday" => new(today.AddDays(-1), today.AddDays(-1), 1),
        "tomorrow" or "tmrw" => new(today.AddDays(1), today.AddDays(1), 1),
        "ytd" => new(_calendar.Year(_calendar.LabelOf(today)).From, today, 1),
        "qtd" => new(_calendar.PartAround(today, 3).From, today, 1),
        "mtd" => new(MonthOf(today).From, today, 1),
        "eoy" => new(today, _calendar.Year(_calendar.LabelOf(today)).To, 1),
        "eoq" => new(today, _calendar.PartAround(today, 3).To, 1),
        "eom" => new(today, MonthOf(today).To, 1),
        "year" when Follows(words, at, "to", "date") => new(_calendar.Year(_calendar.LabelOf(today)).From, today, 3),
        "year" when Follows(words, at, "end") => new(today, _calendar.Year(_calendar.LabelOf(today)).To, 2),
        "yearend" => new(today, _calendar.Year(_calendar.LabelOf(today)).To, 1),
        "quarter" when Follows(words, at, "end") => new(today, _calendar.PartAround(today, 3).To, 2),
        "month" when Follows(words, at, "end") => new(today, MonthOf(today).To, 2),
        _ => null,
    };

    /// <summary>"last month", "this quarter", "next 30 days", "the past six weeks", "the coming fortnight".</summary>
    private Span? Relative(string[] words, int at)
    {
        var direction = words[at] switch
        {
            "last" or "past" or "previous" or "prior" or "recent" => -1,
            "this" or "current" => 0,
            "next" or "coming" or "following" or "upcoming" => 1,
            _ => (int?)null,
        };
        if (direction is not { } way || at + 1 >= words.Length) return null;
        var next = at + 1;
        if (way != 0 && PeriodWords.Number(words[next]) is { } n && words[next] != "a")
        {
            if (next + 1 >= words.Length || Unit(words[next + 1]) is not { } counted) return null;
            var end = Move(today, counted, way * n);
            return way < 0 ? new(end, today, 3) : new(today, end, 3);
        }

        if (words[next] is "fiscal" or "financial" or "calendar" or "budget" && next + 1 < words.Length) next++;
        if (Unit(words[next]) is { } unit) return Around(unit, way, words[at] is "past" or "coming") is var (from, to) ? new(from, to, next + 1 - at) : null;
        if (PeriodWords.Month(words[next]) is { } month) return Month(month, way);
        if (PeriodWords.Day(words[next]) is { } day)
        {
            var monday = Monday(today);
            var found = monday.AddDays(((int)day + 6) % 7);
            if (way < 0 && found >= today) found = found.AddDays(-7);
            if (way > 0) found = found.AddDays(7);
            return new(found, found, 2);
        }

        return words[next] switch { "fy" => Fiscal(way), "half" => Half(way), _ => null };
        Span? Fiscal(int moved) => _calendar.Year(_calendar.LabelOf(today) + moved) is var (from, to) ? new(from, to, next + 1 - at) : null;
        Span? Half(int moved) => _calendar.PartAround(today, 6, moved) is var (from, to) ? new(from, to, next + 1 - at) : null;
        Span Month(int number, int moved)
        {
            var year = moved switch { < 0 => number < today.Month ? today.Year : today.Year - 1, > 0 => number > today.Month ? today.Year : today.Year + 1, _ => today.Year };
            var (from, to) = MonthOf(new DateOnly(year, number, 1));
            return new(from, to, 2);
        }
    }

    /// <summary>"q3", "q3 fy26", "h1 2027", "first quarter of next year", "fy26", "fy 25/26".</summary>
    private Span? Part(string[] words, int at)
    {
        var word = words[at];
        if (word is ['q', >= '1' and <= '4']) return InYear(words, at, 1, 3, word[1] - '1');
        if (word is ['h', '1' or '2']) return InYear(words, at, 1, 6, word[1] - '1');
        if (word.Length == 6 && word[0] == 'q' && word[1] is >= '1' and <= '4' && PeriodWords.FiscalYear(word[2..]) is { } joined) return Of(_calendar.Part(joined, 3, word[1] - '1'), 1);
        if (word is "q" or "quarter" && at + 1 < words.Length && words[at + 1] is [>= '1' and <= '4']) return InYear(words, at, 2, 3, words[at + 1][0] - '1');
        if (at + 1 < words.Length && words[at + 1] is "quarter" or "half" && Ordinal(word) is { } index)
        {
            var months = words[at + 1] == "half" ? 6 : 3;
            return index * months < 12 ? InYear(words, at, 2, months, index) : null;
        }

        if (TwoYears(words, at) is { } first && _calendar.StartMonth == 1) return new(new DateOnly(first, 1, 1), new DateOnly(first + 1, 12, 31), 2);
        return FiscalYearAt(words, at) is { } year ? Of(_calendar.Year(year.Label), year.Length) : null;
    }

    private Span InYear(string[] words, int at, int length, int months, int index)
    {
        var next = at + length;
        if (next < words.Length && words[next] is "of" or "in") next = Skip(words, next + 1);
        if (next < words.Length && FiscalYearAt(words, next) is { } fiscal) return Of(_calendar.Part(fiscal.Label, months, index), next + fiscal.Length - at);
        if (next < words.Length && PeriodWords.Year(words[next]) is { } year) return Of(_calendar.Part(year, months, index), next + 1 - at);
        if (next + 1 < words.Length && words[next + 1] is "year" or "fy" && words[next] is "last" or "this" or "next")
        {
            var moved = words[next] switch { "last" => -1, "next" => 1, _ => 0 };
            return Of(_calendar.Part(_calendar.LabelOf(today) + moved, months, index), next + 2 - at);
        }

        return Of(_calendar.Part(_calendar.LabelOf(today), months, index), length);
    }

    private (int Label, int Length)? FiscalYearAt(string[] words, int at)
    {
        if (PeriodWords.FiscalYear(words[at]) is { } joined)
        {
            return at + 1 < words.Length && IsNextYear(joined, words[at + 1]) ? (joined + 1, 2) : (joined, 1);
        }

        if (TwoYears(words, at) is { } first) return (first + 1, 2);
        if (words[at] is not ("fy" or "fiscal" or "financial")) return null;
        var next = at + 1;
        if (next < words.Length && words[next] == "year") next++;
        if (next >= words.Length || !int.TryParse(words[next], out var year) || words[next].Length is not (2 or 4)) return null;
        if (year < 100) year += 2000;
        if (year is < 2000 or > 2099) return null;
        return next + 1 < words.Length && IsNextYear(year, words[next + 1]) ? (year + 1, next + 2 - at) : (year, next + 1 - at);
    }

    /// <summary>"2023-24", "2023/2024", and "in 23/24": the fiscal year between them, or both where the fiscal year is the calendar's. The first of the two; null for anything else.</summary>
    private static int? TwoYears(string[] words, int at)
    {
        if (at + 1 >= words.Length || (at + 2 < words.Length && words[at + 2] is "of" or "projects" or [>= '0' and <= '9', ..])) return null;
        if (PeriodWords.Year(words[at]) is { } year) return IsNextYear(year, words[at + 1]) ? year : null;
        var isLedUpTo = at > 0 && words[at - 1] is "in" or "for" or "during" or "of";
        return isLedUpTo && words[at].Length == 2 && int.TryParse(words[at], out var last) && last is >= 15 and < 60 && words[at + 1].Length == 2 && IsNextYear(2000 + last, words[at + 1]) ? 2000 + last : null;
    }

    private static bool IsNextYear(int year, string word) => word.Length is 2 or 4 && int.TryParse(word, out var next) && (next == (year + 1) % 100 || next == year + 1);

    /// <summary>"end of the month", "the end of q2", "end of year".</summary>
    private Span? EndOf(string[] words, int at)
    {
        if (words[at] is not ("end" or "close") || at + 1 >= words.Length) return null;
        var next = words[at + 1] == "of" ? Skip(words, at + 2) : at + 1;
        if (next >= words.Length || next == at + 1 && words[at + 1] != "march" && words[at + 1] is not "year") return null;
        var fiscal = words[next] is "fiscal" or "financial" or "calendar" && next + 1 < words.Length ? next + 1 : next;
        (DateOnly From, DateOnly To)? whole = Unit(words[fiscal]) is { } unit ? Around(unit, 0, false) : null;
        if (whole is null && Whole(words, next, false) is { } other) return new(today < other.To ? today : other.To, other.To, next + other.Length - at);
        return whole is { } found ? new(today < found.To ? today : found.To, found.To, fiscal + 1 - at) : null;
    }

    /// <summary>"two weeks ago", "30 days ago": from that day on when it stands after "since", else that stretch.</summary>
    private Span? Ago(string[] words, int at)
    {
        if (at + 2 >= words.Length || words[at + 2] != "ago" || PeriodWords.Number(words[at]) is not { } n || Unit(words[at + 1]) is not { } unit) return null;
        var day = Move(today, unit, -n);
        return new(day, day, 3);
    }

    /// <summary>"march", "march 2027", "1 march", "march 1st 2027", "2026 11 01", "31 12 2026".</summary>
    private Span? Date(string[] words, int at, bool looksBack, DateOnly? notBefore, bool named)
    {
        var second = at + 1 < words.Length ? words[at + 1] : "";
        var third = at + 2 < words.Length ? words[at + 2] : "";
        if (PeriodWords.Year(words[at]) is { } isoYear && IsNumber(second, 12) is { } isoMonth && IsNumber(third, 31) is { } isoDay) return Day(isoYear, isoMonth, isoDay, 3);
        if (IsNumber(words[at], 31) is { } number && IsNumber(second, 12) is { } numericMonth && PeriodWords.Year(third) is { } numericYear) return Day(numericYear, numericMonth, number, 3);
        var first = DayNumber(words[at]);
        if (first is { } dayFirst && second == "of" && PeriodWords.Month(third) is { } ofMonth) return DayIn(ofMonth, dayFirst, at + 3 < words.Length ? words[at + 3] : "", 3);
        if (first is { } day && PeriodWords.Month(second) is { } monthAfter) return DayIn(monthAfter, day, third, 2);
        if (PeriodWords.Month(words[at]) is not { } month) return null;
        if (PeriodWords.Year(second) is { } year) return Of(MonthOf(new DateOnly(year, month, 1)), 2);
        if (DayNumber(second) is { } dayAfter && (second.Length > 2 || Unit(third) is null)) return DayIn(month, dayAfter, third, 2);
        if (!named && words[at] == "may") return null; // "may I ask" is no month
        return Of(MonthOf(new DateOnly(YearOfMonth(month, looksBack, notBefore), month, 1)), 1);

        Span? DayIn(int inMonth, int number, string after, int length)
        {
            if (PeriodWords.Year(after) is { } said) return Day(said, inMonth, number, length + 1);
            var guess = YearOfMonth(inMonth, looksBack, notBefore);
            return Day(guess, inMonth, number, length);
        }
    }

    private int YearOfMonth(int month, bool looksBack, DateOnly? notBefore)
    {
        if (notBefore is { } floor) return month >= floor.Month ? floor.Year : floor.Year + 1;
        if (looksBack) return month <= today.Month ? today.Year : today.Year - 1;
        return month >= today.Month ? today.Year : today.Year + 1;
    }

    private static Span? YearAt(string[] words, int at) =>
        PeriodWords.Year(words[at]) is { } year ? new(new(year, 1, 1), new(year, 12, 31), 1) : null;

    private (DateOnly From, DateOnly To)? Around(PeriodUnit unit, int moved, bool rolling)
    {
        if (rolling && moved != 0) return moved < 0 ? (Move(today, unit, -1), today) : (today, Move(today, unit, 1));
        return unit switch
        {
            PeriodUnit.Day => (today.AddDays(moved), today.AddDays(moved)),
            PeriodUnit.Week => (Monday(today).AddDays(7 * moved), Monday(today).AddDays((7 * moved) + 6)),
            PeriodUnit.Fortnight => moved < 0 ? (today.AddDays(-14), today) : (today, today.AddDays(14)),
            PeriodUnit.Month => MonthOf(MonthOf(today).From.AddMonths(moved)),
            PeriodUnit.Quarter => _calendar.PartAround(today, 3, moved),
            _ => _calendar.Year(_calendar.LabelOf(today) + moved),
        };
    }

    private static DateOnly Move(DateOnly day, PeriodUnit unit, int by) => unit switch
    {
        PeriodUnit.Day => day.AddDays(by),
        PeriodUnit.Week => day.AddDays(7 * by),
        PeriodUnit.Fortnight => day.AddDays(14 * by),
        PeriodUnit.Month => day.AddMonths(by),
        PeriodUnit.Quarter => day.AddMonths(3 * by),
        _ => day.AddYears(Math.Clamp(by, -99, 99)),
    };

    private static PeriodUnit? Unit(string word) => word switch
    {
        "day" or "days" => PeriodUnit.Day,
        "week" or "weeks" or "wk" or "wks" => PeriodUnit.Week,
        "fortnight" or "fortnights" => PeriodUnit.Fortnight,
        "month" or "months" or "mth" or "mths" => PeriodUnit.Month,
        "quarter" or "quarters" or "qtr" or "qtrs" => PeriodUnit.Quarter,
        "year" or "years" or "yr" or "yrs" => PeriodUnit.Year,
        _ => null,
    };

    private static int? Ordinal(string word) => word switch { "first" or "1st" => 0, "second" or "2nd" => 1, "third" or "3rd" => 2, "fourth" or "4th" or "last" => 3, _ => null };

    private static int? DayNumber(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return IsNumber(digits, 31);
    }

    private static int? IsNumber(string word, int most) => word.Length is 1 or 2 && int.TryParse(word, out var n) && n >= 1 && n <= most ? n : null;

    private static Span? Day(int year, int month, int day, int length) =>
        day <= DateTime.DaysInMonth(year, month) ? new(new(year, month, day), new(year, month, day), length) : null;

    private static Span Of((DateOnly From, DateOnly To) span, int length) => new(span.From, span.To, length);

    private static (DateOnly From, DateOnly To) MonthOf(DateOnly day) => (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static int Skip(string[] words, int at) => at < words.Length && words[at] is "the" or "our" ? at + 1 : at;

    private static bool Follows(string[] words, int at, params string[] next) => words.AsSpan(at + 1).StartsWith(next);

    private static readonly HashSet<string> Past =
        ["did", "was", "were", "went", "slipped", "happened", "closed", "finished", "delivered", "missed", "changed", "moved", "had", "been", "spent", "achieved", "realised", "since", "turned", "lost", "saved"];

    private enum PeriodUnit : byte { Day, Week, Fortnight, Month, Quarter, Year }

    private readonly record struct Span(DateOnly From, DateOnly To, int Length);
}

/// <summary>A period and where its words stand.</summary>
internal sealed record FoundPeriod(Period Period, int Start, int Length);
