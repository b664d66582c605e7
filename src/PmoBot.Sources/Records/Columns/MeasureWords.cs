namespace PmoBot.Sources.Records.Columns;

/// <summary>What a figure is, in the words of a header or of a "Measure" column.</summary>
internal enum Measure : byte { None, Planned, Forecast, Actual, Capacity, Heads, AllocatedHeads, Earned, PlannedInPeriod, PlannedToDate }

/// <summary>Reads them.</summary>
internal static class MeasureWords
{
    private static readonly HashSet<string> Parts = new(StringComparer.Ordinal)
    {
        "planned", "plan", "target", "baseline", "budget", "expected", "forecast", "outturn", "actual", "actuals", "realised", "realized", "achieved", "delivered", "capacity", "available", "availability", "supply",
        "fte", "ftes", "headcount", "heads", "hours", "hrs", "h", "days", "d", "pd", "md", "std", "allocated", "allocation", "demand", "booked", "required", "requested", "worked", "timesheet", "earned", "pv", "ev", "ac", "bcws", "bcwp", "acwp",
        "value", "cost", "benefit", "benefits", "cumulative", "cum", "to", "date", "in", "period", "ist", "soll", "prognose", "reel", "prevu", "real", "kgbp", "gbp", "eur", "usd", "£k", "£m", "€k", "€m", "$k", "$m", "k", "m",
    };

    /// <summary>True for a word that says what is measured or in what, but not when.</summary>
    public static bool IsPart(string plain) => Parts.Contains(plain);

    /// <summary>The measure that the words name; None when they name none.</summary>
    public static Measure Of(string plain)
    {
        var words = plain.Split([' ', '-', '/', '_', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        bool Any(params ReadOnlySpan<string> wanted)
        {
            foreach (var word in wanted)
            {
                if (Array.IndexOf(words, word) >= 0) return true;
            }

            return false;
        }

        var heads = Any("fte", "ftes", "headcount", "heads");
        if (Any("earned", "ev", "bcwp")) return Measure.Earned;
        if (Any("forecast", "outturn", "prognose")) return Measure.Forecast;
        if (Any("actual", "actuals", "realised", "realized", "achieved", "delivered", "worked", "timesheet", "ac", "acwp", "ist", "reel", "real")) return Measure.Actual;
        if (Any("capacity", "available", "availability", "supply")) return heads ? Measure.Heads : Measure.Capacity;
        if (Any("allocated", "allocation", "demand", "booked", "required", "requested")) return heads ? Measure.AllocatedHeads : Measure.Planned;
        if (Any("planned", "plan", "target", "baseline", "budget", "expected", "pv", "bcws", "soll", "prevu")) return Any("cumulative", "cum", "to") ? Measure.PlannedToDate : Any("in", "period", "monthly", "incremental") ? Measure.PlannedInPeriod : Measure.Planned;
        return heads ? Measure.Heads : Measure.None;
    }
}
