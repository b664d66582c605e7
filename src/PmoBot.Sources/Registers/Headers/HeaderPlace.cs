namespace PmoBot.Sources.Registers.Headers;

/// <summary>Where a table's header stands and what it says.</summary>
/// <param name="Row">1-based row of its last line, as a person sees it.</param>
/// <param name="Headers">One per column; "" where there is none.</param>
/// <param name="Recognized">How many different fields the headers name.</param>
/// <param name="Before">Text above the header: titles and legends.</param>
internal sealed record HeaderPlace(int Row, HeaderText[] Headers, int Recognized, string Before);

/// <summary>One buffered row from the start of a table.</summary>
internal sealed record LeadRow(int Row, string[] Cells);
