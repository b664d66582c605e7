using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using PmoBot.Data;
using PmoBot.Data.Conversations;
using PmoBot.Domain.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests;

/// <summary>What becomes of the welcome and of a conversation when Teams does not take what is sent.</summary>
public sealed class DeliveryTests
{
    private static readonly DateTimeOffset Now = new(Given.Today, new TimeOnly(9, 0), TimeSpan.Zero);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pmobot-test-");

    [Theory]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(404, "ConversationNotFound")]
    [InlineData(400, "BadArgument")]
    public async Task A_welcome_that_was_refused_is_sent_with_the_next_activity(int status, string code)
    {
        await using var bot = await OpenAsync();
        bot.Teams.Answers(ConnectorAnswer.Error(status, code));
        var (installation, conversation) = bot.Says.Installed();
        await bot.HearsAsync(installation);
        (await bot.HearsAsync(conversation)).Said.ShouldStartWith("PmoBot tells you");
        await bot.HearsWithoutAnswerAsync(bot.Says.Installed().Installation);
    }

    [Fact]
    public async Task A_welcome_whose_sender_was_killed_is_sent_by_the_next_after_a_minute()
    {
        await ClaimAsync(Now.AddMinutes(-1));
        await using var bot = await OpenAsync();
        (await bot.HearsAsync(bot.Says.Installed().Installation)).Said.ShouldStartWith("PmoBot tells you");
    }

    [Fact]
    public async Task A_welcome_of_the_first_schema_counts_as_sent()
    {
        (await DatabaseAsync()).Dispose();
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "pmobot.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var later = connection.CreateCommand();
            later.CommandText = "SELECT group_concat('DROP TABLE ' || name, '; ') FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('Snapshots', 'SnapshotPages', 'Conversations', 'Welcomes', '__EFMigrationsHistory')";
            await using var older = connection.CreateCommand();
            older.CommandText = $"""
                PRAGMA foreign_keys = OFF; {await later.ExecuteScalarAsync()};
                ALTER TABLE Welcomes DROP COLUMN IsSent; ALTER TABLE Welcomes DROP COLUMN ClaimedAt;
                DELETE FROM __EFMigrationsHistory WHERE MigrationId NOT LIKE '%First'; INSERT INTO Welcomes VALUES ('{Inbound.PersonalId}')
                """;
            await older.ExecuteNonQueryAsync();
        }

        await using var bot = await OpenAsync();
        await bot.HearsWithoutAnswerAsync(bot.Says.Installed().Installation);
    }

    [Fact]
    public async Task A_welcome_that_another_is_just_sending_is_not_sent()
    {
        await ClaimAsync(Now.AddSeconds(-30));
        await using var bot = await OpenAsync();
        await bot.HearsWithoutAnswerAsync(bot.Says.Installed().Installation);
    }

    [Theory]
    [InlineData("BotNotInConversationRoster", "The app is not installed there.")]
    [InlineData("ConversationBlockedByUser", "The person blocked the bot.")]
    [InlineData("BotDisabledByAdmin", "The tenant's administrator switched the bot off.")]
    public async Task Where_the_bot_may_not_speak_is_kept_as_inactive(string code, string reason)
    {
        var bot = await OpenAsync();
        bot.Teams.Answers(ConnectorAnswer.Error(403, code));
        await bot.Hears("help");
        await using var restarted = await bot.RestartAsync();
        var chat = await ChatAsync();
        (chat.IsActive, chat.InactiveReason).ShouldBe((false, reason));
        await restarted.Hears("help");
        (await ChatAsync()).IsActive.ShouldBeTrue();
    }

    [Fact]
    public async Task A_card_that_is_too_big_becomes_its_headline()
    {
        await using var bot = await OpenAsync();
        bot.Teams.Answers(ConnectorAnswer.Error(413, "MessageSizeTooBig"));
        await bot.Hears("how is the portfolio doing");
        var sent = (await bot.Teams.HeardAsync(2))[1].Json;
        sent.GetProperty("text").GetString().ShouldBe("1 of 2 projects is red.");
        sent.TryGetProperty("attachments", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_takes_the_bot_away_makes_no_conversation_active()
    {
        var bot = await OpenAsync();
        await bot.Hears("help");
        (await bot.PostAsync(bot.Says.Uninstalled())).EnsureSuccessStatusCode();
        var restarted = await bot.RestartAsync();
        (await ChatAsync()).IsActive.ShouldBeFalse();
        var (_, update) = restarted.Says.Installed();
        update.Remove("membersAdded");
        update["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = Inbound.BotId });
        (await restarted.PostAsync(update)).EnsureSuccessStatusCode();
        await using var last = await restarted.RestartAsync();
        (await ChatAsync()).InactiveReason.ShouldBe("The app was removed.");
    }

    private async Task<TestBot> OpenAsync()
    {
        using (var database = await DatabaseAsync())
        {
            await database.Snapshots.AddAsync(Given.Snapshot(Given.Today, Given.Project("P1", "Atlas", Health.Green), Given.Project("P2", "Phoenix", Health.Red)), default);
        }

        return await TestBot.OpenAsync(_folder);
    }

    private async Task ClaimAsync(DateTimeOffset at)
    {
        using var database = await DatabaseAsync();
        (await database.Conversations.ClaimWelcomeAsync(Inbound.PersonalId, at, default)).ShouldBeTrue();
    }

    private async Task<KnownConversation> ChatAsync()
    {
        using var database = await DatabaseAsync();
        return (await database.Conversations.AllAsync(default)).Single(c => c.Id == Inbound.PersonalId);
    }

    private Task<PmoDatabase> DatabaseAsync() => PmoDatabase.OpenAsync(Path.Combine(_folder.FullName, "pmobot.db"));
}
