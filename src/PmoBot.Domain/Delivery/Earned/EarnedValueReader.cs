using PmoBot.Domain.Delivery.Rows;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Earned;

/// <summary>Reads the earned value of a project from its row, its curve and its status history.</summary>
internal sealed class EarnedValueReader(PortfolioReading portfolio, DeliveryRows rows, DeliveryRules rules)
{
    private readonly PortfolioReading portfolio = portfolio;
    private readonly DeliveryRows rows = rows;
    private readonly DateOnly asOf = portfolio.Current.AsOf;
    private readonly bool percentIsHours = portfolio.Current.Mapping.Of(Field.PercentComplete).Any(c => c.Header.Trim().Equals("msdyn_progress", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when the budget is not known or not above zero.</summary>
    public EarnedValue? Read(int index)
    {
        var project = portfolio.Projects[index].Project;
        if (Money.Usable(project.Budget) is not { Value: > 0 } budget) return null;
        var source = new Source(this, index, project, budget.Currency, budget.Value.Value);
        var (planned, plannedFrom) = source.Planned();
        var (earned, earnedFrom) = source.Earned();
        var (actual, actualFrom) = source.Actual();
        return new()
        {
            Currency = budget.Currency,
            Bac = budget.Value.Value,
            Pv = planned,
            Ev = earned,
            Ac = actual,
            ReportedEac = source.Usable(project.ForecastCost),
            PlannedFrom = plannedFrom,
            EarnedFrom = earnedFrom,
            ActualFrom = actualFrom,
            Schedule = earned is { } value ? source.Schedule(value) : null,
            Rules = rules,
        };
    }

    private readonly struct Source(EarnedValueReader reader, int index, Project project, string currency, decimal bac)
    {
        private readonly PlannedCurve? curve = CurveOf(reader, index, project, currency);

        private DateOnly AsOf => reader.asOf;

        public (decimal?, ValueOrigin) Planned()
        {
            if (Usable(project.PlannedValue) is { } column) return (column, ValueOrigin.Register);
            if (curve is not null)
            {
                var (value, isExact) = curve.ValueAt(AsOf);
                return (value, isExact ? ValueOrigin.Curve : ValueOrigin.CurveBetween);
            }

            if (Newest(e => e.PlannedValue) is { } reported) return (reported, ValueOrigin.StatusHistory);
            return Line() is { } line ? (bac * line.Share(AsOf), ValueOrigin.StraightLine) : (null, ValueOrigin.None);
        }

        public (decimal?, ValueOrigin) Earned()
        {
            if (Usable(project.EarnedValue) is { } column) return (column, ValueOrigin.Register);
            if (OnCurve(p => p.Earned) is { } point) return (point, ValueOrigin.Curve);
            if (Newest(e => e.EarnedValue) is { } reported) return (reported, ValueOrigin.StatusHistory);
            if (project.PercentComplete is not { } percent) return (null, ValueOrigin.None);
            return (bac * percent / 100m, reader.percentIsHours ? ValueOrigin.HoursSpent : ValueOrigin.PercentComplete);
        }

        public (decimal?, ValueOrigin) Actual()
        {
            if (Usable(project.ActualCost) is { } column) return (column, ValueOrigin.Register);
            if (OnCurve(p => p.Actual) is { } point) return (point, ValueOrigin.Curve);
            return Newest(e => e.ActualCost) is { } reported ? (reported, ValueOrigin.StatusHistory) : (null, ValueOrigin.None);
        }

        /// <summary>By the curve, else on the straight line of the baseline.</summary>
        public EarnedSchedule? Schedule(decimal earned)
        {
            if (curve is not null)
            {
                var unit = curve.MonthsPerPeriod > 0 ? ScheduleUnit.Months : ScheduleUnit.Days;
                return new(unit, curve.Earned(earned), curve.At(AsOf), curve.Duration, false, curve.Start);
            }

            if (Line() is not { } line) return null;
            var share = Math.Clamp(earned / bac, 0, 1);
            return new(ScheduleUnit.Days, share * line.Days, Math.Max(0, AsOf.DayNumber - line.Start.DayNumber), line.Days, true, line.Start);
        }

        /// <summary>A plain amount in the budget's currency; others are never mixed in.</summary>
        public decimal? Usable(Amount? amount) => Money.Usable(amount) is { } usable && usable.Currency == currency ? usable.Value : null;

        /// <summary>The newest point up to the register's date that has the value.</summary>
        private decimal? OnCurve(Func<PlannedValuePoint, Amount?> choose) => Latest(reader.rows.PlannedValues.Of(index), p => p.Date, choose);

        private decimal? Newest(Func<StatusEntry, Amount?> choose) => Latest(reader.rows.StatusHistory.Of(index), e => e.Date, choose);

        private decimal? Latest<T>(ReadOnlySpan<T> rows, Func<T, DateOnly> dateOf, Func<T, Amount?> choose) where T : class, IRecord
        {
            (DateOnly Date, RowPlace Place, decimal Value)? newest = null;
            foreach (var row in rows)
            {
                var date = dateOf(row);
                if (date > AsOf || Usable(choose(row)) is not { } value) continue;
                if (newest is { } there && (date < there.Date || (date == there.Date && FirstPlaces.Compare(row.Place, there.Place) < 0))) continue;
                newest = (date, row.Place, value);
            }

            return newest?.Value;
        }

        /// <summary>The register's own baseline, else the first plan that we know.</summary>
        private StraightLine? Line()
        {
            var original = reader.portfolio.Projects[index].Baseline;
            var start = project.BaselineStart ?? original?.Start ?? project.Start;
            var finish = project.BaselineFinish ?? original?.Finish;
            return start is { } from && finish is { } to && to.Date > from.Date ? new(from.Date, to.Date) : null;
        }

        private static PlannedCurve? CurveOf(EarnedValueReader reader, int index, Project project, string currency) =>
            PlannedCurve.Of(reader.rows.PlannedValues.Of(index), (project.BaselineStart ?? project.Start)?.Date) is { } curve && curve.Currency == currency ? curve : null;
    }

    private readonly record struct StraightLine(DateOnly Start, DateOnly Finish)
    {
        public int Days => Finish.DayNumber - Start.DayNumber;

        public decimal Share(DateOnly date) => Math.Clamp((decimal)(date.DayNumber - Start.DayNumber) / Days, 0, 1);
    }
}
