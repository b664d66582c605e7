using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Risks;

namespace PmoBot.Conversation.Delivery;

/// <summary>"Top risks": the expected loss, the largest first, what the responses take off, what is new, what nobody answers.</summary>
internal static class RisksHandler
{
    private const int LongestResponse = 160;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var risks = inquiry.Scope.Risks;
        if (!risks.IsGiven) return inquiry.Cannot($"Risks are not known: the PMO has given no table of them.", "risk");
        var answer = inquiry.Begin(Headline(inquiry, risks), RecordKind.Risks) with
        {
            Lead = Lead(inquiry, risks),
            Strip =
            [
                new(inquiry.Say($"open risks"), inquiry.Say($"{risks.Open}")),
                new(inquiry.Say($"high score"), inquiry.Say($"{risks.High.Length}")),
                new(inquiry.Say($"without response"), inquiry.Say($"{risks.WithoutResponse.Length}")),
                new(inquiry.Say($"past due"), inquiry.Say($"{risks.PastDue.Length}")),
            ],
            Picture = Bars(inquiry, risks),
            ChangesTitle = risks.Before is { } before ? inquiry.Say($"Since {before}") : null,
            Changes = Changes(inquiry, risks),
            Unknown = inquiry.Gaps("risk"),
        };
        return inquiry.Listed(answer, risks.Ranked, r => Row(inquiry, r), $"Largest first");
    }

    private static Message Headline(Inquiry inquiry, RiskPicture risks)
    {
        var largest = risks.Ranked.FirstOrDefault();
        if (largest is null) return inquiry.Words is { } none ? (Message)$"No risk {none} is open." : $"No risk is open.";
        Message open = inquiry.Words is { } words ? (Message)$"{risks.Open:# open risk|# open risks} {words}" : $"{risks.Open:# open risk|# open risks}";
        var title = Phrases.Short(largest.Risk.Title, 80);
        var totals = risks.ByCurrency.FirstOrDefault();
        return inquiry.Money && totals is { Loss.Known: > 0 }
            ? (Message)$"On average the {open} would cost {new RoundedMoney(totals.Loss.Sum, totals.Currency, MoneyRounding.Up)}; the single largest is {title}."
            : $"There {risks.Open:is|are} {open}; the largest is {title}.";
    }

    private static string? Lead(Inquiry inquiry, RiskPicture risks)
    {
        if (!inquiry.Money || risks.ByCurrency.FirstOrDefault() is not { } totals) return null;
        Message basis = $"That is probability times cost, from {totals.Loss.Known} of {risks.Open:# risk|# risks}: an average, not a worst case.";
        Message? reduced = totals.Reduction is > 0 and { } reduction
            ? (Message)$"The responses take the exposure from {new RoundedMoney(totals.Inherent, totals.Currency, MoneyRounding.Up)} to {new RoundedMoney(totals.Residual, totals.Currency, MoneyRounding.Up)} ({totals.WithBoth:# risk gives|# risks give} both); that is less risk, no saving."
            : null;
        Message? others = risks.ByCurrency.Length > 1 ? (Message)$"Other currencies: {Message.Joined(", ", [.. risks.ByCurrency.Skip(1).Select(Other)])}." : null;
        return inquiry.Say(Message.Joined(" ", basis, reduced, others));
    }

    private static Message Other(RiskTotals totals) => $"{new RoundedMoney(totals.Loss.Sum, totals.Currency, MoneyRounding.Up)}";

    private static BarPicture? Bars(Inquiry inquiry, RiskPicture risks)
    {
        if (risks.ByCurrency.FirstOrDefault() is not { } totals) return null;
        var drawn = risks.Ranked.Where(r => r.ExpectedLoss > 0 && r.Currency == totals.Currency).Select(r => (r.Risk.Title, r.ExpectedLoss!.Value, (Health?)null)).ToArray();
        return DeliveryWords.MoneyBars(inquiry.Culture, $"Expected loss", totals.Currency, drawn, MoneyRounding.Up);
    }

    private static ImmutableArray<string> Changes(Inquiry inquiry, RiskPicture risks)
    {
        if (risks.Before is null) return [];
        var changes = new List<Message?>
        {
            inquiry.Money && risks.ByCurrency.FirstOrDefault() is { Change: { } change } totals ? Moved(change, totals) : null,
            risks.OpenBefore is { } before ? (Message)$"{risks.Open:# risk is|# risks are} open, {before} before." : null,
            risks.NewHigh.Length > 0 ? (Message)$"{risks.NewHigh.Length:# new risk has|# new risks have} a high score: {Phrases.Short(risks.NewHigh[0].Risk.Title, 80)}." : null,
        };
        return [.. changes.OfType<Message>().Select(inquiry.Say)];
    }

    private static Message Moved(decimal change, RiskTotals totals) => change switch
    {
        > 0 => $"The expected loss rose by {new RoundedMoney(change, totals.Currency, MoneyRounding.Up)}.",
        < 0 => $"The expected loss fell by {new RoundedMoney(-change, totals.Currency, MoneyRounding.Down)}.",
        _ => $"The expected loss is what it was.",
    };

    private static AnswerItem Row(Inquiry inquiry, RiskLine line)
    {
        Message state = line switch
        {
            { ExpectedLoss: { } loss, Currency: { } currency } when inquiry.Money => $"{new RoundedMoney(loss, currency, MoneyRounding.Up)}",
            { Score: { } score } => $"score {score}",
            _ => $"not rated",
        };
        Message? project = line.Project is { } owner && inquiry.Project is null ? (Message)$"{Phrases.Short(owner.Project.Name, 60)}" : null;
        Message? odds = line.Risk.ProbabilityPercent is { } probability ? (Message)$"{new Percent(probability)} likely" : line.Score is { } rated ? (Message)$"score {rated}" : null;
        Message? response = line.HasResponse ? (Message)$"{Phrases.Short(line.Risk.Response!, LongestResponse)}" : (Message)$"no response";
        Message? due = line.IsPastDue && line.Risk.Due is { } date ? (Message)$"was due {date}" : null;
        Message? isNew = line.IsNew ? (Message)$"new" : null;
        return inquiry.Row(line.Risk.Title, line.Project, state, Message.Joined("; ", project, odds, isNew, response, due));
    }
}
