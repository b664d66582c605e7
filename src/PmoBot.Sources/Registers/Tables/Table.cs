namespace PmoBot.Sources.Registers.Tables;

/// <summary>What kind of value a spreadsheet gave for a cell.</summary>
internal enum CellKind : byte
{
    Text,
    /// <summary>A typed number: the text is invariant, with a dot.</summary>
    Number,
    /// <summary>A typed date: the text is ISO.</summary>
    Date,
}

/// <summary>One worksheet, or the one table of a text file; can be walked more than once.</summary>
internal abstract class Table
{
    /// <summary>Worksheet name; null for a text file.</summary>
    public abstract string? Sheet { get; }

    public virtual bool IsHidden => false;

    /// <summary>The sign that parts the cells, for a hint on the locale; '\0' for a worksheet.</summary>
    public virtual char Delimiter => '\0';

    public abstract RowCursor Open();
}

/// <summary>Walks a table's rows once, first to last.</summary>
internal abstract class RowCursor : IDisposable
{
    /// <summary>Moves to the next row; false at the end.</summary>
    public abstract bool Read();

    /// <summary>1-based row as a person sees it.</summary>
    public abstract int Row { get; }

    /// <summary>Cells of the current row.</summary>
    public abstract int Count { get; }

    /// <summary>Columns that the table has, also those that are not read.</summary>
    public virtual int Width => Count;

    /// <summary>The raw text of a cell; empty beyond the row's end.</summary>
    public abstract ReadOnlySpan<char> Cell(int index);

    public virtual CellKind Kind(int index) => CellKind.Text;

    public abstract void Dispose();

    /// <summary>True when no cell of the row says anything.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < Count; i++)
        {
            if (!Values.CellText.IsBlank(Cell(i))) return false;
        }

        return true;
    }
}
