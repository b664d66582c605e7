using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Costs;
using PmoBot.Domain.Delivery.Earned;

namespace PmoBot.Conversation.Delivery;

/// <summary>"Are we over budget": forecast against the original budgets, who is over, what is spent and left, and what the money bought.</summary>
internal static class CostHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        if (inquiry.Project is { } project) return OfProject(inquiry, project);
        var cost = inquiry.Scope.Cost;
        if (Main(cost) is not { } totals) return inquiry.Cannot($"{inquiry.Subject()} has no budget and forecast that can be compared.", "cost", "evm", "year");
        var over = cost.Over.Where(c => c.Currency == totals.Currency && c.Basis == totals.Basis).ToArray();
        var answer = inquiry.Begin(Headline(inquiry, totals, cost, over.Length), RecordKind.PlannedValues) with
        {
            Lead = inquiry.Money ? inquiry.Say(Message.Joined(" ", Spent(totals), Index(inquiry, totals.Currency), Others(cost, totals))) : null,
            Strip = Strip(inquiry, totals, cost),
            Picture = DeliveryWords.MoneyBars(inquiry.Culture, $"Forecast above the original budget", totals.Currency, [.. over.Select(c => (c.Project.Project.Name, c.Over!.Value, (Health?)Colour(c)))], MoneyRounding.Up),
            Unknown = inquiry.Gaps("cost", "evm.cpi", "year"),
        };
        return inquiry.Listed(answer, over, c => Row(inquiry, c), $"Over budget, largest first");
    }

    /// <summary>Most projects give it; the other currencies are told beside it and never added.</summary>
    private static CostTotals? Main(CostPerformance cost) => cost.ByCurrency.Where(t => t.ForecastToOriginal.Known > 0).MaxBy(t => t.ForecastToOriginal.Known);

    private static Message Headline(Inquiry inquiry, CostTotals totals, CostPerformance cost, int over)
    {
        Message count = $"{over} of {totals.ForecastToOriginal.Known:# project|# projects} with both numbers {over:is|are} over";
        var percent = totals.NetOverPercent;
        if (!inquiry.Money) return $"{count:capital} the original budget.";
        return totals.NetOver switch
        {
            > 0 => $"{inquiry.Subject()} is forecast to cost {new RoundedMoney(totals.NetOver.Value, totals.Currency, MoneyRounding.Up)} ({new Percent(percent ?? 0, PercentRounding.Up)}) more than its original budgets; {count}.",
            < 0 => $"{inquiry.Subject()} is forecast to cost {new RoundedMoney(-totals.NetOver.Value, totals.Currency, MoneyRounding.Down)} ({new Percent(-(percent ?? 0), PercentRounding.Down)}) less than its original budgets; {count}.",
            _ => $"{inquiry.Subject()} is forecast to cost what its original budgets say; {count}.",
        };
    }

    private static Message? Spent(CostTotals totals) => totals.SpentOfBudget is { Known: > 0, Percent: { } percent } spent
        ? (Message)$"{new Percent(percent, PercentRounding.Up)} of the budgets is spent ({spent.Known} of {totals.Active} projects give both); {new RoundedMoney(spent.Whole - spent.Part, totals.Currency, MoneyRounding.Down)} is left."
        : null;

    private static Message? Index(Inquiry inquiry, string currency) =>
        inquiry.Scope.EarnedValue.ByCurrency.FirstOrDefault(t => t.Currency == currency) is { Cpi: { } cpi } totals
            ? (Message)$"{DeliveryWords.CostIndex(cpi, currency)} That is from {totals.CostIndex.Known} of {totals.Active} projects."
            : null;

    private static Message? Others(CostPerformance cost, CostTotals main)
    {
        var others = cost.ByCurrency.Where(t => t != main && t.NetOver is not null).Select(Other).ToArray();
        return others.Length == 0 ? null : (Message)$"In other currencies or by whole-life cost: {Message.Joined("; ", others)}.";
    }

    private static Message Other(CostTotals totals) => totals.NetOver switch
    {
        >= 0 => $"{new RoundedMoney(totals.NetOver.Value, totals.Currency, MoneyRounding.Up)} over ({totals.ForecastToOriginal.Known:# project|# projects})",
        _ => $"{new RoundedMoney(-totals.NetOver!.Value, totals.Currency, MoneyRounding.Down)} under ({totals.ForecastToOriginal.Known:# project|# projects})",
    };

    private static ImmutableArray<StripFigure> Strip(Inquiry inquiry, CostTotals totals, CostPerformance cost)
    {
        var strip = ImmutableArray.CreateBuilder<StripFigure>(4);
        if (inquiry.Money && totals.Overspend.Known > 0) strip.Add(new(inquiry.Say($"over budget"), inquiry.Say($"{new RoundedMoney(totals.Overspend.Sum, totals.Currency, MoneyRounding.Up)}")));
        if (inquiry.Money && totals.Remaining is { } left) strip.Add(new(inquiry.Say($"left of budgets"), inquiry.Say($"{new RoundedMoney(left, totals.Currency, MoneyRounding.Down)}")));
        var adherence = cost.Adherence();
        if (adherence.Known > 0) strip.Add(new(inquiry.Say($"finished within budget"), inquiry.Say($"{adherence.Met} of {adherence.Known}")));
        return strip.ToImmutable();
    }

    private static AnswerItem Row(Inquiry inquiry, ProjectCost cost)
    {
        Message state = cost.OverPercent is { } percent ? (Message)$"{new Percent(percent, PercentRounding.Up)} over" : $"over";
        Message reason = $"Forecast {new ExactMoney(cost.Forecast!.Value, cost.Currency)}, original budget {new ExactMoney(cost.OriginalBudget!.Value, cost.Currency)}: {new RoundedMoney(cost.Over!.Value, cost.Currency, MoneyRounding.Up)} more.";
        return inquiry.Row(cost.Project, state, inquiry.Money ? reason : (Message)$"Amounts are shown in the personal chat.", Colour(cost));
    }

    private static Health Colour(ProjectCost cost) => cost.OverPercent switch
    {
        null => Health.Unknown,
        > 10 => Health.Red,
        > 5 => Health.Amber,
        _ => Health.Green,
    };

    private static Answer OfProject(Inquiry inquiry, ProjectDelivery project)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        if (!inquiry.Money) return inquiry.Begin($"{name}: amounts are shown in the personal chat.");
        if (project.Cost is not { } cost) return inquiry.Cannot($"{name} has no budget and cost that can be read.", "cost", "evm", "year");
        return inquiry.Begin(Headline(name, cost), RecordKind.PlannedValues) with
        {
            Lead = project.EarnedValue is { } value ? Lead(inquiry, value) : null,
            Facts = Facts(inquiry, cost, project),
            Unknown = inquiry.Gaps("cost", "evm", "year"),
        };
    }

    private static Message Headline(string name, ProjectCost cost) => cost switch
    {
        { Over: > 0 and { } over, OverPercent: { } percent } => $"{name} is forecast to cost {new RoundedMoney(over, cost.Currency, MoneyRounding.Up)} ({new Percent(percent, PercentRounding.Up)}) more than its original budget.",
        { Over: < 0 and { } under, OverPercent: { } less } => $"{name} is forecast to cost {new RoundedMoney(-under, cost.Currency, MoneyRounding.Down)} ({new Percent(-less, PercentRounding.Down)}) less than its original budget.",
        { Over: 0 } => $"{name} is forecast to cost what its original budget says.",
        { SpentPercent: { } spent } => $"{name} has spent {new Percent(spent, PercentRounding.Up)} of its budget; the register gives no forecast to compare it with.",
        _ => $"{name}: the register does not give enough to tell whether it is over budget.",
    };

    private static string? Lead(Inquiry inquiry, EarnedValue value)
    {
        var parts = new[]
        {
            value.Cpi is { } cpi ? DeliveryWords.CostIndex(cpi, value.Currency) : null,
            DeliveryWords.Completion(value),
            DeliveryWords.ToFinishOnBudget(value),
            value.IsReportedEacDoubtful == true ? (Message)$"Its own forecast is hard to believe: it needs a jump in efficiency that the work so far does not show." : null,
            value.IsProxy ? (Message)$"A straight line or hours spent stand in for a part of these numbers." : null,
        };
        return parts.All(p => p is null) ? null : inquiry.Say(Message.Joined(" ", parts));
    }

    private static ImmutableArray<Fact> Facts(Inquiry inquiry, ProjectCost cost, ProjectDelivery project)
    {
        Message Money(decimal amount) => $"{new ExactMoney(amount, cost.Currency)}";
        var facts = new (Message Label, Message? Value)[]
        {
            ($"Original budget", cost.OriginalBudget is { } original ? Money(original) : null),
            ($"Budget approved now", cost.Budget is { } budget && budget != cost.OriginalBudget ? Money(budget) : null),
            ($"Forecast", cost.Forecast is { } forecast ? Money(forecast) : null),
            ($"Spent", cost.Actual is { } actual ? Money(actual) : null),
            ($"Left", cost.Remaining is { } left ? Money(left) : null),
            ($"Planned by now", cost.Planned is { } planned ? (Message)$"{new ExactMoney(decimal.Round(planned), cost.Currency)}" : null),
            ($"Contingency", cost.Contingency is { } contingency ? Money(contingency) : null),
            ($"Cost index", project.EarnedValue?.Cpi is { } cpi ? (Message)$"{decimal.Round(cpi, 2)}" : null),
        };
        return [.. facts.Where(f => f.Value is not null).Select(f => new Fact(inquiry.Say(f.Label), inquiry.Say(f.Value!)))];
    }
}
