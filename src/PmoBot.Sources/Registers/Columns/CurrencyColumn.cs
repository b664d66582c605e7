using System.Collections.Immutable;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>Finds the column that names the currency of a row's amounts, as exports of finance systems have it.</summary>
internal static class CurrencyColumn
{
    /// <summary>Its 0-based index; -1 when there is none.</summary>
    public static int Of(HeaderText[] headers, ImmutableArray<ReadColumn> mapped, FindingList findings)
    {
        var index = Array.FindIndex(headers, h => h.Key is "currency" or "currencycode" or "projectcurrency" or "ccy" or "curr" or "wahrung" or "wahrg" or "whg" or "devise" or "moneda" or "moeda" or "valuta");
        if (index < 0 || mapped.Any(c => c.Index == index)) return -1;
        findings.Info("currency-column", $"Where an amount names no currency, it was taken from '{headers[index].Text}' in its row.", column: headers[index].Text);
        return index;
    }
}
