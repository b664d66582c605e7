using System.Collections.Immutable;
using PmoBot.Conversation.Answers;
using PmoBot.Conversation.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using PmoBot.Domain.Value.Alignment;

namespace PmoBot.Conversation.Delivery;

/// <summary>"How do projects map to strategy": what is funded against its weight, what has nothing behind it, and what is spent without an objective.</summary>
internal static class AlignmentHandler
{
    public static Answer Answer(Asked asked, PortfolioDesk desk)
    {
        var inquiry = Inquiry.Of(asked, desk);
        if (inquiry.Project is { } project) return OfProject(inquiry, project);
        var alignment = inquiry.Scope.Alignment;
        if (!alignment.HasObjectives && !alignment.HasLinks) return inquiry.Cannot($"The link to the strategy is not known: the PMO has given neither objectives nor links to them.", "alignment");
        var answer = inquiry.Begin(Headline(inquiry, alignment), RecordKind.Objectives, RecordKind.ObjectiveLinks) with
        {
            Lead = Lead(inquiry, alignment) is { } lead ? inquiry.Say(lead) : null,
            Picture = Gaps(inquiry, alignment),
            Unknown = inquiry.Gaps("alignment"),
        };
        return inquiry.Listed(answer, alignment.Objectives, o => Row(inquiry, o, alignment), $"Objectives, largest weight first");
    }

    /// <summary>The currency that most projects give their budget in: headline, bars and gaps speak of it; currencies are never added. Null without any budget.</summary>
    private static OrphanSpend? Main(AlignmentPicture alignment) => alignment.Orphans.MaxBy(o => o.Known);

    /// <summary>"13% of the budget"; with several currencies, of which budgets.</summary>
    private static Message OfBudget(Percent percent, string currency, AlignmentPicture alignment) =>
        alignment.Orphans.Length > 1 ? (Message)$"{percent} of the budgets in {currency}" : $"{percent} of the budget";

    private static Message Headline(Inquiry inquiry, AlignmentPicture alignment)
    {
        var orphan = Main(alignment);
        var unserved = alignment.Unserved.Length;
        return (orphan, unserved, inquiry.Money) switch
        {
            ({ NotAgreedPercent: { } percent }, 0, true) => $"{OfBudget(new Percent(percent, PercentRounding.Up), orphan.Currency, alignment):share of the budget} has no agreed objective behind it; every objective has a project.",
            ({ NotAgreedPercent: { } percent }, _, true) => $"{OfBudget(new Percent(percent, PercentRounding.Up), orphan.Currency, alignment):share of the budget} has no agreed objective behind it, and {unserved:# objective has|# objectives have} no project.",
            (_, 0, _) => $"{alignment.NotLinked.Length} of {inquiry.Projects(alignment.Active)} serve no objective on record; every objective has a project.",
            _ => $"{alignment.NotLinked.Length} of {inquiry.Projects(alignment.Active)} serve no objective on record, and {unserved:# objective has|# objectives have} no project.",
        };
    }

    private static Message? Lead(Inquiry inquiry, AlignmentPicture alignment)
    {
        var orphan = Main(alignment);
        var parts = new[]
        {
            inquiry.Money && orphan is { NotAgreed: > 0 } ? (Message)$"That is {new RoundedMoney(orphan.NotAgreed, orphan.Currency, MoneyRounding.Up)} in {orphan.Orphans:# project|# projects}; {new RoundedMoney(orphan.NotLinked, orphan.Currency, MoneyRounding.Up)} of it has no link at all ({orphan.Known} of {orphan.Of} projects give a budget)." : null,
            alignment.Unserved.Length > 0 ? (Message)$"Nothing serves {inquiry.Culture.List([.. alignment.Unserved.Take(3).Select(o => Phrases.Short(o.Objective.Name, 60))])}." : null,
            alignment.Overweight.Length > 0 ? (Message)$"{alignment.Overweight.Length:# project gives|# projects give} more than 100% away in weights and {alignment.Overweight.Length:is|are} not counted." : null,
        };
        return parts.All(p => p is null) ? null : Message.Joined(" ", parts);
    }

