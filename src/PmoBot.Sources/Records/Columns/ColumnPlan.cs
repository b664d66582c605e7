using System.Collections.Immutable;
using PmoBot.Sources.Records.Shapes;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Records.Columns;

/// <summary>A column that was chosen for a field of a table.</summary>
internal sealed record ChosenColumn(int Index, HeaderText Header, ColumnProfile Profile, ShapeField Field, int Weight, double Score, string Why);

/// <summary>Which column of a table is what, were it of one shape.</summary>
/// <param name="Columns">Chosen columns, one a field, one field a column.</param>
/// <param name="References">Every column that may name the project, best first; the first of them is in <paramref name="Columns"/>.</param>
/// <param name="Periods">Columns that are periods; only where the shape takes them.</param>
internal sealed record ColumnPlan(TableShape Shape, ImmutableArray<ChosenColumn> Columns, ImmutableArray<ChosenColumn> References, ImmutableArray<PeriodColumn> Periods)
{
    private const int Named = 94;

    public bool Has(string field) => Columns.Any(c => c.Field.Name == field);

    public bool HasAny(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (Has(field)) return true;
        }

        return false;
    }

    /// <summary>How many of the columns are of this table and of no other, weighed. A title under a word that every list has is not.</summary>
    public int Own => Columns.Sum(c => c.Field.Sort == CellSort.Title && c.Weight < Named ? 0 : c.Field.Own) + (Periods.Length > 1 ? 3 : 0);

    /// <summary>How well the whole fits.</summary>
    public double Fit => Columns.Sum(c => c.Score) / 100;
}
