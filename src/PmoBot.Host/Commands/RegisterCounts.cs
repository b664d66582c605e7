using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Host.Commands;

/// <summary>What a register says, counted as it stands: before ages and rules have their word.</summary>
internal sealed record RegisterCounts(HealthCounts Health, ImmutableSortedDictionary<Absence, int> Absences, ImmutableArray<ColumnTotal> Amounts)
{
    public static RegisterCounts Of(PortfolioSnapshot snapshot)
    {
        var by = new int[6];
        var absences = new SortedDictionary<Absence, int>();
        foreach (var project in snapshot.Projects)
        {
            by[(int)project.Status.Health]++;
            if (project.Status.Health == Domain.Portfolio.Health.Unknown) absences[project.Status.Absence] = absences.GetValueOrDefault(project.Status.Absence) + 1;
        }

        var health = new HealthCounts(by[(int)Domain.Portfolio.Health.Green], by[(int)Domain.Portfolio.Health.AmberGreen], by[(int)Domain.Portfolio.Health.Amber],
            by[(int)Domain.Portfolio.Health.AmberRed], by[(int)Domain.Portfolio.Health.Red], by[(int)Domain.Portfolio.Health.Unknown]);
        return new RegisterCounts(health, absences.ToImmutableSortedDictionary(), ColumnTotal.All(snapshot));
    }
}

/// <summary>
/// The plain amounts of one column. <paramref name="Sum"/> is in the unit that the column is written in (its scale), so that it can be
/// held against the file; <see cref="Amount"/> is the same in whole currency units.
/// </summary>
/// <param name="Key">"wholeLifeCost", "budget" …</param>
/// <param name="Field">The field that the figure is read from: for "wholeLifeCost" it may be the budget.</param>
/// <param name="Column">The header of its column; null when the register has none.</param>
/// <param name="Known">Cells with one plain number.</param>
/// <param name="Sum">Null when none is known or when currencies are mixed.</param>
internal sealed record ColumnTotal(string Key, Field Field, string? Column, int Known, int Ranges, int Withheld, decimal? Sum, decimal Scale, string? Currency)
{
    private decimal? Amount => Sum * Scale;

    public static ImmutableArray<ColumnTotal> All(PortfolioSnapshot snapshot)
    {
        var totals = ImmutableArray.CreateBuilder<ColumnTotal>();
        var whole = snapshot.Mapping.Has(Field.WholeLifeCost) || !snapshot.Mapping.Has(Field.Budget) ? Field.WholeLifeCost : Field.Budget;
        totals.Add(Of(snapshot, "wholeLifeCost", whole, whole == Field.Budget ? p => p.Budget : p => p.WholeLifeCost));
        foreach (var (key, field, amount) in Fields)
        {
            if (snapshot.Mapping.Has(field)) totals.Add(Of(snapshot, key, field, amount));
        }

        return totals.ToImmutable();
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject(Key);
        json.WriteString("field", Field.ToString());
        json.WriteString("column", Column);
        json.WriteNumber("known", Known);
        WriteNumber(json, "sum", Sum);
        json.WriteNumber("scale", Scale);
        json.WriteString("currency", Currency);
        WriteNumber(json, "amount", Amount);
        json.WriteNumber("ranges", Ranges);
        json.WriteNumber("withheld", Withheld);
        json.WriteEndObject();
    }

    /// <summary>One line for a person.</summary>
    public string Words(int projects)
    {
        if (Known == 0) return $"{Name()}: no plain figure in {projects} projects{Kept()}";
        var sum = Sum is { } s ? $"{s.ToString("#,0.##", CultureInfo.InvariantCulture)}{(Scale == 1m ? "" : $" (×{Scale.ToString("#,0", CultureInfo.InvariantCulture)})")} {Currency}".TrimEnd() : "not added, since currencies are mixed";
        return $"{Name()}: {sum}, of the published figures, {Known} of {projects}{Kept()}";
    }

    private string Name() => Key == "wholeLifeCost" && Field == Field.Budget ? $"{Key} (from the budget column “{Column}”)" : Key;

    private string Kept() => (Ranges, Withheld) switch
    {
        (0, 0) => "",
        (_, 0) => $"; {Ranges} given as ranges",
        (0, _) => $"; {Withheld} withheld",
        _ => $"; {Ranges} given as ranges, {Withheld} withheld",
    };

    private static ColumnTotal Of(PortfolioSnapshot snapshot, string key, Field field, Func<Project, Amount?> amount)
    {
        var scale = snapshot.Mapping.Of(field).FirstOrDefault()?.Scale ?? 1m;
        var amounts = snapshot.Projects.Select(amount).OfType<Amount>().ToArray();
        var plain = amounts.Where(a => a.Kind == AmountKind.Plain).ToArray();
        var currencies = plain.Select(a => a.Currency).Distinct().ToArray();
        decimal? sum = plain.Length > 0 && currencies.Length == 1 ? plain.Sum(a => a.Value!.Value) / scale : null;
        return new ColumnTotal(key, field, snapshot.Mapping.Of(field).FirstOrDefault()?.Header, plain.Length, amounts.Count(a => a.Kind == AmountKind.Range), amounts.Count(a => a.Kind == AmountKind.Withheld), sum, scale,
            currencies.Length switch { 0 => "", 1 => currencies[0], _ => null });
    }

    private static readonly (string Key, Field Field, Func<Project, Amount?> Amount)[] Fields =
    [
        ("budget", Field.Budget, p => p.Budget), ("actualCost", Field.ActualCost, p => p.ActualCost), ("forecastCost", Field.ForecastCost, p => p.ForecastCost),
        ("yearBudget", Field.YearBudget, p => p.YearBudget), ("yearForecast", Field.YearForecast, p => p.YearForecast),
        ("benefitPlanned", Field.BenefitPlanned, p => p.BenefitPlanned), ("benefitForecast", Field.BenefitForecast, p => p.BenefitForecast), ("benefitRealised", Field.BenefitRealised, p => p.BenefitRealised),
        ("plannedValue", Field.PlannedValue, p => p.PlannedValue), ("earnedValue", Field.EarnedValue, p => p.EarnedValue), ("contingency", Field.Contingency, p => p.Contingency),
    ];

    private static void WriteNumber(Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is { } number) json.WriteNumber(key, number);
        else json.WriteNull(key);
    }
}