    private static BarPicture? Gaps(Inquiry inquiry, AlignmentPicture alignment)
    {
        if (Main(alignment) is not { Currency: var currency }) return null;
        var funded = alignment.Objectives.Select(o => (o, Share: Funding(o, currency)?.SharePercent)).Where(f => f.Share is not null).ToArray();
        Message title = alignment.Orphans.Length > 1 ? (Message)$"Share of the budgets in {currency}, percent" : $"Share of the budget, percent";
        return funded.Length < 2 ? null : new BarPicture(inquiry.Say(title), [.. funded.Take(BarPicture.MostBars).Select(f =>
            new Bar(f.o.Objective.Name, decimal.Round(f.Share!.Value), inquiry.Say(f.o.Objective.WeightPercent is { } weight
                ? (Message)$"{new Percent(decimal.Round(f.Share.Value))}, weight {new Percent(decimal.Round(weight))}"
                : (Message)$"{new Percent(decimal.Round(f.Share.Value))}")))]);
    }

    /// <summary>What the objective gets in this currency; null for nothing.</summary>
    private static ObjectiveFunding? Funding(ObjectiveReading objective, string currency) =>
        objective.Funding.Where(f => f.Currency == currency).Select(f => (ObjectiveFunding?)f).FirstOrDefault();

    /// <summary>The shares by currency, the main one first.</summary>
    private static Message? Shares(ObjectiveReading objective, AlignmentPicture alignment, string? main)
    {
        var shares = objective.Funding.Where(f => f.SharePercent is not null).OrderByDescending(f => f.Currency == main)
            .Select(f => OfBudget(new Percent(decimal.Round(f.SharePercent!.Value)), f.Currency, alignment)).ToArray();
        return shares.Length == 0 ? null : Message.Joined(", ", shares);
    }

    private static AnswerItem Row(Inquiry inquiry, ObjectiveReading objective, AlignmentPicture alignment)
    {
        Message state = objective.IsUnserved ? (Message)$"nothing behind it" : objective.Projects.Length == 0 ? (Message)$"no project" : $"{objective.Projects.Length:# project|# projects}";
        var main = Main(alignment)?.Currency;
        var parts = new[]
        {
            Shares(objective, alignment, main),
            objective.Objective.WeightPercent is { } weight ? (Message)$"strategic weight {new Percent(decimal.Round(weight))}" : null,
            main is not null && Funding(objective, main)?.GapPoints is { } gap ? Gap(gap) : null,
            objective.AchievementPercent is { } achieved ? (Message)$"{new Percent(achieved, PercentRounding.Down)} of its target reached" : null,
            objective.Delivery != Health.Unknown ? (Message)$"its projects are {objective.Delivery}" : null,
        };
        var id = objective.Objective.Id ?? objective.Objective.Name;
        return new AnswerItem(id, Phrases.Short(objective.Objective.Name, 100), objective.Health == Health.Unknown ? null : objective.Health, inquiry.Say(state), parts.All(p => p is null) ? "" : inquiry.Say(Message.Joined("; ", parts)), null);
    }

    private static Message Gap(decimal points) => decimal.Round(points) switch
    {
        0 => $"funded as weighted",
        > 0 => $"{decimal.Round(points):# point|# points} more than its weight",
        _ => $"{-decimal.Round(points):# point|# points} less than its weight",
    };

    private static Answer OfProject(Inquiry inquiry, ProjectDelivery project)
    {
        var name = Phrases.Short(project.Project.Name, 80);
        var links = project.Objectives;
        if (links.IsEmpty) return inquiry.Cannot($"{name} serves no objective on record.", "alignment");
        return inquiry.Begin($"{name} serves {links.Length:# objective|# objectives}: {inquiry.Culture.List([.. links.Take(4).Select(l => Phrases.Short(l.Objective.Name, 60))])}.", RecordKind.Objectives, RecordKind.ObjectiveLinks) with
        {
            ItemsTitle = inquiry.Say($"Objectives"),
            Items = [.. links.Select(l => new AnswerItem(l.Objective.Id ?? l.Objective.Name, Phrases.Short(l.Objective.Name, 100), null, inquiry.Say(State(l.Link)), l.Link.WeightPercent is { } weight ? inquiry.Say($"{new Percent(decimal.Round(weight))} of the project counts for it.") : "", null))],
            Unknown = inquiry.Gaps("alignment"),
        };
    }

    private static Message State(ProjectLink link) => link.State switch
    {
        Domain.Value.LinkState.Agreed => $"agreed",
        Domain.Value.LinkState.Evidenced => $"evidenced",
        _ => $"declared, not agreed",
    };
}
