using System.Collections.Immutable;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PmoBot.Data;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Data;

public class RecordStoreTests : IDisposable
{
    private readonly TemporaryDatabase database;

    public RecordStoreTests()
        : this(DatabaseProvider.Sqlite)
    {
    }

    protected RecordStoreTests(DatabaseProvider provider) => database = new(provider);

    private RecordStore Store => database.Open().Records;

    public void Dispose() => database.Dispose();

    [StoreFact]
    public void Any_set_comes_back_as_it_was() => AnyRecords.Any(full: false).Sample(ComesBack, iter: 200, threads: 1);

    [StoreFact]
    public void A_set_with_every_field_filled_comes_back_as_it_was() => AnyRecords.Any(full: true).Sample(ComesBack, iter: 100, threads: 1);

    [StoreTheory]
    [MemberData(nameof(Kinds))]
    public async Task Every_table_has_a_place_on_the_disk(RecordKind kind)
    {
        var set = AnyRecords.Plain(kind, 3);
        set.Rows.Of(kind).Count.ShouldBe(3);
        await Store.AddAsync(null, [set], default);
        var back = await database.Reopen().Records.FindAsync(set.Id, default);
        AnyRecords.Everything(back!).ShouldBe(AnyRecords.Everything(set));
        (await Store.HeadsAsync("Register", default)).ShouldBe([set.Head()]);
    }

    public static TheoryData<RecordKind> Kinds => [.. Enum.GetValues<RecordKind>()];

    [StoreFact]
    public async Task Many_rows_come_back_in_order_and_words_that_repeat_share_their_strings()
    {
        var set = AnyRecords.Plain(RecordKind.Issues, 5_001);
        await Store.AddAsync(null, [set], default);
        var back = (await database.Reopen().Records.FindAsync(set.Id, default))!;
        AnyRecords.Everything(back).ShouldBe(AnyRecords.Everything(set));
        var words = back.Rows.Issues.Select(i => i.State!).Where(s => s.Length < 9).ToList();
        words.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBeLessThan(words.Count / 20);
        await using var context = database.Open().Contexts.CreateDbContext();
        (await context.RecordPages.CountAsync()).ShouldBe(3);
    }

    [StoreFact]
    public async Task The_same_import_again_changes_nothing_and_a_corrected_one_is_added()
    {
        var set = AnyRecords.Plain();
        await Store.AddAsync(null, [set], default);
        var again = set with { Id = "again", ImportedAt = set.ImportedAt.AddHours(1), FileName = "copy.csv" };
        (await Store.AddAsync(null, [again], default)).Sets.ShouldBe([SnapshotOutcome.AlreadyThere]);
        var corrected = again with { Id = "corrected", ContentHash = "b" };
        (await Store.AddAsync(null, [corrected], default)).Sets.ShouldBe([SnapshotOutcome.Added]);
        (await Store.AddAsync(null, [again with { ImportedAt = set.ImportedAt.AddHours(2) }], default)).Sets.ShouldBe([SnapshotOutcome.Added]);
        (await Store.HeadsAsync("Register", default)).Select(h => h.Id).ShouldBe([set.Id, "corrected", "again"]);
    }

    [StoreTheory]
    [InlineData("source")]
    [InlineData("kind")]
    [InlineData("content")]
    [InlineData("as-of")]
    [InlineData("sheet")]
    [InlineData("column")]
    [InlineData("decision")]
    public async Task A_different_import_is_added(string what)
    {
        var set = AnyRecords.Plain();
        await Store.AddAsync(null, [set], default);
        var other = what switch
        {
            "source" => set with { Source = "Another" },
            "kind" => AnyRecords.Plain(RecordKind.Issues),
            "content" => set with { ContentHash = "b" },
            "as-of" => set with { AsOf = set.AsOf.AddDays(1) },
            "sheet" => set with { Sheet = "Risks" },
            "column" => set with { Columns = [set.Columns[0] with { Field = "Category" }] },
            _ => set with { Columns = [set.Columns[0] with { Decision = "×1,000" }] },
        };
        (await Store.AddAsync(null, [other with { Id = "other" }], default)).Sets.ShouldBe([SnapshotOutcome.Added]);
    }

