using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Schedules;

namespace PmoBot.Conversation.Delivery;

/// <summary>What will finish, go live or miss its date in a time to come, and how the year will end.</summary>
internal static class ForecastHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var forecast = inquiry.Scope.Forecast;
        if (inquiry.Project is { } project) return OfProject(inquiry, project);
        if (inquiry.Question.Dimension == Dimension.Cost) return OfMoney(inquiry, forecast);
        var finishing = inquiry.Period is { } period ? forecast.Finishing(period) : [];
        var missing = forecast.WillMiss(inquiry.Period);
        var answer = inquiry.Begin(Headline(inquiry, finishing, missing, forecast), RecordKind.Milestones) with
        {
            Lead = Lead(inquiry, forecast),
            Unknown = inquiry.Gaps("forecast", "schedule.slip", "year"),
        };
        return inquiry.Period is null
            ? inquiry.Listed(answer, missing, p => Row(inquiry, p), $"Will miss the original date, latest first")
            : inquiry.Listed(answer, finishing, p => Row(inquiry, p), $"By date");
    }

    private static Message Headline(Inquiry inquiry, ImmutableArray<ProjectPlan> finishing, ImmutableArray<ProjectPlan> missing, ForecastPicture forecast)
    {
        if (inquiry.Question.Period is not { } period)
        {
            return missing.Length == 0
                ? (Message)$"None of {inquiry.Projects(inquiry.Scope.Active)} is forecast to miss its original finish."
                : $"{missing.Length} of {inquiry.Projects(inquiry.Scope.Active)} {missing.Length:is|are} forecast to miss the original finish.";
        }

        var late = finishing.Count(p => p.Slip?.Days > 0);
        return (finishing.Length, late) switch
        {
            (0, _) => $"None of {inquiry.Projects(inquiry.Scope.Active)} is forecast to finish {period.Words}.",
            (_, 0) => $"{finishing.Length} of {inquiry.Projects(inquiry.Scope.Active)} {finishing.Length:is|are} forecast to finish {period.Words}, none later than its original date.",
            _ => $"{finishing.Length} of {inquiry.Projects(inquiry.Scope.Active)} {finishing.Length:is|are} forecast to finish {period.Words}, {late} of them later than the original date.",
        };
    }

    private static string? Lead(Inquiry inquiry, ForecastPicture forecast)
    {
        var goLives = inquiry.Period is { } period ? inquiry.Scope.Milestones.GoLives(period).Length : 0;
        var parts = new[]
        {
            goLives > 0 ? (Message)$"{goLives:# go-live is|# go-lives are} planned in that time." : null,
            forecast.PastForecast.Length > 0 ? (Message)$"{forecast.PastForecast.Length:# project has a forecast date|# projects have forecast dates} in the past and {forecast.PastForecast.Length:is|are} not complete." : null,
            forecast.Later.FirstOrDefault() is { Project: not null } later ? (Message)$"By the pace so far {Phrases.Short(later.Project.Project.Name, 60)} ends {later.Days:# day|# days} after its own forecast." : null,
            inquiry.Money ? Year(forecast) : null,
        };
        return parts.All(p => p is null) ? null : inquiry.Say(Message.Joined(" ", parts));
    }

    private static Message? Year(ForecastPicture forecast) => forecast.Years.Length == 0 ? null : Message.Joined(" ", [.. forecast.Years.Select(Year)]);

    private static Message Year(YearOutlook year) => year.Over switch
    {
        > 0 => $"The year is forecast to end {new RoundedMoney(year.Over, year.Currency, MoneyRounding.Up)} ({new Percent(year.OverPercent ?? 0, PercentRounding.Up)}) over its budget ({year.Known} of {year.Of} projects give both).",
        < 0 => $"The year is forecast to end {new RoundedMoney(-year.Over, year.Currency, MoneyRounding.Down)} ({new Percent(-(year.OverPercent ?? 0), PercentRounding.Down)}) under its budget ({year.Known} of {year.Of} projects give both).",
        _ => $"The year is forecast to end on its budget ({year.Known} of {year.Of} projects give both).",
    };

    private static Answer OfMoney(Inquiry inquiry, ForecastPicture forecast)
    {
        if (!inquiry.Money) return inquiry.Begin($"How the year ends in money is told in the personal chat.");
        if (forecast.Years.Length == 0) return CostHandler.Answer(inquiry.Asked, inquiry.Desk) with { Unknown = inquiry.Gaps("year", "cost") };
        return inquiry.Begin(Year(forecast.Years.MaxBy(y => y.Known))) with
        {
            Lead = forecast.Years.Length > 1 ? inquiry.Say(Year(forecast)!) : null,
            Unknown = inquiry.Gaps("year", "cost"),
        };
    }

    private static AnswerItem Row(Inquiry inquiry, ProjectPlan plan)
    {
        Message state = $"{plan.Finish}";
        Message reason = (plan.Slip, plan.Rebaselines) switch
        {
            (null, _) => $"No original date to compare with.",
            ({ } slip, 0) => $"{DeliveryWords.Late(slip):capital} by its original plan ({plan.OriginalFinish}).",
            ({ } slip, var moved) => $"{DeliveryWords.Late(slip):capital} by its original plan ({plan.OriginalFinish}); the baseline was moved {NumberText.Times(moved)}.",
        };
        return inquiry.Row(plan.Project, state, reason);
    }

    private static Answer OfProject(Inquiry inquiry, ProjectDelivery project)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        var plan = project.Plan;
        if (plan.Finish is not { } finish) return inquiry.Cannot($"The register gives no forecast finish for {name}.", "forecast", "schedule");
        Message headline = (plan.IsComplete, plan.Slip) switch
        {
            (true, _) => $"{name} is complete.",
            (_, { } slip) => $"{name} is forecast to finish on {finish}, {DeliveryWords.Late(slip)} by its original plan.",
            _ => $"{name} is forecast to finish on {finish}.",
        };
        var pace = project.EarnedValue?.Schedule?.ForecastFinish;
        return inquiry.Begin(headline, RecordKind.Milestones) with
        {
            Lead = pace is { } day && day > finish.Date ? inquiry.Say($"By the pace so far it would be {day}.") : null,
            Unknown = inquiry.Gaps("forecast", "schedule", "evm.spi"),
        };
    }
}
