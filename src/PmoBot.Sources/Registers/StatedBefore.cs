using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Tables;

namespace PmoBot.Sources.Registers;

/// <summary>Brings what a person stated on an earlier import into this one, as far as the register still has it.</summary>
internal static class StatedBefore
{
    private const int LongestJson = 64 * 1024;

    /// <summary>The request with what was stated before, when nothing is stated now.</summary>
    public static ImportRequest Of(ImportRequest request, FindingList findings)
    {
        if (request.Stated is not null || request.Previous?.Stated is not { } json) return request;
        if (json.Length > LongestJson || StatedMapping.TryParse(json, out _) is not { } stated)
        {
            findings.Warn("stated-before-unreadable", "The mapping stated on an earlier import cannot be read any more; state it again.");
            return request;
        }

        findings.Info("stated-before", "The mapping stated on an earlier import was used; import with another mapping file to change it, or with an empty one ({}) to forget it.");
        return request with { Stated = stated, IsStatedBefore = true };
    }

    /// <summary>The request without a sheet or header row that is not there any more.</summary>
    public static ImportRequest Fitting(ImportRequest request, Workbook workbook, FindingList findings, CancellationToken ct)
    {
        if (!request.IsStatedBefore || request.Stated is not { } stated) return request;
        if (stated.Sheet is { } sheet && workbook.Tables.All(t => t.Sheet is { } name && HeaderText.Compare(name) != HeaderText.Compare(sheet)))
        {
            findings.Warn("sheet-vanished", $"The sheet '{Values.CellText.Cut(sheet, 60)}' stated on an earlier import is not in this workbook; the sheet that looks most like the register was read. State the sheet again if it is another.");
            stated = stated with { Sheet = null };
        }

        if (stated.HeaderRow is { } row && !HasHeader(workbook, stated, request.Previous!, ct))
        {
            findings.Warn("header-row-moved", $"Row {row}, stated on an earlier import, does not hold the header any more; the row that looks like it was taken. State \"headerRow\" again if it is another.");
            stated = stated with { HeaderRow = null };
        }

        return request with { Stated = stated };
    }

    /// <summary>What the next import is to know.</summary>
    public static string? Keep(ImportRequest original, FindingList findings)
    {
        if (original.Stated is not { } stated) return original.Previous?.Stated;
        var json = stated.ToJson();
        if (json is null or { Length: <= LongestJson }) return json;
        findings.Warn("mapping-too-long", "The mapping file is too long to be remembered for the next import; it was used for this one only.");
        return null;
    }

    private static bool HasHeader(Workbook workbook, StatedMapping stated, RegisterMapping previous, CancellationToken ct)
    {
        try
        {
            var headers = RegisterChooser.Choose(workbook, stated, new(), ct)[0].Header.Headers.Select(h => HeaderText.Compare(h.Text)).ToHashSet(StringComparer.Ordinal);
            return previous.Columns.Count(c => headers.Contains(HeaderText.Compare(c.Header))) * 2 >= previous.Columns.Length;
        }
        catch (RefusalException)
        {
            return false;
        }
    }
}