    [StoreFact]
    public async Task An_undated_file_on_another_day_is_the_same_import()
    {
        var set = AnyRecords.Plain() with { AsOfOrigin = AsOfOrigin.ImportDay };
        await Store.AddAsync(null, [set], default);
        var later = set with { Id = "later", AsOf = set.AsOf.AddDays(3), ImportedAt = set.ImportedAt.AddDays(3) };
        (await Store.AddAsync(null, [later], default)).Sets.ShouldBe([SnapshotOutcome.AlreadyThere]);
    }

    [StoreFact]
    public async Task A_register_and_its_tables_are_kept_together_and_what_is_there_stays()
    {
        var snapshot = AnySnapshot.Plain();
        var set = AnyRecords.Plain();
        (await Store.AddAsync(snapshot, [set], default)).ShouldSatisfyAllConditions(k => k.Snapshot.ShouldBe(SnapshotOutcome.Added), k => k.Sets.ShouldBe([SnapshotOutcome.Added]));
        var second = await Store.AddAsync(snapshot with { Id = "again" }, [set with { Id = "same" }, AnyRecords.Plain(RecordKind.Issues)], default);
        (second.Snapshot, second.Sets[0], second.Sets[1]).ShouldBe((SnapshotOutcome.AlreadyThere, SnapshotOutcome.AlreadyThere, SnapshotOutcome.Added));
        (await database.Open().Snapshots.HeadsAsync(default)).Length.ShouldBe(1);
    }

    [StoreFact]
    public async Task The_version_tells_of_a_set_that_another_process_added()
    {
        (await Store.VersionAsync(default)).ShouldBe(new HistoryVersion(0, 0));
        using (var another = PmoDatabase.Open(database.Settings)) await another.Records.AddAsync(null, [AnyRecords.Plain()], default);
        (await Store.VersionAsync(default)).ShouldBe(new HistoryVersion(1, 1));
    }

    [StoreFact]
    public async Task A_failed_table_takes_its_register_with_it()
    {
        using var cancel = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => Interrupted(cancel.Cancel).AddAsync(AnySnapshot.Plain(), [AnyRecords.Plain(rows: 5_000)], cancel.Token));
        (await database.Open().Snapshots.HeadsAsync(default)).ShouldBeEmpty();
        await using var context = database.Open().Contexts.CreateDbContext();
        ((await context.Pages.CountAsync()) + (await context.RecordPages.CountAsync()) + (await context.RecordSets.CountAsync())).ShouldBe(0);
    }

    [StoreFact]
    public async Task A_damaged_page_is_refused_in_one_sentence_and_not_given_in_part()
    {
        var set = AnyRecords.Plain();
        await Store.AddAsync(null, [set], default);
        await using var context = database.Open().Contexts.CreateDbContext();
        foreach (var damage in new byte[][] { [], [9, 0, 0, 0, 0], [1, 255, 255, 255, 127, 1], [1, 10, 0, 0, 0, 7, 7, 7] })
        {
            await context.RecordPages.ExecuteUpdateAsync(p => p.SetProperty(x => x.Content, damage));
            (await Should.ThrowAsync<DatabaseUnusable>(() => Store.FindAsync(set.Id, default))).Message.ShouldContain("restore the database from a backup");
        }

        await context.RecordPages.ExecuteDeleteAsync();
        await Should.ThrowAsync<DatabaseUnusable>(() => Store.FindAsync(set.Id, default));
        (await Store.FindAsync("nobody", default)).ShouldBeNull();
    }

    /// <summary>A store on the same database that does something when the second page of a table is about to be written.</summary>
    private RecordStore Interrupted(Action act)
    {
        database.Open();
        return new RecordStore(database.Watched(new AtTheSecondPage(act)), problem => new DatabaseUnusable(problem.Message));
    }

    private void ComesBack(RecordSet set)
    {
        Store.AddAsync(null, [set], default).GetAwaiter().GetResult().Sets.ShouldBe([SnapshotOutcome.Added]);
        AnyRecords.Everything(Store.FindAsync(set.Id, default).GetAwaiter().GetResult()!).ShouldBe(AnyRecords.Everything(set));
    }

    internal sealed class AtTheSecondPage(Action act) : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context!.ChangeTracker.Entries<RecordPage>().Any(p => p.Entity.Page == 1)) act();
            return ValueTask.FromResult(result);
        }
    }
}

[OnPostgreSql]
public sealed class RecordStorePostgreSqlTests() : RecordStoreTests(DatabaseProvider.PostgreSql);
