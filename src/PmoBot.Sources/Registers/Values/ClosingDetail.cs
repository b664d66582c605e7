namespace PmoBot.Sources.Registers.Values;

/// <summary>Tells what may follow a closing word without taking it back: "Completed 3 May 2026", "Closed (2025)", "Closed/Cancelled", but not "Completed design".</summary>
internal static class ClosingDetail
{
    /// <summary>True when nothing but a date, a number, one hundred percent, a bracket or another closing word follows.</summary>
    public static bool Is(ReadOnlySpan<char> rest)
    {
        var detail = rest.Trim(" /,:-–—.").ToString();
        if (detail.Length is 0 or > 60) return detail.Length == 0;
        return LifeCycleWords.IsExactlyClosed(detail) || IsBracket(detail) || IsDateOrNumber(detail);
    }

    private static bool IsBracket(string detail) =>
        (detail[0] == '(' && detail.IndexOf(')') == detail.Length - 1) || (detail[0] == '[' && detail.IndexOf(']') == detail.Length - 1);

    private static bool IsDateOrNumber(string detail)
    {
        var told = false;
        foreach (var word in detail.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsPartOfDate(word)) told = true;
            else if (word is not ("on" or "in" or "by" or "am" or "im" or "le" or "en")) return false;
        }

        return told;
    }

    private static bool IsPartOfDate(string word)
    {
        // "Complete 45%" is not over.
        if (word.EndsWith('%')) return word == "100%";
        var name = word.TrimEnd('.');
        if (MonthNames.Of(name) > 0) return true;
        foreach (var part in name.Split('-', '/', '.', ':'))
        {
            if (!IsDay(part) && MonthNames.Of(part) == 0) return false;
        }

        return true;
    }

    /// <summary>"3", "2026", "3rd", "Q2", "FY26".</summary>
    private static bool IsDay(ReadOnlySpan<char> part)
    {
        if (part.StartsWith("fy")) part = part[2..];
        else if (part.Length == 2 && part[0] is ('q' or 'h')) part = part[1..];
        else if (part.Length is (3 or 4) && (part.EndsWith("st") || part.EndsWith("nd") || part.EndsWith("rd") || part.EndsWith("th"))) part = part[..^2];
        return !part.IsEmpty && part.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
