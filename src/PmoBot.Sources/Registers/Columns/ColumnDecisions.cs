using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>Decides, a column at a time and from all of its values, how its values are read.</summary>
internal sealed class ColumnDecisions(SheetProfile sheet, ImportRequest request, FindingList findings)
{
    private readonly DecimalSign _houseSign = HouseSign(sheet);
    private readonly DayOrder _houseOrder = HouseOrder(sheet);

    public ReadColumn Decide(PlannedColumn plan) => FieldKinds.Of(plan.Field) switch
    {
        FieldKind.Health => Health(plan),
        FieldKind.Money => Money(plan),
        FieldKind.Date => Date(plan),
        FieldKind.Percent => Percent(plan),
        FieldKind.Number => new() { Mapped = Mapped(plan), Money = new(1, "", NumberSign(plan.Profile)) },
        _ => new() { Mapped = Mapped(plan) },
    };

    private ReadColumn Health(PlannedColumn plan)
    {
        var numbers = request.Stated?.NumericStatus ?? ImmutableDictionary<string, Health>.Empty;
        if (numbers.IsEmpty) numbers = ColumnMeaning.NumbersOf(plan.Header.Full);
        if (numbers.IsEmpty) numbers = ColumnMeaning.NumbersOf(sheet.Header.Before);
        var levels = ColumnMeaning.LevelsOf(plan.Field, plan.Header);
        var decision = numbers.IsEmpty || plan.Profile.SmallIntegers == 0 ? levels switch
        {
            LevelMeaning.Confidence when plan.Profile.Levels > 0 => "high confidence is good",
            LevelMeaning.Risk when plan.Profile.Levels > 0 => "high risk is bad",
            _ => null,
        }
        : "numbers: " + string.Join(", ", numbers.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => $"{n.Key} = {n.Value}"));
        if (numbers.IsEmpty) TellUnknownWords(plan, levels);
        return new()
        {
            Mapped = Mapped(plan) with { Decision = decision }, Levels = levels, Numbers = numbers,
            Words = request.Stated?.Status ?? ImmutableDictionary<string, Health>.Empty,
        };
    }

    private void TellUnknownWords(PlannedColumn plan, LevelMeaning levels)
    {
        var p = plan.Profile;
        if (plan.Field != Field.Status || p.Told <= 0 || request.Stated is { Status.IsEmpty: false }) return;
        if (p.Colours + p.HealthWords + p.LifeWords > 0 || (levels != LevelMeaning.None && p.Levels > 0) || p.Share(p.Numbers) > 0.5) return;
        var words = p.Samples(4);
        findings.Warn("status-words-unknown", $"No word in '{plan.Header.Text}' ({string.Join(", ", words.Select(w => $"'{CellText.Cut(w, 40)}'"))}) is a colour that can be read, so health is not known; if they are colours, state them in a mapping file (\"status\": {{\"{CellText.Cut(words.FirstOrDefault("") , 40)}\": \"Green\"}}), and if they say where a project is in its life, state \"columns\": {{\"State\": \"{CellText.Cut(plan.Header.Text, 40)}\"}}.", column: plan.Header.Text);
    }

    private ReadColumn Money(PlannedColumn plan)
    {
        var (scale, currency) = HeaderUnits.Of(plan.Header.Full);
        var stated = request.Stated?.Money.GetValueOrDefault(plan.Field);
        var before = request.Stated is null ? request.Previous?.Columns.FirstOrDefault(c => c.Field == plan.Field && c.Why.StartsWith(StatedColumns.Why, StringComparison.Ordinal) && HeaderText.Compare(c.Header) == HeaderText.Compare(plan.Header.Text)) : null;
        if (currency.Length == 0 && plan.Profile.CurrencyCodes.Count == 1 && plan.Profile.CurrencyCells * 2 > plan.Profile.Numbers + plan.Profile.Money) currency = plan.Profile.CurrencyCodes.First();
        var decision = new MoneyDecision(stated?.Scale ?? before?.Scale ?? scale ?? 1, stated?.Currency?.ToUpperInvariant() ?? (before is { Currency.Length: > 0 } ? before.Currency : currency), Sign(plan));
        decision = decision with { Limit = plan.Profile.Magnitudes.Limit(decision.Scale, decision.Currency) };
        var why = stated is null ? plan.Why : plan.Why.StartsWith(StatedColumns.Why, StringComparison.Ordinal) ? plan.Why : $"{StatedColumns.Why} (unit); {plan.Why}";
        return new() { Mapped = Mapped(plan) with { Why = why, Scale = decision.Scale, Currency = decision.Currency, Decision = decision.Sign == DecimalSign.Comma ? "decimal comma" : null }, Money = decision };
    }

    private DecimalSign Sign(PlannedColumn plan)
    {
        var p = plan.Profile;
        if (p.CommaDecimals > 0 && p.DotDecimals > 0) findings.Warn("mixed-decimals", $"'{plan.Header.Text}' has numbers with a decimal comma and with a decimal dot; each was read by its own punctuation.", column: plan.Header.Text);
        if (p.CommaDecimals > p.DotDecimals) return DecimalSign.Comma;
        if (p.DotDecimals > 0) return DecimalSign.Dot;
        if (_houseSign == DecimalSign.Unsure && p.UnsureDots > 0) findings.Warn("decimals-assumed", $"Numbers such as 1.200 in '{plan.Header.Text}' were read with a decimal dot; nothing in the register proves it.", column: plan.Header.Text);
        return _houseSign;
    }

    private ReadColumn Date(PlannedColumn plan)
    {
        var p = plan.Profile;
        var order = request.Stated?.DateOrder switch { "dmy" => DayOrder.DayFirst, "mdy" => DayOrder.MonthFirst, _ => DayOrder.Unsure };
        var why = order == DayOrder.Unsure ? "" : " (stated)";
        if (order == DayOrder.Unsure) (order, why) = Proven(plan);
        var slashes = p.DayFirst + p.MonthFirst + p.AmbiguousDates > 0;
        var decision = !slashes ? null : (order == DayOrder.MonthFirst ? "month before day" : "day before month") + why;
        return new() { Mapped = Mapped(plan) with { Decision = decision }, Order = order };
    }

    private (DayOrder Order, string Why) Proven(PlannedColumn plan)
    {
        var p = plan.Profile;
        if (p.DayFirst > 0 && p.MonthFirst > 0)
        {
            findings.Warn("mixed-date-order", $"'{plan.Header.Text}' has dates with the day first and with the month first; where a date does not prove its order, {(p.MonthFirst > p.DayFirst ? "month" : "day")} first was assumed.", column: plan.Header.Text);
            return (p.MonthFirst > p.DayFirst ? DayOrder.MonthFirst : DayOrder.DayFirst, " (mixed)");
        }

        if (p.DayFirst > 0) return (DayOrder.DayFirst, "");
        if (p.MonthFirst > 0) return (DayOrder.MonthFirst, "");
        if (p.AmbiguousDates == 0) return (DayOrder.DayFirst, "");
        if (_houseOrder != DayOrder.Unsure) return (_houseOrder, " (as in the other columns)");
        findings.Warn("date-order-assumed", $"No date in '{plan.Header.Text}' proves whether the day or the month comes first; day first was assumed. State \"dateOrder\" in a mapping file if it is not.", column: plan.Header.Text);
        return (DayOrder.DayFirst, " (assumed)");
    }

    private ReadColumn Percent(PlannedColumn plan)
    {
        var p = plan.Profile;
        var fraction = request.Stated?.Percent switch { "fraction" => true, "hundred" => false, _ => p.Max <= 1 && p.Fractions > 0 && p.Numbers > p.Percents };
        if (request.Stated?.Percent is null && p.Max is > 1 and <= 2) TellSmallPercents(plan);
        return new()
        {
            Mapped = Mapped(plan) with { Decision = fraction ? "fraction of 1" : "of 100" }, Fraction = fraction,
            Money = new(1, "", NumberSign(p)),
        };
    }

    private DecimalSign NumberSign(ColumnProfile p) => p.CommaDecimals > p.DotDecimals ? DecimalSign.Comma : p.DotDecimals > 0 ? DecimalSign.Dot : _houseSign;

    private void TellSmallPercents(PlannedColumn plan) =>
        findings.Warn("percent-assumed", $"No value in '{plan.Header.Text}' is above 2, but some are above 1, so they were read as percents of 100 (1.5 is 1.5 %); if 1 means all of it, state \"percent\": \"fraction\" in a mapping file.", column: plan.Header.Text);

    private static MappedColumn Mapped(PlannedColumn plan) => new(plan.Index, plan.Header.Text, plan.Field, plan.Order, plan.Why);

    private static DecimalSign HouseSign(SheetProfile sheet)
    {
        int commas = sheet.Columns.Sum(c => c.CommaDecimals), dots = sheet.Columns.Sum(c => c.DotDecimals);
        if (commas > dots) return DecimalSign.Comma;
        return dots > 0 ? DecimalSign.Dot : sheet.Table.Delimiter == ';' ? DecimalSign.Comma : DecimalSign.Unsure;
    }

    private static DayOrder HouseOrder(SheetProfile sheet)
    {
        int day = sheet.Columns.Sum(c => c.DayFirst), month = sheet.Columns.Sum(c => c.MonthFirst);
        if (day != month) return day > month ? DayOrder.DayFirst : DayOrder.MonthFirst;
        if (day > 0) return DayOrder.Unsure;
        var dollars = sheet.Columns.Any(c => c.CurrencyCodes.Contains("USD")) || sheet.Header.Headers.Any(h => HeaderUnits.Of(h.Text).Currency == "USD");
        var others = sheet.Columns.Any(c => c.CurrencyCodes.Any(code => code != "USD"));
        return dollars && !others ? DayOrder.MonthFirst : DayOrder.Unsure;
    }
}
