using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using PmoBot.Data;
using PmoBot.Domain.Delivery;
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
    private int _tables;

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
        foreach (var import in SamplePortfolio.Imports(Now).Take(done)) await _database.Records.AddAsync(import.Register, import.Sets, default);
        await Loading(done == 0 ? Now : Now.AddDays(15)).SeedAsync(default);
        await Loading(Now.AddDays(30)).SeedAsync(default);
        (await _database.Snapshots.HeadsAsync(default)).Select(h => (h.AsOf, h.ContentHash)).ShouldBe(whole.Select(s => (s.AsOf, s.ContentHash)));
        (await _database.Records.HeadsAsync(SamplePortfolio.SourceName, default)).Select(h => (h.Kind, h.AsOf, h.ContentHash)).ShouldBe(
            SamplePortfolio.Imports(Now).SelectMany(i => i.Sets).Select(s => (s.Kind, s.AsOf, s.ContentHash)), ignoreOrder: true);
    }

    [Fact]
    public async Task A_sample_that_was_seeded_before_there_were_tables_gets_them()
    {
        foreach (var snapshot in SamplePortfolio.Snapshots(Now)) await _database.Snapshots.AddAsync(snapshot, default);
        await Loading(Now.AddDays(3)).SeedAsync(default);
        (await _database.Records.HeadsAsync(SamplePortfolio.SourceName, default)).Length.ShouldBeGreaterThan(15);
        (await _database.Snapshots.HeadsAsync(default)).Length.ShouldBe(SamplePortfolio.Count);
    }

    [Fact]
    public async Task The_desk_has_each_tables_current_set_and_the_one_before()
    {
        await HistoryAsync();
        await TableAsync("oldest", Given.Today.AddDays(-21));
        await TableAsync("before", Given.Today.AddDays(-14));
        await TableAsync("replaced", Given.Today);
        await TableAsync("current", Given.Today);
        var tables = (await Loading(Now).LoadAsync(default))!.Tables;
        tables.Sets.Select(s => s.Id).ShouldBe(["before", "current"]);
        (tables.Current(RecordKind.Risks)!.Id, tables.Previous(RecordKind.Risks)!.Id, tables.Current(RecordKind.Issues)).ShouldBe(("current", "before", null));
    }

    [Fact]
    public async Task Tables_of_another_register_are_not_its_own()
    {
        await HistoryAsync();
        await TableAsync("foreign", Given.Today, "Another register");
        (await Loading(Now).LoadAsync(default))!.Tables.Sets.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_damaged_table_of_the_past_is_left_out_with_a_word_and_a_current_one_is_refused()
    {
        await HistoryAsync();
        await TableAsync("before", Given.Today.AddDays(-14));
        await TableAsync("current", Given.Today);
        await DamageAsync("RecordPages", "SetNumber", 1);
        (await Loading(Now).LoadAsync(default))!.Tables.Sets.Select(s => s.Id).ShouldBe(["current"]);
        _warnings.ShouldHaveSingleItem().ShouldContain("the table Risks of 2026-11-09 is left out of the history");
        await DamageAsync("RecordPages", "SetNumber", 2);
        await Should.ThrowAsync<DatabaseUnusable>(Loading(Now).LoadAsync(default));
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

    private async Task HistoryAsync(int? damaged = null)
    {
        await _database.Snapshots.AddAsync(Given.Snapshot(Given.Today.AddDays(-7), Given.Project("P1", "Atlas", Health.Red)), default);
        await _database.Snapshots.AddAsync(Given.Snapshot(Given.Today, Given.Project("P1", "Atlas", Health.Green)), default);
        if (damaged is { } number) await DamageAsync("SnapshotPages", "SnapshotNumber", number);
    }

    private Task TableAsync(string id, DateOnly asOf, string source = "Project register") => _database.Records.AddAsync(
        null,
        [new()
        {
            Id = id, Kind = RecordKind.Risks, Source = source, AsOf = asOf, ImportedAt = Now.AddTicks(_tables++), FileName = "risks.csv", ContentHash = id,
            Rows = new() { Risks = [new Risk { Place = new("risks.csv", null, 2), Project = "P1", Title = "Fire" }] },
        }],
        default);

    private async Task DamageAsync(string table, string column, int number)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "pmobot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE {table} SET Content = x'01020304' WHERE {column} = {number}";
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private PortfolioLoading Loading(DateTimeOffset now) => new(new(_database.Snapshots, _database.Records), ReadingRules.Default, new FakeTimeProvider(now), _warnings.Add);
}
