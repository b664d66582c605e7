using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Schedules;

namespace PmoBot.Conversation.Delivery;

/// <summary>"What is due": milestones and go-lives of a period, missed ones first. Without a table of milestones the projects' own finish dates stand in, and that is said.</summary>
internal static class MilestonesHandler
{
    private const int DaysAhead = 30;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var period = inquiry.Period ?? new DateRange(inquiry.Delivery.AsOf, inquiry.Delivery.AsOf.AddDays(DaysAhead));
        var milestones = inquiry.Scope.Milestones;
        if (!milestones.IsGiven || milestones.All.IsEmpty) return OfFinishes(inquiry, period);
        return period.To < milestones.AsOf ? Past(inquiry, milestones, period) : Coming(inquiry, milestones, period);
    }

    private static Answer Coming(Inquiry inquiry, MilestonePicture milestones, DateRange period)
    {
        var due = milestones.Due(new DateRange(period.From > milestones.AsOf ? period.From : milestones.AsOf, period.To));
        var missed = milestones.Missed;
        var rows = inquiry.Period is null || period.From <= milestones.AsOf ? missed.Concat(due.Except(missed)).ToArray() : [.. due];
        var answer = inquiry.Begin(Headline(inquiry, due, missed.Length, milestones), RecordKind.Milestones) with
        {
            Lead = Lead(inquiry, milestones),
            Unknown = inquiry.Gaps("milestones"),
        };
        return inquiry.Listed(answer, rows, m => Row(inquiry, m, milestones.AsOf), missed.Length > 0 ? (Message)$"Missed first, then what is due" : (Message)$"Due");
    }

    private static Answer Past(Inquiry inquiry, MilestonePicture milestones, DateRange period)
    {
        var missed = milestones.MissedIn(period);
        var rate = milestones.HitRate(period);
        Message headline = rate.Known == 0
            ? (Message)$"Of {inquiry.Subject()}, no milestone was to be met {inquiry.Question.Period!.Words}."
            : $"Of the milestones that were to be met {inquiry.Question.Period!.Words}, {DeliveryWords.Share(rate)} were met on or before their baseline.";
        var answer = inquiry.Begin(headline, RecordKind.Milestones) with { Unknown = inquiry.Gaps("milestones") };
        return inquiry.Listed(answer, missed, m => Row(inquiry, m, milestones.AsOf), $"Missed");
    }

    private static Message Headline(Inquiry inquiry, ImmutableArray<MilestoneLine> due, int missed, MilestonePicture milestones)
    {
        Message when = inquiry.Question.Period is { } period ? (Message)$"{period.Words}" : $"in the next {DaysAhead} days";
        Message next = due.FirstOrDefault() is { Expected: { } date } first ? (Message)$"next {Phrases.Short(first.Milestone.Name, 60)} on {date}" : (Message)$"none of them dated";
        return (due.Length, missed, inquiry.Words) switch
        {
            (0, 0, null) => $"No milestone is due {when}, and none is missed.",
            (0, 0, { } words) => $"No milestone {words} is due {when}, and none is missed.",
            (_, 0, null) => $"{due.Length:# milestone is|# milestones are} due {when}, {next}; none is missed.",
            (_, 0, { } words) => $"{due.Length:# milestone|# milestones} {words} {due.Length:is|are} due {when}, {next}; none is missed.",
            (_, _, null) => $"{due.Length:# milestone is|# milestones are} due {when}, and {missed:# is|# are} missed.",
            (_, _, { } words) => $"{due.Length:# milestone|# milestones} {words} {due.Length:is|are} due {when}, and {missed:# is|# are} missed.",
        };
    }

    private static string? Lead(Inquiry inquiry, MilestonePicture milestones)
    {
        var rate = milestones.HitRate();
        Message? hit = rate.Known == 0 ? null : (Message)$"So far {DeliveryWords.Share(rate)} were met on or before their baseline.";
        Message? moved = milestones.MovedLater.Length == 0 ? null : (Message)$"{milestones.MovedLater.Length:# has|# have} moved later since the table before.";
        var goLive = milestones.GoLives(new DateRange(milestones.AsOf, DateOnly.MaxValue)).FirstOrDefault();
        Message? next = goLive is null ? null : (Message)$"Next go-live: {Phrases.Short(goLive.Milestone.Name, 60)}, {goLive.Expected}.";
        return hit is null && moved is null && next is null ? null : inquiry.Say(Message.Joined(" ", hit, moved, next));
    }

    private static AnswerItem Row(Inquiry inquiry, MilestoneLine line, DateOnly asOf)
    {
        Message state = line switch
        {
            { IsMissed: true, IsDone: false, Expected: { } date } => $"missed by {Math.Max(1, asOf.DayNumber - date.Date.DayNumber):# day|# days}",
            { IsMissed: true, Slip: { } late } => $"{DeliveryWords.Late(late)}",
            { Expected: { } date } => $"{date}",
            _ => $"no date",
        };
        Message? project = line.Project is { } owner && inquiry.Project is null ? (Message)$"{Phrases.Short(owner.Project.Name, 60)}" : null;
        Message? plan = line.Milestone.Baseline is { } baseline ? (Message)$"baseline {baseline}" : null;
        Message? slip = line is { IsDone: false, Slip: { Days: not 0 } slipped } ? (Message)$"forecast {DeliveryWords.Late(slipped)}" : null;
        Message? moved = line.Moved is { Days: > 0 } by ? (Message)$"moved by {by.Days:# day|# days} since the table before" : null;
        return inquiry.Row(line.Milestone.Name, line.Project, state, Message.Joined("; ", project, plan, slip, moved), line is { IsMissed: true, IsDone: false } ? Health.Red : null);
    }

    private static Answer OfFinishes(Inquiry inquiry, DateRange period)
    {
        var finishing = inquiry.Scope.Forecast.Finishing(period);
        Message when = inquiry.Question.Period is { } named ? (Message)$"{named.Words}" : $"in the next {DaysAhead} days";
        Message finish = finishing.Length == 0 ? (Message)$"No project is forecast to finish {when}" : $"{finishing.Length:# project is|# projects are} forecast to finish {when}";
        var answer = inquiry.Begin($"{finish}; milestones are not known, since the PMO has given no table of them.") with
        {
            Unknown = inquiry.Gaps("milestones", "forecast.finish"),
        };
        return inquiry.Listed(answer, finishing, p => inquiry.Row(p.Project, $"{p.Finish}", p.Slip is { } slip ? (Message)$"{DeliveryWords.Late(slip):capital} by its original plan." : (Message)$"No original date to compare with."), $"By date");
    }
}
