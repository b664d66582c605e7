using PmoBot.Data;
using PmoBot.Data.Portfolio;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Data;

/// <summary>When is an import the same as one before?</summary>
public class SnapshotTwiceTests : IDisposable
{
    private readonly TemporaryDatabase database;

    public SnapshotTwiceTests()
        : this(DatabaseProvider.Sqlite)
    {
    }

    protected SnapshotTwiceTests(DatabaseProvider provider) => database = new(provider);

    private SnapshotStore Store => database.Open().Snapshots;

    public void Dispose() => database.Dispose();

    public static TheoryData<string> Differences => [.. Changed.Keys];

    private static readonly Dictionary<string, Func<PortfolioSnapshot, PortfolioSnapshot>> Changed = new()
    {
        ["source"] = s => s with { Source = "Another" },
        ["content"] = s => s with { ContentHash = new string('b', 64) },
        ["as-of"] = s => s with { AsOf = s.AsOf.AddDays(1) },
        ["sheet"] = s => s with { Mapping = s.Mapping with { Sheet = "Second" } },
        ["header row"] = s => s with { Mapping = s.Mapping with { HeaderRow = 2 } },
        ["stated"] = s => s with { Mapping = s.Mapping with { Stated = """{"status":{"blorp":"Green"}}""" } },
        ["column index"] = s => Column(s, c => c with { Index = 1 }),
        ["column header"] = s => Column(s, c => c with { Header = "Name" }),
        ["field"] = s => Column(s, c => c with { Field = Field.ProjectId }),
        ["order"] = s => Column(s, c => c with { Order = 1 }),
        ["scale"] = s => Column(s, c => c with { Scale = 1000m }),
        ["currency"] = s => Column(s, c => c with { Currency = "GBP" }),
        ["decision"] = s => Column(s, c => c with { Decision = "" }),
        ["one column more"] = s => s with { Mapping = s.Mapping with { Columns = [.. s.Mapping.Columns, s.Mapping.Columns[0]] } },
    };

    [StoreFact]
    public async Task The_same_import_again_changes_nothing()
    {
        var first = AnySnapshot.Plain();
        await Store.AddAsync(first, default);
        var again = first with { Id = "again", ImportedAt = first.ImportedAt.AddDays(3), FileName = "copy.csv" };
        (await Store.AddAsync(again, default)).ShouldBe(SnapshotOutcome.AlreadyThere);
        (await Store.HeadsAsync(default)).Single().Id.ShouldBe(first.Id);
        (await Store.FindAsync("again", default)).ShouldBeNull();
    }

    [StoreFact]
    public async Task Other_words_for_the_same_decision_and_a_scale_written_otherwise_are_the_same_import()
    {
        var first = Column(AnySnapshot.Plain(), c => c with { Scale = 1000m });
        await Store.AddAsync(first, default);
        var again = Column(first with { Id = "again" }, c => c with { Why = "stated in the mapping file", Scale = 1000.00m });
        (await Store.AddAsync(again, default)).ShouldBe(SnapshotOutcome.AlreadyThere);
    }

    [StoreTheory]
    [MemberData(nameof(Differences))]
    public async Task A_different_import_is_added(string what)
    {
        var first = AnySnapshot.Plain();
        await Store.AddAsync(first, default);
        (await Store.AddAsync(Changed[what](first with { Id = "second" }), default)).ShouldBe(SnapshotOutcome.Added);
        (await Store.HeadsAsync(default)).Length.ShouldBe(2);
    }

