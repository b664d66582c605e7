using System.Collections.Immutable;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PmoBot.Data;
using PmoBot.Data.Portfolio;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Data;

public class SnapshotStoreTests : IDisposable
{
    private readonly TemporaryDatabase database;

    public SnapshotStoreTests()
        : this(DatabaseProvider.Sqlite)
    {
    }

    protected SnapshotStoreTests(DatabaseProvider provider) => database = new(provider);

    private SnapshotStore Store => database.Open().Snapshots;

    public void Dispose() => database.Dispose();

    [StoreFact]
    public void Any_snapshot_comes_back_as_it_was() =>
        AnySnapshot.Any().Sample(ComesBack, iter: 200, threads: 1);

    [StoreFact]
    public void A_snapshot_with_every_field_filled_comes_back_as_it_was() =>
        AnySnapshot.Any(full: true).Sample(
            snapshot =>
            {
                var blank = new Project { Id = "", Name = "", HasOwnId = true };
                typeof(Project).GetProperties().Where(p => Equals(p.GetValue(snapshot.Projects[0]), p.GetValue(blank)) && p.Name != nameof(Project.Status))
                    .ShouldBeEmpty("the generator must fill every field of a project");
                ComesBack(snapshot);
            },
            iter: 50,
            threads: 1);

    [StoreFact]
    public async Task A_snapshot_with_nothing_but_names_comes_back_as_it_was()
    {
        var snapshot = AnySnapshot.Plain();
        await Store.AddAsync(snapshot, default);
        (await Found(snapshot.Id)).ShouldBe(AnySnapshot.Everything(snapshot));
    }

    [StoreFact]
    public async Task The_moment_of_import_keeps_its_offset_and_its_last_tick()
    {
        var moment = new DateTimeOffset(2026, 11, 16, 9, 30, 0, TimeSpan.FromMinutes(-210)).AddTicks(1);
        var snapshot = AnySnapshot.Plain() with { ImportedAt = moment };
        await Store.AddAsync(snapshot, default);
        var back = await database.Reopen().Snapshots.FindAsync(snapshot.Id, default);
        back!.ImportedAt.EqualsExact(moment).ShouldBeTrue();
        (await Store.HeadsAsync(default)).Single().ImportedAt.EqualsExact(moment).ShouldBeTrue();
    }

    [StoreFact]
    public async Task Twenty_thousand_projects_come_back_in_order_from_a_database_opened_anew()
    {
        var snapshot = AnySnapshot.Plain(20_000);
        await Store.AddAsync(snapshot, default);
        var back = await database.Reopen().Snapshots.FindAsync(snapshot.Id, default);
        back!.Projects.Select(p => p.Id).ShouldBe(snapshot.Projects.Select(p => p.Id));
        await using var context = database.Open().Contexts.CreateDbContext();
        (await context.Pages.CountAsync()).ShouldBe(20);
    }

    [StoreFact]
    public async Task Long_texts_make_smaller_pages()
    {
        var wordy = AnySnapshot.Plain(300);
        wordy = wordy with { Projects = [.. wordy.Projects.Select(p => p with { Summary = new string('x', 32_000) })] };
        await Store.AddAsync(wordy, default);
        (await Found(wordy.Id)).ShouldBe(AnySnapshot.Everything(wordy));
        await using var context = database.Open().Contexts.CreateDbContext();
        (await context.Pages.CountAsync()).ShouldBeInRange(2, 4);
    }

    [StoreFact]
    public async Task Heads_are_ordered_by_date_then_by_import_then_by_id()
    {
        var plain = AnySnapshot.Plain();
        PortfolioSnapshot Make(string id, int day, int hour) => plain with
        {
            Id = id, AsOf = new DateOnly(2026, 11, day), ImportedAt = plain.ImportedAt.AddHours(hour), ContentHash = id,
        };
        foreach (var s in new[] { Make("d", 10, 5), Make("c", 10, 2), Make("b", 10, 2), Make("a", 16, 0), Make("e", 2, 9) }) await Store.AddAsync(s, default);
        (await Store.HeadsAsync(default)).Select(h => h.Id).ShouldBe(["e", "b", "c", "d", "a"]);
    }

    [StoreFact]
    public async Task A_head_says_what_its_snapshot_says()
    {
        var s = AnySnapshot.Plain(3) with { AsOfOrigin = AsOfOrigin.StatusDates, IsSample = true };
        await Store.AddAsync(s, default);
        (await Store.HeadsAsync(default)).ShouldBe(
            [new SnapshotHead(s.Id, s.Source, s.AsOf, s.AsOfOrigin, s.ImportedAt, s.FileName, s.ContentHash, 3, true)]);
    }

    [StoreFact]
    public async Task An_unknown_id_finds_nothing()
    {
        (await Store.FindAsync("nobody", default)).ShouldBeNull();
        (await Store.HeadsAsync(default)).ShouldBeEmpty();
    }

