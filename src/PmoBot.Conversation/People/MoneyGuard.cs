using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.People;

/// <summary>
/// The last look at an answer before it leaves: where money may not be shown, no sentence with an amount goes out, whoever wrote it. Handlers leave out
/// what they know to be money; this also catches amounts inside the register's own narratives and inside reasons.
/// </summary>
internal static partial class MoneyGuard
{
    private static readonly Message KeptBack = $"Amounts are shown in the personal chat.";

    public static Answer Apply(Answer answer, Disclosure disclosure) => disclosure.Money ? answer : WithoutAmounts(answer, KeptBack.In(answer.Culture));

    private static Answer WithoutAmounts(Answer answer, string kept) => answer with
    {
        Headline = Sentences(answer.Headline) is { Length: > 0 } headline ? headline : kept,
        Lead = answer.Lead is { } lead ? Empty(Sentences(lead)) : null,
        Strip = [.. answer.Strip.Where(s => !SpeaksOfMoney(s.Value))],
        Picture = answer.Picture is { IsMoney: false } ? answer.Picture : null,
        Unknown = [.. answer.Unknown.Where(u => !SpeaksOfMoney(u))],
        Figures = [.. answer.Figures.Where(f => !IsMoney(f))],
        Facts = [.. answer.Facts.Select(f => f with { Value = Sentences(f.Value) is { Length: > 0 } value ? value : kept })],
        Items = [.. answer.Items.Where(i => !SpeaksOfMoney(i.State)).Select(i => i with { Reason = Sentences(i.Reason) is { Length: > 0 } reason ? reason : kept })],
        Changes = [.. answer.Changes.Where(c => !SpeaksOfMoney(c))],
    };

    /// <summary>The figure is an amount, or made of amounts.</summary>
    public static bool IsAmount(Figure figure) => IsMoney(figure);

    private static bool IsMoney(Figure figure) =>
        PortfolioMoney.IsMoney(figure) || CurrencyCode().IsMatch(figure.Unit) || figure.Inputs.Any(i => SpeaksOfMoney(i.Value.ToString()));

    private static string Sentences(string text) =>
        SpeaksOfMoney(text) ? string.Join(' ', SentenceCut.Split(text).Where(s => !SpeaksOfMoney(s))) : text;

    private static bool SpeaksOfMoney(string text) => text.Length > 0 && Amount().IsMatch(text);

    private static string? Empty(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex CurrencyCode();

    private const string Codes =
        "GBP|USD|EUR|AUD|NZD|CAD|CHF|INR|JPY|CNY|SEK|NOK|DKK|PLN|ZAR|BRL|MXN|SGD|HKD|AED|SAR|THB|MYR|IDR|PHP|KRW|TWD|TRY|ILS|EGP|NGN|KES|ARS|CLP|COP|PEN|UYU|HUF|CZK|RON";

    // As English, German, French and Spanish write and say them.
    private const string Words =
        "k|m|mn|mm|mio|mill|bn|mrd|md|mds|tn|tsd|millions?|billions?|trillions?|thousands?|crores?|lakhs?|pounds?|dollars?|euros?|rupees|kr|millionen|milliarden?|billionen|tausend|pfund|franken|kronen|"
        + "milliards?|milliers?|mille|livres?|francs?|roupies|mil|mill[oó]n(?:es)?|millardos?|bill[oó]n(?:es)?|libras?|d[oó]lar(?:es)?|pesos?|mdp|mde";

    // A currency sign or code beside a number, or a number with a word of millions: better a sentence too few than an amount too many.
    [GeneratedRegex(
        @"[\p{Sc}]\s?\d|\d\s?[\p{Sc}]|\b(?:[A-Z]{2,3}\$|" + Codes + @")\s?\d|\d\s?(?:" + Codes + @")\b|\d\s?(?:" + Words + @")\b|\b(?:rs|kr|fr)\.?\s?\d|\d{1,3}(?:[,.'’\s]\d{3})+\b|\b\d{5,}\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Amount();
}
