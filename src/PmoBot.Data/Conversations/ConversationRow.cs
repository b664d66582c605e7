using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PmoBot.Data.Conversations;

/// <summary>A stored conversation.</summary>
internal sealed class ConversationRow
{
    public required string Id { get; set; }
    public required string TenantId { get; set; }
    public required string Kind { get; set; }
    public required string ServiceUrl { get; set; }
    public required string BotId { get; set; }
    public string? UserId { get; set; }
    public string? UserDirectoryId { get; set; }
    public string? Locale { get; set; }
    /// <summary>UTC ticks.</summary>
    public long LastSeen { get; set; }
    public bool IsActive { get; set; }
    public string? InactiveReason { get; set; }
    public string? Rest { get; set; }

    public KnownConversation ToKnown() => new()
    {
        Id = Id,
        TenantId = TenantId,
        Kind = Kind,
        ServiceUrl = ServiceUrl,
        BotId = BotId,
        UserId = UserId,
        UserDirectoryId = UserDirectoryId,
        Locale = Locale,
        LastSeen = new DateTimeOffset(LastSeen, TimeSpan.Zero),
        IsActive = IsActive,
        InactiveReason = InactiveReason,
        Rest = Rest,
    };

    public static void Describe(EntityTypeBuilder<ConversationRow> table) =>
        table.ToTable("Conversations").HasKey(c => new { c.Id, c.TenantId });
}

/// <summary>That somebody is welcoming a conversation, or has.</summary>
internal sealed class WelcomeRow
{
    public required string ConversationId { get; set; }
    /// <summary>UTC ticks of the claim; 0 for those of the first schema, which count as sent.</summary>
    public long ClaimedAt { get; set; }
    /// <summary>False from the claim until Teams took the welcome: when that stays so, the sender was killed.</summary>
    public bool IsSent { get; set; }

    public static void Describe(EntityTypeBuilder<WelcomeRow> table) => table.ToTable("Welcomes").HasKey(w => w.ConversationId);
}