    [StoreFact]
    public async Task The_last_mapping_is_that_of_the_sources_newest_snapshot()
    {
        var newest = AnySnapshot.Plain();
        var older = newest with { Id = "older", AsOf = newest.AsOf.AddDays(-7), Mapping = newest.Mapping with { HeaderRow = 4 } };
        var other = newest with { Id = "other", Source = "Another", AsOf = newest.AsOf.AddDays(1), Mapping = newest.Mapping with { HeaderRow = 9 } };
        foreach (var s in new[] { newest, older, other }) await Store.AddAsync(s, default);
        (await Store.LastMappingAsync("Register", default))!.HeaderRow.ShouldBe(1);
        (await Store.LastMappingAsync("Another", default))!.HeaderRow.ShouldBe(9);
        (await Store.LastMappingAsync("Nothing yet", default)).ShouldBeNull();
    }

    [StoreFact]
    public async Task The_version_tells_of_a_snapshot_that_another_process_added()
    {
        var before = await Store.VersionAsync(default);
        before.ShouldBe(new HistoryVersion(0, 0));
        using (var another = PmoDatabase.Open(database.Settings)) await another.Snapshots.AddAsync(AnySnapshot.Plain(), default);
        var after = await Store.VersionAsync(default);
        after.ShouldNotBe(before);
        (await Store.VersionAsync(default)).ShouldBe(after);
    }

    [StoreFact]
    public async Task A_cancelled_add_leaves_nothing()
    {
        using var cancel = new CancellationTokenSource();
        var snapshot = AnySnapshot.Plain(5_000);
        await Should.ThrowAsync<OperationCanceledException>(() => Interrupted(cancel.Cancel).AddAsync(snapshot, cancel.Token));
        await ShouldBeEmpty();
        (await Store.AddAsync(snapshot, default)).ShouldBe(SnapshotOutcome.Added);
    }

    [StoreFact]
    public async Task A_failed_add_leaves_nothing()
    {
        var snapshot = AnySnapshot.Plain(5_000);
        var broken = snapshot with { Projects = snapshot.Projects.SetItem(4_500, null!) };
        await Should.ThrowAsync<NullReferenceException>(() => Store.AddAsync(broken, default));
        await ShouldBeEmpty();
        (await Store.AddAsync(snapshot, default)).ShouldBe(SnapshotOutcome.Added);
    }

    [StoreFact]
    public async Task A_damaged_page_is_refused_in_one_sentence_and_not_given_in_part()
    {
        var snapshot = AnySnapshot.Plain();
        await Store.AddAsync(snapshot, default);
        await using var context = database.Open().Contexts.CreateDbContext();
        foreach (var damage in new byte[][] { [], [9, 0, 0, 0, 0], [1, 255, 255, 255, 127, 1], [1, 10, 0, 0, 0, 7, 7, 7] })
        {
            await context.Pages.ExecuteUpdateAsync(p => p.SetProperty(x => x.Content, damage));
            (await Should.ThrowAsync<DatabaseUnusable>(() => Store.FindAsync(snapshot.Id, default))).Message.ShouldContain("restore the database from a backup");
        }

        await context.Pages.ExecuteDeleteAsync();
        await Should.ThrowAsync<DatabaseUnusable>(() => Store.FindAsync(snapshot.Id, default));
    }

    /// <summary>A store on the same database that does something when the fourth page is about to be written.</summary>
    private SnapshotStore Interrupted(Action act)
    {
        database.Open();
        return new SnapshotStore(database.Watched(new AtTheFourthPage(act)), problem => new DatabaseUnusable(problem.Message));
    }

    private void ComesBack(PortfolioSnapshot snapshot)
    {
        Store.AddAsync(snapshot, default).GetAwaiter().GetResult().ShouldBe(SnapshotOutcome.Added);
        Found(snapshot.Id).GetAwaiter().GetResult().ShouldBe(AnySnapshot.Everything(snapshot));
    }

    private async Task<string> Found(string id) => AnySnapshot.Everything((await Store.FindAsync(id, default))!);

    private async Task ShouldBeEmpty()
    {
        await using var context = database.Open().Contexts.CreateDbContext();
        (await context.Snapshots.CountAsync()).ShouldBe(0);
        (await context.Pages.CountAsync()).ShouldBe(0);
    }

    internal sealed class AtTheFourthPage(Action act) : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (eventData.Context!.ChangeTracker.Entries<SnapshotPage>().Any(p => p.Entity.Page == 3)) act();
            return ValueTask.FromResult(result);
        }
    }
}

[OnPostgreSql]
public sealed class SnapshotStorePostgreSqlTests() : SnapshotStoreTests(DatabaseProvider.PostgreSql);
