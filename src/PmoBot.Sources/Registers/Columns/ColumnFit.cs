using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>How well a column's values suit a field: 0 never, 1 well. Headers propose, values decide.</summary>
internal static class ColumnFit
{
    public static double Of(Field field, HeaderText header, ColumnProfile p) => FieldKinds.Of(field) switch
    {
        FieldKind.Id => Id(p),
        FieldKind.Name => Name(p),
        FieldKind.Health => Health(field, header, p),
        FieldKind.State => State(p),
        FieldKind.Date => Date(p),
        FieldKind.Money => Money(p),
        FieldKind.Percent => Percent(p),
        FieldKind.Number => Number(field, p),
        FieldKind.Narrative => Narrative(p),
        FieldKind.Person => Short(p) * (p.Share(p.Colours) > 0.5 ? 0.2 : IsOnePerson(p) ? 0.8 : 1),
        _ => Text(field, p),
    };

    public static double Id(ColumnProfile p)
    {
        if (p.Told == 0) return 0.3;
        var unique = (double)p.Distinct / p.Filled;
        var shape = p.Share(p.TypedDates) > 0.5 || (double)p.Length / p.Filled > 60 ? 0.2 : 1;
        // A running number is the row's, not the project's; a total below it is one cell more.
        var counter = p.Filled > 2 && p.Numbers >= p.Filled - 1 && p.Max == p.Numbers && p.Distinct == p.Filled ? 0.75 : 1;
        return shape * counter * (unique > 0.9 ? 1 : unique > 0.6 ? 0.8 : 0.45);
    }

    public static double Name(ColumnProfile p)
    {
        if (p.Told == 0) return 0.3;
        var unique = (double)p.Distinct / p.Filled;
        var length = (double)p.Length / p.Filled;
        var text = p.Share(p.Numbers + p.Dates) > 0.7 ? 0.4 : length > 250 ? 0.4 : length > 150 ? 0.7 : 1;
        return text * (p.Filled < 4 || unique > 0.7 ? 1 : unique > 0.3 ? 0.8 : 0.4);
    }

    private static double Health(Field field, HeaderText header, ColumnProfile p)
    {
        if (p.Told <= 0) return p.Filled == 0 ? 0.75 : 0.85;
        if (p.Share(p.Long) > 0.5) return 0;
        var levels = ColumnMeaning.LevelsOf(field, header) == Values.LevelMeaning.None ? 0 : p.Levels;
        var read = p.Share(p.Colours + p.HealthWords + levels);
        if (read >= 0.5) return 1.04;
        if (read >= 0.15) return 0.95;
        if (read > 0) return p.Share(p.LifeWords) > 0.5 ? 0.6 : 0.8;
        if (p.Share(p.SmallIntegers) > 0.8) return ColumnMeaning.HasNumbers(header) ? 1 : 0.72;
        if (p.Share(p.Dates + p.Money + p.Numbers + p.Percents) > 0.5) return field is Field.StatusRisk or Field.Status && p.Share(p.SmallIntegers) > 0.5 ? 0.6 : 0.05;
        return p.Share(p.LifeWords) > 0.3 ? 0.15 : 0.6;
    }

    private static double State(ColumnProfile p)
    {
        if (p.Told <= 0) return 0.7;
        if (p.Share(p.Long) > 0.3 || p.Share(p.Dates) > 0.5) return 0.1;
        if (p.Share(p.Colours + p.HealthWords) > 0.4 && p.HealthWords > p.LifeWords) return 0.2;
        if (p.Share(p.Colours) > 0.4) return 0.2;
        if (p.Share(p.LifeWords) > 0.3) return 1.04;
        return p.Distinct <= 12 || p.Distinct < p.Filled * 0.3 ? 0.9 : 0.6;
    }

    public static double Date(ColumnProfile p) =>
        p.Told <= 0 ? 0.75 : p.Share(p.Dates) switch { >= 0.5 => 1, >= 0.15 => 0.85, > 0 => 0.5, _ => p.Share(p.Numbers) > 0.5 ? 0.05 : 0.12 };

    public static double Money(ColumnProfile p)
    {
        if (p.Told <= 0) return 0.8;
        if (p.Share(p.Percents) > 0.5 || p.Share(p.TypedDates) > 0.3 || p.Share(p.Long) > 0.5) return 0.05;
        return p.Share(p.Numbers + p.Money) switch { >= 0.5 => 1, >= 0.15 => 0.85, > 0 => 0.5, _ => 0.15 };
    }

    public static double Percent(ColumnProfile p) =>
        p.Told <= 0 ? 0.8 : p.Share(p.Numbers) > 0.5 && (p.Max <= 130 || p.Percents > 0) ? 1 : p.Share(p.Numbers) > 0.5 ? 0.5 : 0.1;

    /// <summary>A rank is a whole number; "High" and "P1" are a priority in words.</summary>
    private static double Number(Field field, ColumnProfile p) =>
        p.Told <= 0 ? 0.5 : p.Share(p.Numbers) < 0.8 || p.Share(p.Percents) > 0.5 ? 0.1 : field == Field.PriorityRank && p.Fractions * 2 > p.Numbers ? 0.3 : 1;

    public static double Narrative(ColumnProfile p)
    {
        if (p.Told <= 0) return 0.7;
        if (p.Share(p.Numbers + p.TypedDates + p.Colours) > 0.6) return 0.1;
        return (double)p.Length / p.Filled > 25 ? 1 : 0.85;
    }

    /// <summary>The same person in every row is the leader of the whole list, not of each project.</summary>
    private static bool IsOnePerson(ColumnProfile p) => p.Distinct == 1 && p.Filled >= 5;

    public static double Short(ColumnProfile p) =>
        p.Told <= 0 ? 0.7 : p.Share(p.Dates + p.Numbers + p.Money) > 0.6 ? 0.3 : p.Share(p.Long) > 0.4 ? 0.4 : 1;

    private static double Text(Field field, ColumnProfile p)
    {
        if (p.Told <= 0) return 0.7;
        if (p.Share(p.TypedDates) > 0.5) return 0.1;
        if (field == Field.Priority) return p.Share(p.Long) > 0.3 ? 0.3 : 1;
        // An objective is shared by projects; what every project says anew describes it.
        if (field == Field.Objective) return Short(p) * (p.Filled < 4 || p.Distinct * 2 <= p.Filled ? 1 : 0.7);
        if (field == Field.Phase) return p.Share(p.Colours) > 0.4 ? 0.1 : p.Share(p.Long) > 0.3 ? 0.3 : 1;
        return Short(p);
    }
}
