using System.Collections.Frozen;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Value.Benefits;

/// <summary>Tells money from other units.</summary>
internal static class Units
{
    private static readonly FrozenSet<string> Currencies = (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB "
        + "EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
        + "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
        + "SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsCurrency(string unit) => Currencies.Contains(unit);

    /// <summary>Codes in capitals; other units as they are, trimmed and small, so that "Hours" is "hours".</summary>
    public static string Plain(string unit)
    {
        var trimmed = unit.Trim();
        return IsCurrency(trimmed) ? trimmed.ToUpperInvariant() : trimmed.ToLowerInvariant();
    }

    /// <summary>"£1,200.5", "340 hours".</summary>
    public static Message Say(decimal value, string unit, bool isMoney) => (isMoney, unit) switch
    {
        (true, _) => $"{new ExactMoney(value, unit)}",
        (_, "") => $"{value}",
        _ => $"{value} {unit}",
    };

    /// <summary>A currency; where no unit is said, the kinds of benefit that can only be money.</summary>
    public static bool IsMoney(string unit, BenefitType type) =>
        unit.Length == 0 ? type is BenefitType.CostSaving or BenefitType.CostAvoidance or BenefitType.Revenue or BenefitType.CapitalRelease : IsCurrency(unit);
}
