namespace PmoBot.Sources.Records.Shapes;

/// <summary>What kind of values a column of a table holds.</summary>
internal enum CellSort : byte
{
    /// <summary>A project, by id, code or name.</summary>
    Reference,
    Id,
    /// <summary>What the row is called.</summary>
    Title,
    Text,
    Narrative,
    Date,
    Money,
    Number,
    Percent,
    /// <summary>A probability: percent, score or word.</summary>
    Probability,
    /// <summary>A score from 1 to 5, as a number of any scale or as a word.</summary>
    Level,
    /// <summary>One of a few words.</summary>
    Choice,
    /// <summary>Words for what the row's figures are: planned, forecast, actual.</summary>
    Measure,
    Health,
}

/// <summary>One column that a table may have.</summary>
/// <param name="Name">The record's property that it fills.</param>
/// <param name="Own">How strongly it says that the table is this one and no other: 0 not at all, 4 as good as its name.</param>
internal sealed record ShapeField(string Name, CellSort Sort, int Own);