    [StoreTheory]
    [InlineData(AsOfOrigin.ImportDay, AsOfOrigin.ImportDay, SnapshotOutcome.AlreadyThere)]
    [InlineData(AsOfOrigin.ImportDay, AsOfOrigin.Stated, SnapshotOutcome.Added)]
    [InlineData(AsOfOrigin.Stated, AsOfOrigin.ImportDay, SnapshotOutcome.Added)]
    [InlineData(AsOfOrigin.StatusDates, AsOfOrigin.StatusDates, SnapshotOutcome.Added)]
    public async Task The_same_file_on_another_day_is_new_only_when_somebody_gave_a_date(AsOfOrigin before, AsOfOrigin now, SnapshotOutcome expected)
    {
        var first = AnySnapshot.Plain() with { AsOfOrigin = before };
        await Store.AddAsync(first, default);
        var second = first with { Id = "second", AsOf = first.AsOf.AddDays(1), AsOfOrigin = now };
        (await Store.AddAsync(second, default)).ShouldBe(expected);
    }

    [StoreTheory]
    [InlineData(AsOfOrigin.Stated, 0)]
    [InlineData(AsOfOrigin.ImportDay, 0)]
    [InlineData(AsOfOrigin.ImportDay, 1)]
    public async Task What_comes_again_after_another_is_new_each_time_and_the_newest(AsOfOrigin origin, int days)
    {
        var first = AnySnapshot.Plain() with { AsOfOrigin = origin };
        for (var i = 0; i < 5; i++)
        {
            var snapshot = first with
            {
                Id = $"import-{i}", ContentHash = $"{i % 2}", AsOf = first.AsOf.AddDays(i * days), ImportedAt = first.ImportedAt.AddMinutes(i),
            };
            (await Store.AddAsync(snapshot, default)).ShouldBe(SnapshotOutcome.Added);
            (await Store.AddAsync(snapshot with { Id = $"again-{i}", ImportedAt = snapshot.ImportedAt.AddSeconds(1) }, default)).ShouldBe(SnapshotOutcome.AlreadyThere);
            (await Store.HeadsAsync(default))[^1].Id.ShouldBe($"import-{i}");
        }
    }

    [StoreFact]
    public async Task Of_many_who_add_again_at_once_what_lies_under_another_one_adds()
    {
        using var another = PmoDatabase.Open(database.Settings);
        var stores = new[] { Store, another.Snapshots };
        var first = AnySnapshot.Plain();
        await Store.AddAsync(first, default);
        await Store.AddAsync(first with { Id = "between", ContentHash = "b", ImportedAt = first.ImportedAt.AddMinutes(1) }, default);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Task.Run(() => stores[i % 2].AddAsync(first with { Id = $"try-{i}", ImportedAt = first.ImportedAt.AddMinutes(2) }, default))));
        outcomes.Count(o => o == SnapshotOutcome.Added).ShouldBe(1);
    }

    [StoreFact]
    public async Task Of_two_processes_that_add_the_same_at_once_one_adds()
    {
        using var another = PmoDatabase.Open(database.Settings);
        var stores = new[] { Store, another.Snapshots };
        var snapshot = AnySnapshot.Plain(2_500);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            Task.Run(() => stores[i % 2].AddAsync(snapshot with { Id = $"try-{i}" }, default))));
        outcomes.Count(o => o == SnapshotOutcome.Added).ShouldBe(1);
        (await Store.HeadsAsync(default)).Length.ShouldBe(1);
    }

    [StoreFact]
    public async Task Two_processes_that_add_different_snapshots_at_once_both_add()
    {
        using var another = PmoDatabase.Open(database.Settings);
        var stores = new[] { Store, another.Snapshots };
        var snapshot = AnySnapshot.Plain(2_500);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            Task.Run(() => stores[i % 2].AddAsync(snapshot with { Id = $"try-{i}", ContentHash = $"{i}" }, default))));
        outcomes.ShouldAllBe(o => o == SnapshotOutcome.Added);
        (await Store.VersionAsync(default)).Count.ShouldBe(6);
    }

    private static PortfolioSnapshot Column(PortfolioSnapshot snapshot, Func<MappedColumn, MappedColumn> change) =>
        snapshot with { Mapping = snapshot.Mapping with { Columns = [change(snapshot.Mapping.Columns[0])] } };
}

[OnPostgreSql]
public sealed class SnapshotTwicePostgreSqlTests() : SnapshotTwiceTests(DatabaseProvider.PostgreSql);
