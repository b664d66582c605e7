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
        var values = Values(inquiry);
        if (values.IsEmpty) return OfBenefits(inquiry);
        var answer = inquiry.Begin(Headline(values[0]), RecordKind.BenefitPeriods, RecordKind.Benefits, RecordKind.Attributions) with
        {
            Lead = inquiry.Say($"Cash is savings and revenue that show in the accounts; avoidance is a cost that did not come, and does not show there. The two are never added. Each amount counts once."),
            Facts = [.. values.Skip(1).SelectMany(v => Facts(inquiry, v))],
            Unknown = inquiry.Gaps("value", "benefits.validated"),
        };
        return inquiry.Listed(answer, values.Length == 1 ? values[0].Lines : [.. values.SelectMany(v => v.Lines)], l => ContributionRow.Of(inquiry, l), $"Every validated amount, largest first");
    }

    /// <summary>What is validated of the projects that are asked about, the currency of most amounts first.</summary>
    private static ImmutableArray<ValidatedValue> Values(Inquiry inquiry)
    {
        var all = inquiry.Delivery.PmoReturn(inquiry.Period).Select(r => r.Validated);
        if (inquiry.Question.IsNarrowed)
        {
            var projects = inquiry.Desk.Of(inquiry.Question).ToHashSet<ProjectReading>(ReferenceEqualityComparer.Instance);
            all = all.Select(v => v.Of(projects));
        }

        return [.. all.Where(v => v.Lines.Length > 0).OrderByDescending(v => v.Lines.Length).ThenBy(v => v.Currency, StringComparer.Ordinal)];
    }

    /// <summary>What is validated in a currency that the headline does not speak of.</summary>
    private static IEnumerable<Fact> Facts(Inquiry inquiry, ValidatedValue value)
    {
        yield return new(inquiry.Say($"{(Message)$"Cash (savings and revenue)"}, {value.Currency:currency}"), inquiry.Say($"{new ExactMoney(decimal.Round(value.Cash, 2), value.Currency)}"));
        yield return new(inquiry.Say($"{(Message)$"Cost avoidance, apart"}, {value.Currency:currency}"), inquiry.Say($"{new ExactMoney(decimal.Round(value.Avoidance, 2), value.Currency)}"));
    }

    private static Message Headline(ValidatedValue value)
    {
        var (cash, avoided, count) = (new RoundedMoney(value.Cash, value.Currency, MoneyRounding.Down), new RoundedMoney(value.Avoidance, value.Currency, MoneyRounding.Down), value.Lines.Length);
        return (value.Cash, value.Avoidance) switch
        {
            ( > 0, > 0) => $"{cash} of validated value is cash, and {avoided} is cost avoidance, from {count:# benefit|# benefits}.",
            ( > 0, _) => $"{cash} of validated value is cash, from {count:# benefit|# benefits}; none is avoidance.",
            (_, > 0) => $"{avoided} of validated value is cost avoidance, from {count:# benefit|# benefits}; none is cash.",
            _ => $"{count:# benefit has|# benefits have} validated value, none of it in cash or avoidance.",
        };
    }

    private static Answer OfBenefits(Inquiry inquiry)
    {
        var benefits = inquiry.Scope.Benefits;
        var validated = benefits.Benefits.Where(b => b.Counts && b.Validated != 0).OrderByDescending(b => b.Validated).ToImmutableArray();
        if (validated.IsEmpty)
        {
            return inquiry.Cannot(benefits.NotValidated.Length > 0
                ? (Message)$"No value of {inquiry.Extent()} is validated yet; {benefits.NotValidated.Length:# benefit is|# benefits are} reported as realised by nobody who answers for it."
                : $"No validated value is on record for {inquiry.Extent()}.", "benefits", "value");
        }

        var answer = inquiry.Begin($"{validated.Length:# benefit|# benefits} of {inquiry.Extent()} {validated.Length:has|have} validated value.", RecordKind.Benefits, RecordKind.BenefitPeriods) with { Unknown = inquiry.Gaps("benefits", "value") };
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
