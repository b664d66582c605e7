using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Delivery.Earned;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Delivery;

/// <summary>What answers about delivery and value say in the same words everywhere (domain rules 3.2): every index as a plain sentence, no percentage without its base.</summary>
internal static class DeliveryWords
{
    /// <summary>Below this many a share is told as "7 of 9", not in percent.</summary>
    private const int FewestForPercent = 10;

    /// <summary>"24 active projects in Finance".</summary>
    public static Message Projects(this Inquiry inquiry, int count) => inquiry.Words is { } words
        ? (Message)$"{count:# active project|# active projects} {words:of which projects}"
        : $"{count:# active project|# active projects}";

    /// <summary>The thing that is asked about, to begin a sentence with.</summary>
    public static Message Subject(this Inquiry inquiry) => ScopeWords.Name(inquiry.Question, inquiry.Desk) is { } name
        ? (Message)$"{name:what is asked about}"
        : inquiry.Question.Owner is not null ? (Message)$"Your part of the portfolio" : $"The portfolio";

    /// <summary>"7 of 9", or "74% (17 of 23)" from ten on: good things are rounded down.</summary>
    public static Message Share(Rate rate) => rate.Known < FewestForPercent || rate.Percent is not { } percent
        ? (Message)$"{rate.Met} of {rate.Known}"
        : $"{new Percent(percent, PercentRounding.Down)} ({rate.Met} of {rate.Known})";

    /// <summary>CPI as money.</summary>
    public static Message CostIndex(decimal cpi, string currency) =>
        $"Each {new ExactMoney(1, currency):one unit of money} spent has bought {new ExactMoney(decimal.Round(cpi, 2, MidpointRounding.ToNegativeInfinity), currency):what it bought} of planned work.";

    /// <summary>SPI as work done of work planned.</summary>
    public static Message ScheduleIndex(decimal spi) => $"{new Percent(spi * 100m, PercentRounding.Down)} of the work planned to date is done.";

    /// <summary>Earned schedule as months.</summary>
    public static Message? EarnedTime(EarnedSchedule? schedule)
    {
        if (schedule is null) return null;
        var months = decimal.Round(Math.Abs(schedule.VarianceInMonths), 1, MidpointRounding.AwayFromZero);
        return (months, schedule.Variance < 0) switch
        {
            (0, _) => $"In time it is where the plan wants it.",
            (_, true) => $"In time it is about {months:# month|# months} behind the plan.",
            _ => $"In time it is about {months:# month|# months} ahead of the plan.",
        };
    }

    /// <summary>What the rest of the work would have to be like to finish on budget; null when that is no issue or not known.</summary>
    public static Message? ToFinishOnBudget(EarnedValue value)
    {
        if (value.TcpiBac is not { } needed || value.Cpi is not { } so) return value.IsBudgetDoubtful == true ? (Message)$"The budget is spent and work is left." : null;
        if (needed <= 1) return null;
        var percent = new Percent((needed - 1) * 100m, PercentRounding.Up);
        return so < 1
            ? (Message)$"To finish on budget, the remaining work must be done {percent} more efficiently than planned; so far it has been {new Percent((1 - so) * 100m, PercentRounding.Up)} less efficient."
            : $"To finish on budget, the remaining work must be done {percent} more efficiently than planned.";
    }

    /// <summary>The range of the three formulas; null outside the window where they mean something.</summary>
    public static Message? Completion(EarnedValue value) => value switch
    {
        { Window: ForecastWindow.TooEarly } => $"It is too early to forecast the final cost from the work so far.",
        { Window: ForecastWindow.TooLate } => null,
        { EacLowest: { } low, EacHighest: { } high } =>
            $"At this rate it will cost {new RoundedMoney(low, value.Currency, MoneyRounding.Up)} to {new RoundedMoney(high, value.Currency, MoneyRounding.Up)} in the end, against a budget of {new RoundedMoney(value.Bac, value.Currency, MoneyRounding.Nearest)}.",
        _ => null,
    };

    /// <summary>"23 days late", "on its date", "5 days early".</summary>
    public static Message Late(Slip slip) => (slip.Days, slip.IsAbout) switch
    {
        (0, _) => $"on its date",
        (> 0, true) => $"about {slip.Days:# day|# days} late",
        (> 0, _) => $"{slip.Days:# day|# days} late",
        (_, true) => $"about {-slip.Days:# day|# days} early",
        _ => $"{-slip.Days:# day|# days} early",
    };

    /// <summary>By how much a bar is drawn and what its unit is called: millions, thousands or single units.</summary>
    public static (decimal Divisor, Message Unit) Scale(decimal largest, string currency) => Math.Abs(largest) switch
    {
        >= 1_000_000_000m => (1_000_000_000m, $"{currency} billion"),
        >= 1_000_000m => (1_000_000m, $"{currency} million"),
        >= 10_000m => (1_000m, $"{currency} thousand"),
        _ => (1m, $"{currency}"),
    };

    /// <summary>Bars of money; null when there are fewer than two.</summary>
    public static BarPicture? MoneyBars(CultureInfo culture, Message title, string currency, IReadOnlyList<(string Name, decimal Value, Health? Health)> values, MoneyRounding rounding)
    {
        if (values.Count < 2) return null;
        var (divisor, unit) = Scale(values.Max(v => Math.Abs(v.Value)), currency);
        return new BarPicture(
            culture.Say($"{title:what is drawn}, {unit:unit of the bars}"),
            [.. values.Take(BarPicture.MostBars).Select(v => new Bar(v.Name, decimal.Round(v.Value / divisor, 2), culture.Say($"{new RoundedMoney(v.Value, currency, rounding)}"), v.Health))])
        {
            IsMoney = true,
        };
    }
}
