using System.Globalization;
using PmoBot.Conversation.Answers;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>
/// What an import noticed, for a reader in chat. The import writes its findings in English and keeps them with the snapshot; who reads another language is told
/// the place and what is the matter there, by the finding's code.
/// </summary>
internal static class FindingWords
{
    private const int LongestColumn = 60;

    public static string Of(Finding finding, CultureInfo culture) =>
        Tongue.Of(culture).Name is "en" or "en-US" || What(finding.Code) is not { } what ? finding.Message : culture.Say(At(finding, what));

    /// <summary>True when the code can be said in every language.</summary>
    internal static bool Knows(string code) => What(code) is not null;

    private static Message At(Finding finding, Message what)
    {
        var column = finding.Column is { Length: > 0 } header ? Phrases.Short(header, LongestColumn) : null;
        Message told = (finding.Row, column) switch
        {
            ({ } row, { }) => $"Row {row:0}, column “{column}”: {what}.",
            ({ } row, null) => $"Row {row:0}: {what}.",
            (null, { }) => $"Column “{column}”: {what}.",
            _ => $"{what:sentence}",
        };
        return finding.Count > 1 ? $"{told} ({finding.Count} such places)" : told;
    }

    private static Message? What(string code) => code switch
    {
        "amount-not-understood" => $"an amount cannot be read; it is not totalled",
        "amount-out-of-scale" => $"an amount seems to be in other units than its column; it is not totalled",
        "amounts-partly-known" => $"not every amount is one number; only single numbers are added up",
        "as-of-import-day" => $"the register states no date, so the day of the import was taken",
        "as-of-status-date" => $"the newest status date was taken as the date of the register",
        "bad-bytes" => $"some characters of the file could not be read",
        "closed-with-colour" => $"the project is said to be over but still reports a colour",
        "column-vanished" => $"a column of the last import is not there any more",
        "columns-left-alone" => $"the table has too many columns; the last ones were not read",
        "currency-column" => $"where an amount names no currency, it was taken from this column",
        "date-impossible" => $"there is no such date; it is not known",
        "date-not-understood" => $"a date cannot be read; it is not known",
        "date-order-assumed" => $"nothing proves whether day or month comes first; day first was assumed",
        "decimals-assumed" => $"numbers such as 1.200 were read with a decimal dot; nothing proves it",
        "duplicate-id" => $"the id is there twice; both rows were kept",
        "earlier-period" => $"a column of an earlier period was left alone",
        "encoding" => $"the file was read as Windows-1252",
        "error-cells" => $"a spreadsheet error stands in the cell; the value is not known",
        "fiscal-year-assumed" => $"a fiscal year was read as April to March",
        "header-row-moved" => $"the header is not in the row of the last import any more; the row that looks like it was taken",
        "heading-row" => $"the row was taken as a heading or a remark, not as a project",
        "id-missing" => $"the project has no id; it is recognised by its name",
        "mapping-too-long" => $"the mapping file is too long to be remembered",
        "mixed-currencies" => $"there are several currencies; they are not added up",
        "mixed-date-order" => $"some dates have the day first and some the month first",
        "mixed-decimals" => $"some numbers have a decimal comma and some a decimal dot",
        "name-missing" => $"the project has no name; its id stands in",
        "negative-budget" => $"the amount is negative; it was kept as it is",
        "no-status-column" => $"there is no column with an overall status, so health is not known for any project",
        "note-row" => $"the row is a remark, not a project",
        "number-not-understood" => $"a number cannot be read; it is not known",
        "owner-assumed" => $"the column was taken as the project manager",
        "percent-assumed" => $"the values were read as percents of 100",
        "percent-not-understood" => $"a percentage cannot be read; it is not known",
        "percent-out-of-range" => $"a percentage is not between 0 and 100; it is not known",
        "rank-not-understood" => $"a rank cannot be read; it is not known",
        "read-failure" => $"reading stopped before the end",
        "reading-stopped" => $"many blank rows follow; what stands below them was not read",
        "repeated-header" => $"the header stands here again; it is not a project",
        "row-without-name" => $"the row has neither a name nor an id; it was left out",
        "same-name" => $"the name is there twice, with two ids",
        "same-name-without-id" => $"the name is there twice, without an id; both rows were kept",
        "same-projects-on-sheets" => $"several sheets list the same projects; only one was read",
        "sheet-hidden" => $"a hidden sheet was left alone",
        "sheet-skipped" => $"a sheet that is no register was left alone",
        "sheet-vanished" => $"the sheet of the last import is not there any more; another one was read",
        "sheets-joined" => $"several sheets with the same header were read as one register",
        "stated-before" => $"the mapping stated on an earlier import was used",
        "stated-before-unreadable" => $"the mapping stated on an earlier import cannot be read any more",
        "status-date-in-future" => $"the status is dated after the import",
        "status-not-understood" => $"the status is no colour that can be read; health is not known",
        "status-words-unknown" => $"no word in the column is a colour that can be read, so health is not known",
        "text-cut" => $"a name or an id is too long and was cut",
        "total-row" => $"the row is a total, not a project",
        _ => null,
    };
}
