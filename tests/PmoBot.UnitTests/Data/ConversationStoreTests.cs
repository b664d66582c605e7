using Microsoft.EntityFrameworkCore;
using PmoBot.Data;
using PmoBot.Data.Conversations;
using Shouldly;

namespace PmoBot.UnitTests.Data;

public class ConversationStoreTests : IDisposable
{
    private static readonly KnownConversation Chat = new()
    {
        Id = "a:chat",
        TenantId = "tenant",
        Kind = "personal",
        ServiceUrl = "https://smba.example/emea/",
        BotId = "28:bot",
        UserId = "29:user",
        UserDirectoryId = "directory-id",
        Locale = "en-GB",
        LastSeen = new DateTimeOffset(2026, 11, 16, 9, 0, 0, TimeSpan.Zero),
        Rest = """{"name":"Größe"}""",
    };

    private static readonly DateTimeOffset Now = Chat.LastSeen;

    private readonly TemporaryDatabase database;

    public ConversationStoreTests()
        : this(DatabaseProvider.Sqlite)
    {
    }

    protected ConversationStoreTests(DatabaseProvider provider) => database = new(provider);

    private ConversationStore Store => database.Open().Conversations;

    public void Dispose() => database.Dispose();

    [StoreFact]
    public async Task A_conversation_is_remembered_with_all_that_is_known()
    {
        await Store.RememberAsync(Chat, default);
        (await database.Reopen().Conversations.AllAsync(default)).ShouldBe([Chat]);
    }

    [StoreFact]
    public async Task The_same_conversation_in_another_tenant_is_another()
    {
        await Store.RememberAsync(Chat, default);
        await Store.RememberAsync(Chat with { TenantId = "other" }, default);
        (await Store.AllAsync(default)).Select(c => c.TenantId).ShouldBe(["other", "tenant"]);
    }

    [StoreFact]
    public async Task News_replace_what_was_known_and_silence_keeps_it()
    {
        await Store.RememberAsync(Chat, default);
        var news = Chat with
        {
            ServiceUrl = "https://smba.example/amer/", Kind = "groupChat", BotId = "28:new", LastSeen = Chat.LastSeen.AddSeconds(1),
            Locale = null, UserId = null, UserDirectoryId = null, Rest = null,
        };
        await Store.RememberAsync(news, default);
        (await Store.AllAsync(default)).Single().ShouldBe(news with
        {
            Locale = Chat.Locale, UserId = Chat.UserId, UserDirectoryId = Chat.UserDirectoryId, Rest = Chat.Rest,
        });
    }

    [StoreFact]
    public async Task Older_news_change_nothing()
    {
        await Store.RememberAsync(Chat, default);
        await Store.RememberAsync(Chat with { ServiceUrl = "https://old.example/", LastSeen = Chat.LastSeen.AddHours(-1) }, default);
        (await Store.AllAsync(default)).ShouldBe([Chat]);
    }

    [StoreFact]
    public async Task A_busy_chat_is_written_only_every_few_minutes()
    {
        await Store.RememberAsync(Chat, default);
        await Store.RememberAsync(Chat with { LastSeen = Chat.LastSeen + ConversationStore.SeenWithin - TimeSpan.FromTicks(1) }, default);
        (await Store.AllAsync(default)).Single().LastSeen.ShouldBe(Chat.LastSeen);
        await Store.RememberAsync(Chat with { LastSeen = Chat.LastSeen + ConversationStore.SeenWithin }, default);
        (await Store.AllAsync(default)).Single().LastSeen.ShouldBe(Chat.LastSeen + ConversationStore.SeenWithin);
    }

    [StoreFact]
    public async Task Hearing_from_a_conversation_makes_it_active_again()
    {
        await Store.RememberAsync(Chat, default);
        await Store.DeactivateAsync(Chat.Id, "the bot was removed", default);
        (await Store.AllAsync(default)).Single().ShouldBe(Chat with { IsActive = false, InactiveReason = "the bot was removed" });
        await Store.RememberAsync(Chat, default);
        (await Store.AllAsync(default)).ShouldBe([Chat]);
    }

    [StoreFact]
    public async Task Deactivating_one_leaves_the_others()
    {
        await Store.RememberAsync(Chat, default);
        await Store.RememberAsync(Chat with { Id = "another" }, default);
        await Store.DeactivateAsync("another", "blocked", default);
        (await Store.AllAsync(default)).Single(c => c.IsActive).Id.ShouldBe(Chat.Id);
    }

    [StoreFact]
    public async Task Of_fifty_who_claim_the_welcome_at_once_one_welcomes()
    {
        using var another = PmoDatabase.Open(database.Settings);
        var stores = new[] { Store, another.Conversations };
        var claims = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => stores[i % 2].ClaimWelcomeAsync(Chat.Id, Now, default))));
        claims.Count(claimed => claimed).ShouldBe(1);
        (await Store.ClaimWelcomeAsync("another", Now, default)).ShouldBeTrue();
    }

    [StoreFact]
    public async Task After_an_uninstall_the_welcome_can_be_claimed_once_more()
    {
        (await Store.ClaimWelcomeAsync(Chat.Id, Now, default)).ShouldBeTrue();
        await Store.ForgetWelcomeAsync(Chat.Id, default);
        (await database.Reopen().Conversations.ClaimWelcomeAsync(Chat.Id, Now, default)).ShouldBeTrue();
        (await Store.ClaimWelcomeAsync(Chat.Id, Now, default)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task A_claim_that_nobody_kept_goes_to_one_other_after_a_minute()
    {
        await Store.ClaimWelcomeAsync(Chat.Id, Now, default);
        (await Store.ClaimWelcomeAsync(Chat.Id, Now + ConversationStore.ClaimHolds - TimeSpan.FromTicks(1), default)).ShouldBeFalse();
        (await Store.ClaimWelcomeAsync(Chat.Id, Now + ConversationStore.ClaimHolds, default)).ShouldBeTrue();
        (await Store.ClaimWelcomeAsync(Chat.Id, Now + ConversationStore.ClaimHolds, default)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task A_welcome_that_was_sent_is_never_claimed_again()
    {
        await Store.ClaimWelcomeAsync(Chat.Id, Now, default);
        await Store.WelcomedAsync(Chat.Id, default);
        (await database.Reopen().Conversations.ClaimWelcomeAsync(Chat.Id, Now.AddYears(1), default)).ShouldBeFalse();
    }

    [StoreFact]
    public async Task A_conversation_that_moved_is_spoken_to_at_its_new_address_until_it_says_otherwise()
    {
        await Store.RememberAsync(Chat, default);
        await Store.MoveAsync(Chat.Id, "https://moved.example/", default);
        (await Store.AllAsync(default)).ShouldBe([Chat with { ServiceUrl = "https://moved.example/" }]);
        await Store.RememberAsync(Chat, default);
        (await Store.AllAsync(default)).ShouldBe([Chat]);
    }

    [StoreFact]
    public async Task Hostile_ids_are_only_ids()
    {
        var hostile = Chat with { Id = "'); DROP TABLE \"Conversations\"; --" };
        await Store.RememberAsync(hostile, default);
        (await Store.ClaimWelcomeAsync(hostile.Id, Now, default)).ShouldBeTrue();
        (await Store.AllAsync(default)).ShouldBe([hostile]);
    }
}

[OnPostgreSql]
public sealed class ConversationStorePostgreSqlTests() : ConversationStoreTests(DatabaseProvider.PostgreSql);
