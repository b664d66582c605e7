using PmoBot.Domain.Portfolio;

namespace PmoBot.Sources.Registers.Values;

/// <summary>Reads amounts that are not one number: "5 - 25 Million", "500 Million +", "&lt;£10m", "Low: 1, Mid: 2, High: 3".</summary>
internal static class AmountRange
{
    private static readonly string[] Below = ["less than ", "up to ", "under ", "below ", "max ", "maximum ", "bis ", "jusqu'a ", "hasta ", "<=", "≤", "<", "no more than "];
    private static readonly string[] Above = ["more than ", "greater than ", "over ", "above ", "at least ", "min ", "minimum ", "from ", "ab ", "plus de ", "mas de ", ">=", "≥", ">"];
    private static readonly string[] About = ["approximately ", "approx. ", "approx ", "circa ", "ca. ", "ca ", "c. ", "c.", "about ", "around ", "est. ", "estimated ", "~", "≈", "c £"];
    private static readonly string[] Between = [" to ", " and ", " bis ", " a ", "–", "—", "-"];

    /// <summary>Reads a range; null when the text is none.</summary>
    public static Amount? Read(string plain, MoneyDecision decision, string text)
    {
        var body = plain.Trim();
        return ThreePoint(body, decision, text)
            ?? Open(body, Below, decision, text, upper: true)
            ?? Open(body, Above, decision, text, upper: false)
            ?? Plus(body, decision, text)
            ?? Approximate(body, decision, text)
            ?? TwoEnded(body, decision, text);
    }

    private static Amount? ThreePoint(string body, MoneyDecision decision, string text)
    {
        if (!body.Contains("low", StringComparison.Ordinal) || !body.Contains("high", StringComparison.Ordinal)) return null;
        var low = Labelled(body, "low", decision);
        var high = Labelled(body, "high", decision);
        return low is null || high is null ? null : Make(low.Value, high.Value, decision, text);
    }

    private static MoneyToken? Labelled(string body, string label, MoneyDecision decision)
    {
        var from = body.IndexOf(label, StringComparison.Ordinal) + label.Length;
        var rest = body.AsSpan(from).TrimStart([':', '=', ' ']);
        var end = rest.IndexOfAny(";|abcdefghijlnopqrstuvwxyz");
        foreach (var stop in (ReadOnlySpan<string>)[", mid", ", high", ", low", "; ", " mid", " high", " low"])
        {
            var at = rest.IndexOf(stop, StringComparison.Ordinal);
            if (at >= 0 && (end < 0 || at < end)) end = at;
        }

        var part = (end < 0 ? rest : rest[..end]).Trim([' ', ',', ';']);
        return MoneyToken.TryRead(part.ToString(), decision.Sign, out var token) ? token : null;
    }

    private static Amount? Open(string body, string[] starts, MoneyDecision decision, string text, bool upper)
    {
        foreach (var start in starts)
        {
            if (!body.StartsWith(start, StringComparison.Ordinal)) continue;
            if (!MoneyToken.TryRead(body[start.Length..], decision.Sign, out var token)) continue;
            return upper ? Make(null, token, decision, text) : Make(token, null, decision, text);
        }

        return null;
    }

    private static Amount? Plus(string body, MoneyDecision decision, string text)
    {
        if (!body.EndsWith('+') && !body.EndsWith(" or more", StringComparison.Ordinal) && !body.EndsWith(" and above", StringComparison.Ordinal) && !body.EndsWith(" and over", StringComparison.Ordinal)) return null;
        var end = body.EndsWith('+') ? body.Length - 1 : body.LastIndexOf(body.EndsWith(" or more", StringComparison.Ordinal) ? " or more" : " and ", StringComparison.Ordinal);
        return MoneyToken.TryRead(body[..end].Trim(), decision.Sign, out var token) ? Make(token, null, decision, text) : null;
    }

    /// <summary>An approximate figure is no figure to add up: kept as a range of one point.</summary>
    private static Amount? Approximate(string body, MoneyDecision decision, string text)
    {
        foreach (var start in About)
        {
            if (body.StartsWith(start, StringComparison.Ordinal) && MoneyToken.TryRead(body[start.Length..], decision.Sign, out var token)) return Make(token, token, decision, text);
        }

        return null;
    }

    private static Amount? TwoEnded(string body, MoneyDecision decision, string text)
    {
        if (body.StartsWith("between ", StringComparison.Ordinal)) body = body[8..];
        else if (body.StartsWith("from ", StringComparison.Ordinal)) body = body[5..];
        foreach (var sign in Between)
        {
            var at = body.IndexOf(sign, 1 < body.Length ? 1 : 0, StringComparison.Ordinal);
            if (at <= 0) continue;
            if (!MoneyToken.TryRead(body[..at], decision.Sign, out var low) || !MoneyToken.TryRead(body[(at + sign.Length)..], decision.Sign, out var high)) continue;
            if (low.Factor is null) low = low with { Factor = high.Factor };
            return Make(low, high, decision, text);
        }

        return null;
    }

    private static bool IsOutOfScale(MoneyToken? token, MoneyDecision decision) => token is { Factor: null } bare && decision.IsOutOfScale(bare.Value);

    private static Amount? Make(MoneyToken? low, MoneyToken? high, MoneyDecision decision, string text)
    {
        if (IsOutOfScale(low, decision) || IsOutOfScale(high, decision)) return null;
        try
        {
            var from = low?.Value * (low?.Factor ?? decision.Scale);
            var to = high?.Value * (high?.Factor ?? decision.Scale);
            if (from > to) return null;
            var currency = AmountText.Currency(low?.Currency is { Length: > 0 } own ? own : high?.Currency ?? "", decision);
            return new(AmountKind.Range, null, from, to, currency, text);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
