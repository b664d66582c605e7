using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Delivery.Staffing;

namespace PmoBot.Conversation.Delivery;

/// <summary>"Do we have the people": roles by month against their hours, who is overbooked (roles, not persons), what is unfilled, and what is free for another project.</summary>
internal static class ResourcesHandler
{
    private const int MonthsAhead = 3;

    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        var people = inquiry.Scope.Resources;
        if (!people.HasCapacity && !people.HasAllocations) return inquiry.Cannot($"Capacity and demand are not known: the PMO has given no table of them.", "resources");
        var period = inquiry.Period ?? new DateRange(people.CurrentMonth, people.CurrentMonth.AddMonths(MonthsAhead).AddDays(-1));
        var roles = people.Roles(period);
        var answer = inquiry.Begin(Headline(inquiry, roles, period), RecordKind.Capacity, RecordKind.Allocations) with
        {
            Lead = Lead(inquiry, people, period),
            Picture = Bars(inquiry, roles),
            Unknown = inquiry.Gaps("resources"),
        };
        return inquiry.Listed(answer, roles, r => Row(inquiry, r), $"Most used first");
    }

    private static Message When(Inquiry inquiry, DateRange period) => inquiry.Question.Period is { } named ? (Message)$"{named.Words}" : $"from {Month(period.From)} to {Month(period.To)}";

    private static PlanDate Month(DateOnly date) => new(date, DatePrecision.Month);

    private static Message Headline(Inquiry inquiry, ImmutableArray<RoleUse> roles, DateRange period)
    {
        if (roles.IsEmpty) return $"Nobody is planned for {inquiry.Subject()} {When(inquiry, period)}.";
        var over = roles.Count(r => r.OverMonths > 0);
        var worst = roles[0];
        return (over, worst.Peak) switch
        {
            (0, _) => $"No role is booked beyond its hours {When(inquiry, period)}.",
            (_, { ProjectedPercent: { } percent } peak) => $"{over} of {roles.Length:# role|# roles} {over:is|are} booked beyond {over:its|their} hours {When(inquiry, period)}; {Phrases.Short(worst.Role, 50)} by {new Percent(percent - 100, PercentRounding.Up)} in {Month(peak.Month)}.",
            _ => $"{over} of {roles.Length:# role|# roles} {over:is|are} booked beyond {over:its|their} hours {When(inquiry, period)}.",
        };
    }

    private static string? Lead(Inquiry inquiry, ResourcePicture people, DateRange period)
    {
        var use = people.Projected(period);
        var free = people.Free(period).Where(r => r.LeastFreeFte >= 0.1m).Take(3).Select(Free).ToArray();
        var unfilled = people.Unfilled.Where(u => u.To >= period.From && u.From <= period.To).ToArray();
        var parts = new[]
        {
            use.Percent is { } percent ? (Message)$"All roles together are at {new Percent(percent, PercentRounding.Up)} of their hours ({use.Known} of {use.Of} role-months have a capacity on record)." : null,
            unfilled.Length > 0 ? (Message)$"{unfilled.Length:# request is|# requests are} not filled, most for {Phrases.Short(unfilled[0].Role, 50)}." : null,
            free.Length > 0 ? (Message)$"Free in every month: {Message.Joined(", ", free)}." : inquiry.Project is null && people.HasCapacity ? (Message)$"No role is free in every month, so another project would need hours that are planned elsewhere." : null,
        };
        return parts.All(p => p is null) ? null : inquiry.Say(Message.Joined(" ", parts));
    }

    private static Message Free(RoleUse role) => $"{Phrases.Short(role.Role, 50)} ({decimal.Round(role.LeastFreeFte!.Value, 1, MidpointRounding.ToNegativeInfinity)} full-time)";

    private static BarPicture? Bars(Inquiry inquiry, ImmutableArray<RoleUse> roles)
    {
        var known = roles.Where(r => r.ProjectedPercent is not null).ToArray();
        return known.Length < 2 ? null : new BarPicture(inquiry.Say($"Booked, percent of hours"), [.. known.Take(BarPicture.MostBars).Select(r =>
            new Bar(r.Role, decimal.Round(r.ProjectedPercent!.Value), inquiry.Say($"{new Percent(r.ProjectedPercent.Value, PercentRounding.Up)}"), Colour(inquiry, r)))]);
    }

    private static Health Colour(Inquiry inquiry, RoleUse role) => role.Peak?.ProjectedPercent switch
    {
        null => Health.Unknown,
        { } peak when peak > inquiry.Delivery.Rules.UtilisationRedPercent => Health.Red,
        { } peak when peak > inquiry.Delivery.Rules.UtilisationAmberPercent => Health.Amber,
        _ => Health.Green,
    };

    private static AnswerItem Row(Inquiry inquiry, RoleUse role)
    {
        Message state = role.ProjectedPercent is { } percent ? (Message)$"{new Percent(percent, PercentRounding.Up)} booked" : (Message)$"capacity not known";
        var parts = new[]
        {
            role.Peak is { GapFte: > 0 and { } gap } peak ? (Message)$"short of {decimal.Round(gap, 1, MidpointRounding.ToPositiveInfinity)} full-time in {Month(peak.Month)}" : null,
            role.OverMonths > 0 ? (Message)$"over in {role.OverMonths} of {role.KnownMonths:# month|# months}" : null,
            role.Unfilled > 0 ? (Message)$"{role.Unfilled} hours asked for and not filled" : null,
            inquiry.Project is not null ? (Message)$"{role.OwnHours} hours of this project" : null,
        };
        var name = Phrases.Short(role.Role, 80);
        return new AnswerItem(role.Role, name, Colour(inquiry, role), inquiry.Say(state), parts.All(p => p is null) ? "" : inquiry.Say(Message.Joined("; ", parts)), null);
    }
}
