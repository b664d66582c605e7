using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Portfolio;

/// <summary>Counts by colour as a verdict, for the portfolio and for a part of it. Every colour is called by its own name: amber/red is not amber, amber/green is not green.</summary>
/// <param name="counts">The counts.</param>
/// <param name="scope">Whose projects: "in Finance"; null for all.</param>
internal sealed class HealthVerdict(HealthCounts counts, Message? scope = null)
{
    private static readonly Health[] WorstFirst = [Health.Red, Health.AmberRed, Health.Amber, Health.AmberGreen, Health.Green];

    private readonly Message _where = Where(scope);

    public Message Present => Told(isPast: false);

    public Message Past => Told(isPast: true);

    /// <summary>What stands behind the word for projects: a space and the scope, or nothing.</summary>
    public static Message Where(Message? scope) => scope switch
    {
        null => $"",
        _ => $" {scope}",
    };

    private Message Told(bool isPast)
    {
        if (counts.Unknown == counts.Total) return NothingKnown(isPast);
        if (counts.Green == counts.Total) return AllGreen(isPast);
        var present = WorstFirst.Where(h => counts.Of(h) > 0).Take(2).ToArray();
        var hasSecond = present.Length > 1 && (present[1] != Health.Green || present[0] == Health.AmberGreen);
        return Message.Joined("; ", Better(present[0], isPast), hasSecond ? Two(present[0], present[1], isPast) : One(present[0], isPast), NotKnown(isPast));
    }

    private Message NothingKnown(bool isPast) => isPast switch
    {
        false => $"the health of all {counts.Total:# project|# projects}{_where:where} is not known",
        true => $"the health of all {counts.Total:# project|# projects}{_where:where} was not known",
    };

    private Message AllGreen(bool isPast) => isPast switch
    {
        false => $"all {counts.Total:# project|# projects}{_where:where} are reported green",
        true => $"all {counts.Total:# project|# projects}{_where:where} were reported green",
    };

    private Message One(Health colour, bool isPast)
    {
        var count = counts.Of(colour);
        return isPast switch
        {
            false => $"{count} of {counts.Total:# project|# projects}{_where:where} {count:is|are} {colour}",
            true => $"{count} of {counts.Total:# project|# projects}{_where:where} {count:was|were} {colour}",
        };
    }

    private Message Two(Health colour, Health next, bool isPast)
    {
        var (count, others) = (counts.Of(colour), counts.Of(next));
        return isPast switch
        {
            false => $"{count} of {counts.Total:# project|# projects}{_where:where} {count:is|are} {colour} and {others} {others:is|are} {next}",
            true => $"{count} of {counts.Total:# project|# projects}{_where:where} {count:was|were} {colour} and {others} {others:was|were} {next}",
        };
    }

    private static Message? Better(Health worst, bool isPast) => (worst, isPast) switch
    {
        (Health.Red, _) => null,
        (Health.AmberRed or Health.Amber, false) => $"no project is red",
        (Health.AmberRed or Health.Amber, true) => $"no project was red",
        (_, false) => $"no project is reported red or amber",
        (_, true) => $"no project was reported red or amber",
    };

    private Message? NotKnown(bool isPast) => (counts.Unknown, isPast) switch
    {
        (0, _) => null,
        (_, false) => $"the status of {counts.Unknown} is not known",
        (_, true) => $"the status of {counts.Unknown} was not known",
    };
}
