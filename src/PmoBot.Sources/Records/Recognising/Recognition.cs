using System.Collections.Immutable;
using PmoBot.Domain.Delivery;
using PmoBot.Sources.Records.Columns;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Records.Recognising;

/// <summary>What a sheet or file was taken for.</summary>
internal enum TakenFor : byte { Unknown, Register, Table, RaidList, LeftAlone }

/// <summary>A sheet or file and what it was taken for.</summary>
/// <param name="Plans">Of a table one plan; of a list of several kinds one for each kind.</param>
/// <param name="TypeColumn">Of such a list the column that says the kind; else -1.</param>
/// <param name="Sheet">The look at it under the header of a table; null when none was found.</param>
/// <param name="Why">Of a sheet that is left alone: why, as a clause.</param>
internal sealed record Recognition(Table Table, TakenFor As, ImmutableArray<ColumnPlan> Plans, int TypeColumn, SheetProfile? Sheet, string Why)
{
    public bool IsTable => As is TakenFor.Table or TakenFor.RaidList;

    /// <summary>It could be read as a register.</summary>
    public bool MayBeRegister { get; init; }

    /// <summary>Its name promises a table that its columns do not keep, and it is no register either.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The look at it under the header of a register, so that it need not be looked at again; null when it has none.</summary>
    public SheetProfile? Register { get; init; }

    public static Recognition Nothing(Table table, TakenFor taken, string why) => new(table, taken, [], -1, null, why);

    /// <summary>The tables that its rows belong to.</summary>
    public IEnumerable<RecordKind> Kinds => Plans.Select(p => p.Shape.Kind);
}
