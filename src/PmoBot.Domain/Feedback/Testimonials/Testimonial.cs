using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Testimonials;

/// <summary>What a person allows, each by a tick of its own; none is ticked beforehand.</summary>
[Flags]
public enum QuoteConsents : byte
{
    None = 0,
    /// <summary>The words may be quoted.</summary>
    Quote = 1,
    /// <summary>With the name.</summary>
    Name = 2,
    /// <summary>With the job title.</summary>
    Title = 4,
    /// <summary>With the team or company.</summary>
    Unit = 8,
    /// <summary>With the photo.</summary>
    Photo = 16,
    /// <summary>Outside the organisation.</summary>
    External = 32,
}

/// <summary>Words of praise with what their author allows; without the author's yes to the very words that are shown they are not used.</summary>
public sealed record Testimonial
{
    public required string Id { get; init; }
    /// <summary>Id of the service; null when it is about the PMO as a whole.</summary>
    public string? Service { get; init; }
    /// <summary>What the person wrote.</summary>
    public required string Text { get; init; }
    public required QuoteConsents Consents { get; init; }
    public required DateTimeOffset GivenAt { get; init; }
    /// <summary>The last day on which it may be used.</summary>
    public required DateOnly ExpiresOn { get; init; }
    public string? Name { get; init; }
    public string? Title { get; init; }
    public string? Unit { get; init; }
    /// <summary>The words that would be published, when they were put to the person; null before.</summary>
    public string? ProposedText { get; init; }
    /// <summary>The words that the person said yes to; null before.</summary>
    public string? ApprovedText { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Days that a consent lasts when the person names no other time.</summary>
    public const int DefaultDays = 365;

    /// <summary>Puts words to the person: an earlier yes was to other words and no longer counts.</summary>
    public Testimonial Propose(string text) => WithdrawnAt is null ? this with { ProposedText = text.Trim(), ApprovedText = text.Trim() == ApprovedText ? ApprovedText : null } : this;

    /// <summary>The person's yes to the words that were put.</summary>
    public Testimonial Approve() => WithdrawnAt is null && ProposedText is not null ? this with { ApprovedText = ProposedText } : this;

    /// <summary>As easy as giving: what was allowed is forgotten with the words, only that there was a testimonial stays.</summary>
    public Testimonial Withdraw(DateTimeOffset now) => this with
    {
        WithdrawnAt = WithdrawnAt ?? now, Text = "", ProposedText = null, ApprovedText = null, Name = null, Title = null, Unit = null, Consents = QuoteConsents.None,
    };

    /// <summary>Whether it may be shown on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="isExternal">Outside the organisation.</param>
    public bool IsUsable(DateOnly day, bool isExternal = false) =>
        WithdrawnAt is null && ApprovedText is not null && day <= ExpiresOn && Allows(QuoteConsents.Quote) && (!isExternal || Allows(QuoteConsents.External));

    public bool Allows(QuoteConsents consent) => (Consents & consent) == consent;

    /// <summary>Who is said to have said it, no more exactly than allowed: "Ada King, CFO, Finance", "CFO, Finance" or "a sponsor".</summary>
    public Message Author
    {
        get
        {
            string?[] allowed = [Allows(QuoteConsents.Name) ? Name : null, Allows(QuoteConsents.Title) ? Title : null, Allows(QuoteConsents.Unit) ? Unit : null];
            Message[] parts = [.. allowed.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => (Message)$"{part}")];
            return parts.Length == 0 ? (Message)$"a sponsor" : Message.Joined(", ", parts);
        }
    }
}
