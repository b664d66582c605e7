using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using PmoBot.Data;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Portfolio;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests;

/// <summary>What the bot starts with, after a kill and with damage.</summary>
public sealed class LoadingTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(Given.Today, new TimeOnly(9, 0), TimeSpan.Zero);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pmobot-test-");
    private readonly PmoDatabase _database;
    private readonly List<string> _warnings = [];

    public LoadingTests() => _database = PmoDatabase.Open(Path.Combine(_folder.FullName, "pmobot.db"));

    public void Dispose()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_seeding_that_was_killed_is_finished_weeks_later_as_it_was_begun(int done)
    {
        var whole = SamplePortfolio.Snapshots(Now).ToArray();
        foreach (var snapshot in whole.Take(done)) await _database.Snapshots.AddAsync(snapshot, default);
        await Loading(done == 0 ? Now : Now.AddDays(15)).SeedAsync(default);
        await Loading(Now.AddDays(30)).SeedAsync(default);
        (await _database.Snapshots.HeadsAsync(default)).Select(h => (h.AsOf, h.ContentHash)).ShouldBe(whole.Select(s => (s.AsOf, s.ContentHash)));
    }

    [Fact]
    public async Task Beside_a_real_register_nothing_is_seeded()
    {
        await _database.Snapshots.AddAsync(Given.Snapshot(Given.Today), default);
        await Loading(Now).SeedAsync(default);
        (await _database.Snapshots.HeadsAsync(default)).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_damaged_snapshot_of_the_past_is_left_out_with_a_word()
    {
        await HistoryAsync(damaged: 1);
        (await Loading(Now).LoadAsync(default))!.Reading.Current.AsOf.ShouldBe(Given.Today);
        _warnings.ShouldHaveSingleItem().ShouldContain("is left out of the history");
    }

    [Fact]
    public async Task A_damaged_current_snapshot_is_refused()
    {
        await HistoryAsync(damaged: 2);
        await Should.ThrowAsync<DatabaseUnusable>(Loading(Now).LoadAsync(default));
    }

    private async Task HistoryAsync(int damaged)
    {
        await _database.Snapshots.AddAsync(Given.Snapshot(Given.Today.AddDays(-7), Given.Project("P1", "Atlas", Health.Red)), default);
        await _database.Snapshots.AddAsync(Given.Snapshot(Given.Today, Given.Project("P1", "Atlas", Health.Green)), default);
        await using var connection = new SqliteConnection($"Data Source={_database.Path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE SnapshotPages SET Content = x'01020304' WHERE SnapshotNumber = {damaged}";
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private PortfolioLoading Loading(DateTimeOffset now) => new(_database.Snapshots, HealthRules.Default, new FakeTimeProvider(now), _warnings.Add);
}
