namespace PmoBot.Conversation.People;

/// <summary>Where an answer will be read.</summary>
public enum Place : byte
{
    /// <summary>One person reads it.</summary>
    Personal,
    /// <summary>Everyone in a group chat or channel reads it.</summary>
    Shared,
}

/// <summary>
/// What an answer may hold. Decided here and nowhere else, from where it is read and who reads it: in a shared place the roles of who asks count for nothing,
/// because everyone there reads the answer.
/// </summary>
/// <param name="Money">Amounts of money may be shown.</param>
/// <param name="Roles">What the reader is, where only one person reads; none in a shared place.</param>
public readonly record struct Disclosure(bool Money, Roles Roles = Roles.None)
{
    private const Roles Insiders = Roles.Executive | Roles.Sponsor | Roles.PmoLead | Roles.PmoTeam;

    /// <summary>
    /// In a shared place no money, unless the settings say that all may see it. In a personal chat money for everyone while the settings name nobody, else for
    /// those who have a role.
    /// </summary>
    public static Disclosure For(Utterance utterance, DisclosureOptions options, RoleBook roles)
    {
        if (utterance.Place == Place.Shared) return new(options.MoneyInSharedPlaces);
        var has = roles.Of(utterance.Speaker);
        return new(!roles.NamesAnybody || (has & Insiders) != 0 || utterance.IsOperator, utterance.IsOperator ? Insiders : has);
    }

    /// <summary>Surveys, stories and their schedules are the PMO leads'.</summary>
    public bool LeadsPmo => (Roles & Roles.PmoLead) != 0;

    /// <summary>Claims, cases and data findings are the whole PMO's.</summary>
    public bool WorksInPmo => (Roles & (Roles.PmoLead | Roles.PmoTeam)) != 0;

    /// <summary>Answers for some projects only: unless said otherwise they are meant.</summary>
    public bool AnswersForSome => (Roles & Roles.Sponsor) != 0 && (Roles & (Roles.Executive | Roles.PmoLead | Roles.PmoTeam)) == 0;
}

/// <summary>Settings of <see cref="Disclosure"/> (section "Disclosure").</summary>
public sealed record DisclosureOptions
{
    /// <summary>Show amounts of money in channels and group chats. Default false.</summary>
    public bool MoneyInSharedPlaces { get; init; }
}
