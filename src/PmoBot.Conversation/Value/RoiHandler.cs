using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Conversation.Delivery;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Conversation.Value;

/// <summary>"What is the PMO worth": validated value times the PMO's share against its cost, cash alone first and with avoidance on a line of its own; never added into one "saving".</summary>
internal static class RoiHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        if (!inquiry.Money) return inquiry.Begin($"What the PMO is worth is told in the personal chat, to those who may see amounts.");
        if (inquiry.Project is { } project) return OfProject(inquiry, project);
        var returns = desk.Delivery.PmoReturn(inquiry.Period);
        var main = returns.Where(r => r.Contributions.Length > 0 || r.Cost is not null).MaxBy(r => r.Contributions.Length);
        if (main is null || main.Contributions.IsEmpty) return inquiry.Cannot($"What the PMO is worth cannot be told: no validated benefit has a share of the PMO on record.", "value", "benefits.validated");
        var answer = inquiry.Begin(Headline(inquiry, main), RecordKind.BenefitPeriods, RecordKind.Attributions, RecordKind.PmoCosts) with
        {
            Lead = Lead(inquiry, main) is { } lead ? inquiry.Say(lead) : null,
            Facts = Facts(inquiry, main),
            Picture = DeliveryWords.MoneyBars(inquiry.Culture, $"Validated value, the PMO's share", main.Currency, [.. main.Contributions.Where(c => c.PmoValue > 0).Select(c => (c.Benefit.Benefit.Title, c.PmoValue!.Value, (Health?)null))], MoneyRounding.Down),
            Unknown = inquiry.Gaps("value", "benefits.validated"),
        };
        return inquiry.Listed(answer, main.Contributions, c => ContributionRow.Of(inquiry, c), $"What it is made of");
    }

    private static Message Headline(Inquiry inquiry, PmoReturn pmo)
    {
        Message when = inquiry.Question.Period is { } period ? (Message)$"{period.Words}" : $"so far";
        var cash = new RoundedMoney(pmo.Attributed.CashLine, pmo.Currency, MoneyRounding.Down);
        var avoided = new RoundedMoney(pmo.Attributed.Avoidance, pmo.Currency, MoneyRounding.Down);
        return (pmo.CashPercent, pmo.Attributed.Avoidance > 0) switch
        {
            ({ } roi, true) => $"The PMO's share of validated value {when} is {cash} of cash, a return of {new Percent(roi, PercentRounding.Down)} on its cost, and beside it {avoided} of cost avoidance.",
            ({ } roi, false) => $"The PMO's share of validated value {when} is {cash} of cash, a return of {new Percent(roi, PercentRounding.Down)} on its cost.",
            (null, true) => $"The PMO's share of validated value {when} is {cash} of cash and, beside it, {avoided} of cost avoidance; its own cost is not known.",
            _ => $"The PMO's share of validated value {when} is {cash} of cash; its own cost is not known.",
        };
    }

    private static Message? Lead(Inquiry inquiry, PmoReturn pmo)
    {
        var parts = new[]
        {
            pmo.CashAndAvoidancePercent is { } both && pmo.Attributed.Avoidance > 0 ? (Message)$"With avoidance as a second line the return is {new Percent(both, PercentRounding.Down)}; avoidance is not visible in the accounts." : null,
            pmo.WithoutAttribution.Length > 0 ? (Message)$"{pmo.WithoutAttribution.Length:# validated benefit has|# validated benefits have} no usable share of the PMO and {pmo.WithoutAttribution.Length:is|are} not in it." : null,
            pmo.EstimatedByPmo.Length > 0 ? (Message)$"{pmo.EstimatedByPmo.Length:# share was|# shares were} estimated by the PMO itself and {pmo.EstimatedByPmo.Length:is|are} not in it." : null,
        };
        return parts.All(p => p is null) ? null : Message.Joined(" ", parts);
    }

    private static ImmutableArray<Fact> Facts(Inquiry inquiry, PmoReturn pmo)
    {
        var facts = new (Message Label, Message? Value)[]
        {
            ($"Cash (savings and revenue)", (Message)$"{new ExactMoney(decimal.Round(pmo.Attributed.Cash, 2), pmo.Currency)}"),
            ($"Cost avoidance, apart", (Message)$"{new ExactMoney(decimal.Round(pmo.Attributed.Avoidance, 2), pmo.Currency)}"),
            ($"Dis-benefits", pmo.Attributed.Disbenefits < 0 ? (Message)$"{new ExactMoney(decimal.Round(pmo.Attributed.Disbenefits, 2), pmo.Currency)}" : null),
            ($"Cost of the PMO", pmo.Cost is { } cost ? (Message)$"{new ExactMoney(cost, pmo.Currency)}" : null),
        };
        return [.. facts.Where(f => f.Value is not null).Select(f => new Fact(inquiry.Say(f.Label), inquiry.Say(f.Value!)))];
    }

    private static Answer OfProject(Inquiry inquiry, ProjectDelivery project)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (project.Return is not { } money) return inquiry.Cannot($"What {name} returns cannot be told: its cost is not known.", "benefits", "cost");
        Message headline = (money.CashRoiPercent(ValueBasis.Planned), money.RegisterRoiPercent) switch
        {
            ({ } roi, _) => $"{name} is planned to return {new Percent(roi, PercentRounding.Down)} on its cost in cash over its full life.",
            (null, { } roi) => $"{name} is planned to return {new Percent(roi, PercentRounding.Down)} on its cost by the register, of a kind of benefit that is not said.",
            _ => $"What {name} returns cannot be told: no benefit in money is on record.",
        };
        var facts = new (Message Label, Message? Value)[]
        {
            ($"Validated so far, on cost", money.CashRoiPercent(ValueBasis.Validated) is { } so ? (Message)$"{new Percent(so, PercentRounding.Down)}" : null),
            ($"With avoidance, planned", money.CashAndAvoidanceRoiPercent(ValueBasis.Planned) is { } both ? (Message)$"{new Percent(both, PercentRounding.Down)}" : null),
            ($"Present value", money.Flows is { } flows ? (Message)$"{new RoundedMoney(flows.NetPresentValue, money.Currency, MoneyRounding.Down)} at {new Percent(flows.RatePercent)} a year" : null),
            ($"Pays back after", money.Flows?.PaybackYears is { } years ? (Message)$"{decimal.Round(years, 1, MidpointRounding.ToPositiveInfinity):# year|# years}" : null),
        };
        return inquiry.Begin(headline, RecordKind.Benefits, RecordKind.BenefitPeriods) with
        {
            Facts = [.. facts.Where(f => f.Value is not null).Select(f => new Fact(inquiry.Say(f.Label), inquiry.Say(f.Value!)))],
            Unknown = inquiry.Gaps("benefits", "cost"),
        };
    }
}

