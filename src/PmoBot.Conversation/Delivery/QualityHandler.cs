using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Quality;

namespace PmoBot.Conversation.Delivery;

/// <summary>"How much rework": rework, first-time acceptance, scope delivered and grown, defects, gates. Ratios of sums, each with its base.</summary>
internal static class QualityHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var quality = inquiry.Scope.Quality;
        if (!quality.IsGiven && quality.Gates.Known == 0) return inquiry.Cannot($"Quality, rework and scope are not known: the PMO has given no table of them.", "quality", "changes");
        var answer = inquiry.Begin(Headline(inquiry, quality), RecordKind.Quality, RecordKind.Changes) with
        {
            Lead = Lead(inquiry, quality),
            Strip = Strip(inquiry, quality),
            Picture = Trend(inquiry, quality),
            Unknown = inquiry.Gaps("quality", "changes"),
        };
        return inquiry.Listed(answer, quality.Projects, p => Row(inquiry, p), $"Least accepted first");
    }

    private static Message Headline(Inquiry inquiry, QualityPicture quality) => (quality.Rework.Percent, quality.FirstPass.Percent) switch
    {
        ({ } rework, { } first) => $"{new Percent(rework, PercentRounding.Up)} of the hours went into rework, and {new Percent(first, PercentRounding.Down)} of what was presented was accepted at the first attempt.",
        ({ } rework, null) => $"{new Percent(rework, PercentRounding.Up)} of the hours went into rework ({quality.Rework.Known:# entry gives|# entries give} both).",
        (null, { } first) => $"{new Percent(first, PercentRounding.Down)} of what was presented was accepted at the first attempt; rework is not known.",
        _ when quality.Gates.Known > 0 => $"{DeliveryWords.Share(quality.Gates)} gates were passed at the first attempt; rework is not known.",
        _ => $"Neither rework nor first-time acceptance can be told for {inquiry.Subject()}.",
    };

    private static string? Lead(Inquiry inquiry, QualityPicture quality)
    {
        var changes = inquiry.Scope.Changes;
        var growth = changes.Growth(inquiry.Period);
        var parts = new[]
        {
            quality.ScopeGrowth.Percent is { } grown ? (Message)$"Scope grew by {new Percent(grown, PercentRounding.Up)} of its baseline with approval." : null,
            growth.WithItems > 0 ? (Message)$"{growth.Approved:# approved change|# approved changes} added {growth.ScopeItems} items of scope." : null,
            changes.CriticalScope.Length > 0 ? (Message)$"{changes.CriticalScope.Length:# critical change of scope waits|# critical changes of scope wait} for approval." : null,
            quality.Gates.Known > 0 ? (Message)$"{DeliveryWords.Share(quality.Gates)} gates were passed at the first attempt." : null,
            quality.ReworkCost is { Value: { } cost } amount && inquiry.Money ? (Message)$"The rework cost about {new RoundedMoney(cost, amount.Currency, MoneyRounding.Up)}." : null,
            quality.Causes.FirstOrDefault() is { Cause.Length: > 0 } cause ? (Message)$"The largest cause named is {Phrases.Short(cause.Cause, 60)}." : null,
        };
        return parts.All(p => p is null) ? null : inquiry.Say(Message.Joined(" ", parts));
    }

    private static ImmutableArray<StripFigure> Strip(Inquiry inquiry, QualityPicture quality)
    {
        var strip = ImmutableArray.CreateBuilder<StripFigure>(4);
        if (quality.ScopeOfDue.Percent is { } due) strip.Add(new(inquiry.Say($"scope due accepted"), inquiry.Say($"{new Percent(due, PercentRounding.Down)}")));
        if (quality.DefectsOpen is { } open) strip.Add(new(inquiry.Say($"open defects"), inquiry.Say($"{open}")));
        if (quality.DefectsCritical is { } critical) strip.Add(new(inquiry.Say($"critical"), inquiry.Say($"{critical}"), critical > 0 ? Health.Red : null));
        if (quality.EscapedPerRelease.Value is { } escaped) strip.Add(new(inquiry.Say($"escaped per release"), inquiry.Say($"{decimal.Round(escaped, 1)}")));
        return strip.ToImmutable();
    }

    private static LinePicture? Trend(Inquiry inquiry, QualityPicture quality)
    {
        var points = quality.Trend.Where(m => m.Percent is not null).Select(m => new LinePoint(m.Month, decimal.Round(m.Percent!.Value, 1), inquiry.Say($"{new Percent(decimal.Round(m.Percent.Value, 1))}"))).ToImmutableArray();
        return points.Length < LinePicture.FewestPoints ? null : new LinePicture(inquiry.Say($"Rework, percent of hours"), [new Line(inquiry.Say($"Rework"), points)]);
    }

    private static AnswerItem Row(Inquiry inquiry, ProjectQuality project)
    {
        Message state = project.AcceptedOfDue.Percent is { } accepted ? (Message)$"{new Percent(accepted, PercentRounding.Down)} of due scope" : (Message)$"scope not known";
        var parts = new[]
        {
            project.FirstPass.Percent is { } first ? (Message)$"{new Percent(first, PercentRounding.Down)} accepted at the first attempt" : null,
            project.Rework.Percent is { } rework ? (Message)$"{new Percent(rework, PercentRounding.Up)} rework" : null,
            project.DefectsOpen is { } open ? (Message)$"{open:# open defect|# open defects}, {project.DefectsCritical ?? 0} critical" : null,
            project.CriticalScopeChanges > 0 ? (Message)$"{project.CriticalScopeChanges:# critical change of scope|# critical changes of scope} not approved" : null,
        };
        return inquiry.Row(project.Project, state, parts.All(p => p is null) ? (Message)$"Nothing else is on record." : Message.Joined("; ", parts));
    }
}
