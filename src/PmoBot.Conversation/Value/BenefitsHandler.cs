using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Conversation.Delivery;
using PmoBot.Domain.Value.Benefits;

namespace PmoBot.Conversation.Value;

/// <summary>"Did we get the benefits": validated against planned by now, by kind and never added across kinds; late ones first; what is not due yet is not late.</summary>
internal static class BenefitsHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var benefits = inquiry.Scope.Benefits;
        if (!benefits.IsGiven && benefits.FromRegister.IsEmpty) return inquiry.Cannot($"Benefits are not known for {inquiry.Subject()}.", "benefits");
        if (!benefits.IsGiven) return OfRegister(inquiry, benefits);
        var answer = inquiry.Begin(Headline(inquiry, benefits), RecordKind.Benefits, RecordKind.BenefitPeriods) with
        {
            Lead = Lead(inquiry, benefits) is { } lead ? inquiry.Say(lead) : null,
            Facts = [.. benefits.ByType.Where(t => inquiry.Money || !t.IsMoney).Take(8).Select(t => new Fact(inquiry.Say($"{ValueWords.Of(t.Type):capital}"), inquiry.Say(Line(t))))],
            Picture = Bars(inquiry, benefits),
            Unknown = inquiry.Gaps("benefits"),
        };
        var rows = benefits.Late.Length > 0 ? benefits.Late : benefits.Benefits.Where(b => b.Counts).ToImmutableArray();
        return inquiry.Listed(answer, rows, b => Row(inquiry, b), benefits.Late.Length > 0 ? (Message)$"Late, largest shortfall first" : (Message)$"Benefits");
    }

    private static Message Headline(Inquiry inquiry, BenefitPicture benefits)
    {
        var cash = benefits.Cash.Where(c => c.PlannedToDate > 0).MaxBy(c => c.WithPlanToDate);
        var main = cash ?? benefits.ByType.Where(t => t.PlannedToDate > 0).MaxBy(t => t.WithPlanToDate);
        if (main is null)
        {
            return benefits.NotDueYet.Length > 0
                ? (Message)$"No benefit of {inquiry.Subject()} is due yet; {benefits.NotDueYet.Length:# is|# are} still to come."
                : $"What is due by now of the benefits of {inquiry.Subject()} cannot be told.";
        }

        var percent = new Percent(main.ToDatePercent ?? 0, PercentRounding.Down);
        if (main.IsMoney && !inquiry.Money) return $"Of the {ValueWords.Of(main.Type)} due by now, {percent} is validated.";
        return $"Of the {ValueWords.Of(main.Type)} due by now, {percent} has arrived and is validated ({ValueWords.Amount(main.ValidatedToDate, main.Unit, main.IsMoney)} of {ValueWords.Amount(main.PlannedToDate, main.Unit, main.IsMoney)}).";
    }

    private static Message? Lead(Inquiry inquiry, BenefitPicture benefits)
    {
        var parts = new[]
        {
            benefits.Late.Length > 0 ? (Message)$"{benefits.Late.Length:# benefit is|# benefits are} behind plan." : null,
            benefits.NotValidated.Length > 0 ? (Message)$"{benefits.NotValidated.Length:# benefit has|# benefits have} value that nobody has validated; it is not counted here." : null,
            benefits.NotDueYet.Length > 0 ? (Message)$"{benefits.NotDueYet.Length:# is|# are} not due yet." : null,
            benefits.CountedElsewhere > 0 ? (Message)$"{benefits.CountedElsewhere:# stands|# stand} under several projects and {benefits.CountedElsewhere:is|are} counted once." : null,
            benefits.Disbenefits.Length > 0 ? (Message)$"{benefits.Disbenefits.Length:# dis-benefit is|# dis-benefits are} counted as negative." : null,
        };
        return parts.All(p => p is null) ? null : Message.Joined(" ", parts);
    }

    private static Message Line(BenefitTotals totals)
    {
        Message due = totals switch
        {
            { IsNotDueYet: true } => $"not due yet",
            { ToDatePercent: { } percent } => $"{ValueWords.Amount(totals.ValidatedToDate, totals.Unit, totals.IsMoney)} of {ValueWords.Amount(totals.PlannedToDate, totals.Unit, totals.IsMoney)} due by now ({new Percent(percent, PercentRounding.Down)})",
            _ => $"{ValueWords.Amount(totals.Validated, totals.Unit, totals.IsMoney)} validated; what is due by now is not known",
        };
        Message? full = totals.FullLifePercent is { } life ? (Message)$"{new Percent(life, PercentRounding.Down)} of the full life" : null;
        Message? forecast = totals.ForecastPercent is { } expected ? (Message)$"forecast {new Percent(expected, PercentRounding.Down)} of plan" : null;
        return Message.Joined("; ", due, full, forecast);
    }

    private static BarPicture? Bars(Inquiry inquiry, BenefitPicture benefits)
    {
        var late = benefits.Late.Where(b => b.IsMoney).GroupBy(b => b.Unit).MaxBy(g => g.Count());
        return late is null ? null : DeliveryWords.MoneyBars(inquiry.Culture, $"Behind plan by now", late.Key, [.. late.Select(b => (b.Benefit.Title, b.Shortfall!.Value, (Health?)null))], MoneyRounding.Up);
    }

    private static AnswerItem Row(Inquiry inquiry, BenefitReading benefit)
    {
        Message state = benefit switch
        {
            { IsNotDueYet: true } => $"not due yet",
            { ToDatePercent: { } percent } => $"{new Percent(percent, PercentRounding.Down)} of due",
            _ => $"not known",
        };
        var parts = new[]
        {
            benefit.Project is { } project && inquiry.Project is null ? (Message)$"{Phrases.Short(project.Project.Name, 60)}" : null,
            (Message)$"{ValueWords.Of(benefit.Type)}",
            benefit.PlannedToDate is > 0 and { } due && (inquiry.Money || !benefit.IsMoney) ? (Message)$"{ValueWords.Amount(benefit.ValidatedToDate, benefit.Unit, benefit.IsMoney)} of {ValueWords.Amount(due, benefit.Unit, benefit.IsMoney)}" : null,
            benefit.Unvalidated > 0 ? (Message)$"more is reported and not validated" : null,
            benefit.DueWithoutFigure > 0 ? (Message)$"{benefit.DueWithoutFigure:# period|# periods} without a figure" : null,
            benefit.Benefit.Owner is { Length: > 0 } owner ? (Message)$"owner {Phrases.Short(owner, 40)}" : (Message)$"no owner",
        };
        return inquiry.Row(benefit.Benefit.Title, benefit.Project, state, Message.Joined("; ", parts), benefit.IsLate ? Health.Amber : null);
    }

    private static Answer OfRegister(Inquiry inquiry, BenefitPicture benefits)
    {
        var main = benefits.FromRegister.MaxBy(r => r.Planned.Known)!;
        Message headline = (inquiry.Money, main.Realised.Percent) switch
        {
            (false, _) => $"The register plans benefits for {main.Planned.Known} of {main.Planned.Of} projects; amounts are told in the personal chat.",
            (_, { } percent) => $"The register plans {new RoundedMoney(main.Planned.Sum, main.Currency, MoneyRounding.Down)} of benefits; {new Percent(percent, PercentRounding.Down)} is reported as realised, and nobody is named who validated it.",
            _ => $"The register plans {new RoundedMoney(main.Planned.Sum, main.Currency, MoneyRounding.Down)} of benefits over the full life ({main.Planned.Known} of {main.Planned.Of} projects); what is realised is not known.",
        };
        return inquiry.Begin(headline) with
        {
            Lead = main.Forecast.Percent is { } forecast ? inquiry.Say($"Forecast against plan: {new Percent(forecast, PercentRounding.Down)} ({main.Forecast.Known:# project gives|# projects give} both).") : null,
            Unknown = inquiry.Gaps("benefits"),
        };
    }
}