/// <summary>One validated amount as a row: who validated it, against which baseline, and the PMO's share.</summary>
internal static class ContributionRow
{
    public static AnswerItem Of(Inquiry inquiry, ValueContribution line)
    {
        var benefit = line.Benefit;
        var parts = new[]
        {
            benefit.Project is { } project ? (Message)$"{Phrases.Short(project.Project.Name, 60)}" : null,
            (Message)$"{ValueWords.Of(benefit.Type)}",
            line.PmoValue is not null && benefit.PmoSharePercent is { } share ? (Message)$"the PMO's share {new Percent(share)} {ValueWords.Method(line.Method)}" : (Message)$"the PMO's share is not on record",
            line.ValidatedBy.IsEmpty ? (Message)$"validated" : (Message)$"validated by {inquiry.Culture.List([.. line.ValidatedBy.Take(3).Select(v => Phrases.Short(v, 40))])}",
            benefit.Benefit.BaselineText is { Length: > 0 } baseline ? (Message)$"against {Phrases.Short(baseline, 80)}" : null,
            line.Places.IsEmpty ? null : (Message)$"{line.Places[0].File}, row {line.Places[0].Row:0}",
        };
        return inquiry.Row(benefit.Benefit.Title, benefit.Project, $"{new RoundedMoney(line.Value, benefit.Unit, MoneyRounding.Down)}", Message.Joined("; ", parts));
    }
}
