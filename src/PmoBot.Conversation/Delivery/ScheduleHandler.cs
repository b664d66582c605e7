using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Schedules;

namespace PmoBot.Conversation.Delivery;

/// <summary>"How late are we": slips against the original dates, the on-time rate, who keeps moving dates (projects, never people).</summary>
internal static class ScheduleHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        if (inquiry.Project is { } project) return OfProject(inquiry, project);
        var schedule = inquiry.Scope.Schedule;
        if (schedule.Active.Known == 0 && schedule.OnTime(inquiry.Period).Known == 0) return inquiry.Cannot($"{inquiry.Subject()} has no original and forecast finish that can be compared.", "schedule", "forecast.finish");
        var answer = inquiry.Begin(Headline(inquiry, schedule.Active), RecordKind.Milestones) with
        {
            Lead = inquiry.Say(Message.Joined(" ", OnTime(inquiry, schedule), Moved(schedule), Index(inquiry))),
            Strip = Strip(inquiry, schedule),
            Picture = Bars(inquiry, schedule),
            Unknown = inquiry.Gaps("schedule", "forecast.finish"),
        };
        return inquiry.Listed(answer, Limited(inquiry, schedule.Late), p => Row(inquiry, p), $"Latest first");
    }

    /// <summary>"more than 30 days": only those.</summary>
    private static ImmutableArray<ProjectPlan> Limited(Inquiry inquiry, ImmutableArray<ProjectPlan> late) => inquiry.Question.Threshold switch
    {
        { Unit: "days" or "weeks" or "months" } limit => [.. late.Where(p => limit.AtLeast ? p.Slip!.Value.Days > Days(limit) : p.Slip!.Value.Days < Days(limit))],
        _ => late,
    };

    private static decimal Days(Understanding.Threshold limit) => limit.Unit switch { "weeks" => limit.Value * 7, "months" => limit.Value * 30, _ => limit.Value };

    private static Message Headline(Inquiry inquiry, SlipStatistics slips) => slips switch
    {
        { Known: 0 } => $"How late {inquiry.Projects(slips.Of)} are is not known.",
        { Late: 0 } => $"None of {inquiry.Projects(slips.Known)} with both dates is late against its original date.",
        { Median: > 0 and { } median, Longest: { } longest } =>
            $"{slips.Late} of {inquiry.Projects(slips.Known)} with both dates {slips.Late:is|are} late against the original date; the middle one by {decimal.Ceiling(median):# day|# days}, the latest by {longest:# day|# days}.",
        { Longest: { } longest } => $"{slips.Late} of {inquiry.Projects(slips.Known)} with both dates {slips.Late:is|are} late against the original date, the latest by {longest:# day|# days}.",
        _ => $"{slips.Late} of {inquiry.Projects(slips.Known)} {slips.Late:is|are} late.",
    };

    private static Message? OnTime(Inquiry inquiry, SchedulePerformance schedule)
    {
        var rate = schedule.OnTime(inquiry.Period);
        return (rate.Known, inquiry.Question.Period) switch
        {
            (0, null) => null,
            (0, { } period) => $"No project with both dates was completed {period.Words}.",
            (_, null) => $"Of the completed projects with both dates, {DeliveryWords.Share(rate)} finished on or before the original date.",
            (_, { } period) => $"Of the projects completed {period.Words} with both dates, {DeliveryWords.Share(rate)} finished on or before the original date.",
        };
    }

    private static Message? Moved(SchedulePerformance schedule) => schedule.Moved.Length == 0 ? null
        : (Message)$"{schedule.Moved.Length:# project has|# projects have} moved {schedule.Moved.Length:its|their} baseline, {schedule.Rebaselines:# time|# times} in all; slips here are against the first one.";

    private static Message? Index(Inquiry inquiry)
    {
        var totals = inquiry.Scope.EarnedValue.ByCurrency.Where(t => t.Spi is not null).MaxBy(t => t.ScheduleIndex.Known);
        if (totals?.Spi is not { } spi) return null;
        return totals.Proxies > 0
            ? (Message)$"{DeliveryWords.ScheduleIndex(spi)} That is from {totals.ScheduleIndex.Known} of {totals.Active} projects; for {totals.Proxies} of them a straight line stands in for the plan."
            : $"{DeliveryWords.ScheduleIndex(spi)} That is from {totals.ScheduleIndex.Known} of {totals.Active} projects.";
    }

    private static ImmutableArray<StripFigure> Strip(Inquiry inquiry, SchedulePerformance schedule)
    {
        var strip = ImmutableArray.CreateBuilder<StripFigure>(4);
        var slips = schedule.Active;
        if (slips.Known > 0) strip.Add(new(inquiry.Say($"late"), inquiry.Say($"{slips.Late} of {slips.Known}")));
        if (slips.Mean is { } mean) strip.Add(new(inquiry.Say($"days late on average"), inquiry.Say($"{decimal.Round(mean, 0, MidpointRounding.AwayFromZero)}")));
        if (slips.Median is { } median) strip.Add(new(inquiry.Say($"days, middle value"), inquiry.Say($"{median}")));
        var rate = schedule.OnTime(inquiry.Period);
        if (rate.Known > 0) strip.Add(new(inquiry.Say($"finished on time"), inquiry.Say($"{rate.Met} of {rate.Known}")));
        return strip.ToImmutable();
    }

    private static BarPicture? Bars(Inquiry inquiry, SchedulePerformance schedule) => schedule.Late.Length < 2 ? null : new BarPicture(
        inquiry.Say($"Days after the original finish"),
        [.. schedule.Late.Take(BarPicture.MostBars).Select(p => new Bar(p.Project.Project.Name, p.Slip!.Value.Days, inquiry.Say($"{p.Slip.Value.Days:# day|# days}")))]);

    private static AnswerItem Row(Inquiry inquiry, ProjectPlan plan) => inquiry.Row(plan.Project, DeliveryWords.Late(plan.Slip!.Value), Reason(plan));

    private static Message Reason(ProjectPlan plan) => plan.Rebaselines switch
    {
        0 => $"Forecast {plan.Finish}, original {plan.OriginalFinish}.",
        var moved => $"Forecast {plan.Finish}, original {plan.OriginalFinish}; the baseline was moved {NumberText.Times(moved)} since.",
    };

    private static Answer OfProject(Inquiry inquiry, ProjectDelivery project)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        var plan = project.Plan;
        if (plan.Slip is not { } slip) return inquiry.Cannot($"{name} has no original and forecast finish that can be compared.", "schedule", "forecast.finish");
        return inquiry.Begin(Headline(name, plan, slip), RecordKind.Milestones) with
        {
            Lead = project.EarnedValue is { } value ? inquiry.Say(Message.Joined(" ", value.Spi is { } spi ? DeliveryWords.ScheduleIndex(spi) : null, DeliveryWords.EarnedTime(value.Schedule))) is { Length: > 0 } lead ? lead : null : null,
            Facts =
            [
                new(inquiry.Say($"Original finish"), inquiry.Say($"{plan.OriginalFinish}")),
                new(inquiry.Say(plan.CompletedOn is null ? (Message)$"Forecast finish" : (Message)$"Finished"), inquiry.Say($"{plan.Finish}")),
                new(inquiry.Say($"Baseline moved"), inquiry.Say(plan.Rebaselines == 0 ? (Message)$"never since our first snapshot" : (Message)$"{NumberText.Times(plan.Rebaselines)}")),
            ],
            Unknown = inquiry.Gaps("schedule", "evm.spi", "evm.curve", "milestones"),
        };
    }

    private static Message Headline(string name, ProjectPlan plan, Slip slip) => plan.IsComplete
        ? (Message)$"{name} was finished, {DeliveryWords.Late(slip)} by its original plan."
        : $"{name} is forecast to finish {DeliveryWords.Late(slip)} by its original plan.";
}
