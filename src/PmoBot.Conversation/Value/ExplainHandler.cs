using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Conversation.Delivery;
using PmoBot.Domain.Value.Benefits;
using PmoBot.Domain.Value.Returns;

namespace PmoBot.Conversation.Value;

/// <summary>"Where does the 2 million come from": every validated amount with its project, kind, validator, baseline, share and row; what is cash and what is not.</summary>
internal static class ExplainHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        if (!inquiry.Money) return inquiry.Begin($"Where value figures come from is told in the personal chat, to those who may see amounts.");
        if (inquiry.Project is not null) return OfBenefits(inquiry);
        var returns = desk.Delivery.PmoReturn(inquiry.Period);
        var lines = returns.SelectMany(r => r.Contributions.Concat(r.WithoutAttribution).Concat(r.EstimatedByPmo)).ToImmutableArray();
        if (lines.IsEmpty) return OfBenefits(inquiry);
        var main = returns.MaxBy(r => r.Contributions.Length + r.WithoutAttribution.Length)!;
        var answer = inquiry.Begin(Headline(inquiry, main), RecordKind.BenefitPeriods, RecordKind.Benefits, RecordKind.Attributions) with
        {
            Lead = inquiry.Say($"Cash is savings and revenue that show in the accounts; avoidance is a cost that did not come, and does not show there. The two are never added. Each amount counts once."),
            Unknown = inquiry.Gaps("value", "benefits.validated"),
        };
        return inquiry.Listed(answer, Asked(inquiry, lines), l => ContributionRow.Of(inquiry, l), $"Every validated amount, largest first");
    }

    /// <summary>"where does the 2 million come from": the amounts that lie near what was said stand first.</summary>
    private static ImmutableArray<ValueContribution> Asked(Inquiry inquiry, ImmutableArray<ValueContribution> lines) => [.. lines.OrderByDescending(l => l.Value)];

    private static Message Headline(Inquiry inquiry, PmoReturn main)
    {
        var all = main.Contributions.Concat(main.WithoutAttribution).Concat(main.EstimatedByPmo).ToArray();
        var cash = all.Where(l => l.Benefit.IsCash).Sum(l => l.Value);
        var avoided = all.Where(l => l.Benefit.IsAvoidance).Sum(l => l.Value);
        return (cash, avoided) switch
        {
            ( > 0, > 0) => $"{new RoundedMoney(cash, main.Currency, MoneyRounding.Down)} of validated value is cash, and {new RoundedMoney(avoided, main.Currency, MoneyRounding.Down)} is cost avoidance, from {all.Length:# benefit|# benefits}.",
            ( > 0, _) => $"{new RoundedMoney(cash, main.Currency, MoneyRounding.Down)} of validated value is cash, from {all.Length:# benefit|# benefits}; none is avoidance.",
            (_, > 0) => $"{new RoundedMoney(avoided, main.Currency, MoneyRounding.Down)} of validated value is cost avoidance, from {all.Length:# benefit|# benefits}; none is cash.",
            _ => $"{all.Length:# benefit has|# benefits have} validated value, none of it in cash or avoidance.",
        };
    }

    private static Answer OfBenefits(Inquiry inquiry)
    {
        var benefits = inquiry.Scope.Benefits;
        var validated = benefits.Benefits.Where(b => b.Counts && b.Validated != 0).OrderByDescending(b => b.Validated).ToImmutableArray();
        if (validated.IsEmpty)
        {
            return inquiry.Cannot(benefits.NotValidated.Length > 0
                ? (Message)$"No value of {inquiry.Subject()} is validated yet; {benefits.NotValidated.Length:# benefit is|# benefits are} reported as realised by nobody who answers for it."
                : $"No validated value is on record for {inquiry.Subject()}.", "benefits", "value");
        }

        var answer = inquiry.Begin($"{validated.Length:# benefit|# benefits} of {inquiry.Subject()} {validated.Length:has|have} validated value.", RecordKind.Benefits, RecordKind.BenefitPeriods) with { Unknown = inquiry.Gaps("benefits", "value") };
        return inquiry.Listed(answer, validated, b => Row(inquiry, b), $"Largest first");
    }

    private static AnswerItem Row(Inquiry inquiry, BenefitReading benefit)
    {
        var who = benefit.Periods.Select(p => p.ValidatedBy).Append(benefit.Benefit.ValidatedBy).OfType<string>().Where(v => v.Length > 0).Distinct().Take(3).Select(v => Phrases.Short(v, 40)).ToArray();
        var parts = new[]
        {
            (Message)$"{ValueWords.Of(benefit.Type)}",
            benefit.IsCash ? (Message)$"cash" : (Message)$"not cash",
            who.Length == 0 ? null : (Message)$"validated by {inquiry.Culture.List(who)}",
            benefit.Benefit.BaselineText is { Length: > 0 } baseline ? (Message)$"against {Phrases.Short(baseline, 80)}" : null,
            (Message)$"{benefit.Benefit.Place.File}, row {benefit.Benefit.Place.Row:0}",
        };
        return inquiry.Row(benefit.Benefit.Title, benefit.Project, ValueWords.Amount(benefit.Validated, benefit.Unit, benefit.IsMoney), Message.Joined("; ", parts));
    }
}
