using System.Globalization;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Words;

/// <summary>An amount as the register gives it. It stands in a message's hole as it is: <c>$"{project.Budget}"</c>.</summary>
public static class AmountText
{
    private const int LongestRange = 60;
    private const int LongestWord = 40;

    /// <summary>Exact, a range in its own words, withheld, or not known.</summary>
    public static string Of(Amount? amount, CultureInfo culture) => amount switch
    {
        null => culture.Say($"not known"),
        { Kind: AmountKind.Plain, Value: { } value } => MoneyText.Exact(value, amount.Currency, culture),
        { Kind: AmountKind.Range } => Wording.Short(amount.Text, LongestRange),
        { Kind: AmountKind.Withheld } => culture.Say($"not published"),
        _ => culture.Say($"not known (“{Wording.Short(amount.Text, LongestWord)}”)"),
    };
}
