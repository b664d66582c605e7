using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PmoBot.Data;
using PmoBot.Data.Conversations;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;
using PmoBot.Data.Sqlite;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Data;

/// <summary>Opening: what is made, what is refused, and in which words.</summary>
public sealed class DatabaseFileTests : IDisposable
{
    private readonly TemporaryDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public void The_file_and_its_folders_are_made()
    {
        var path = Path.Combine(database.Folder, "a", "b", "pmobot.db");
        using var made = PmoDatabase.Open(path);
        File.Exists(path).ShouldBeTrue();
        made.Path.ShouldBe(path);
    }

    [Fact]
    public async Task A_commit_is_on_the_disk_before_it_is_reported()
    {
        await using var context = database.Open().Contexts.CreateDbContext();
        (await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).ShouldBe("wal");
        (await context.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()).ShouldBe(2);
    }

    [Fact]
    public void The_migrations_make_the_tables_that_the_model_describes()
    {
        using var context = database.Open().Contexts.CreateDbContext();
        context.Database.HasPendingModelChanges().ShouldBeFalse("add a migration");
    }

    [Fact]
    public void The_compiled_model_is_the_model()
    {
        using var compiled = database.Open().Contexts.CreateDbContext();
        using var plain = new PmoContext(new DbContextOptionsBuilder<PmoContext>().UseSqlite("Data Source=:memory:").UseModel(Built()).Options);
        compiled.Model.GetType().Assembly.ShouldBe(typeof(PmoContext).Assembly, "the compiled model is not in use");
        Columns(compiled.Model).ShouldBe(Columns(plain.Model), "make the compiled model again, as the README says");
    }

    [Fact]
    public async Task Many_who_open_a_new_file_at_once_all_get_it()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PmoDatabase.OpenAsync(database.File)));
        foreach (var one in opened) (await one.Snapshots.VersionAsync(default)).Count.ShouldBe(0);
        foreach (var one in opened) one.Dispose();
    }

    [Fact]
    public async Task What_a_process_killed_in_the_middle_of_an_import_leaves_on_the_disk_opens_as_before()
    {
        var before = AnySnapshot.Plain();
        await database.Open().Snapshots.AddAsync(before, default);
        var copy = Directory.CreateDirectory(Path.Combine(database.Folder, "copy")).FullName;
        var interrupted = new SnapshotStore(database.Watched(new SnapshotStoreTests.AtTheFourthPage(CopyFiles)), problem => new DatabaseUnusable(problem.Message));
        await interrupted.AddAsync(before with { Id = "half", ContentHash = "half", Projects = AnySnapshot.Plain(5_000).Projects }, default);
        using var left = PmoDatabase.Open(Path.Combine(copy, "pmobot.db"));
        (await left.Snapshots.HeadsAsync(default)).Select(h => h.Id).ShouldBe([before.Id]);

        void CopyFiles()
        {
            foreach (var file in Directory.GetFiles(database.Folder).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }
        }
    }

    [Fact]
    public async Task What_a_process_killed_in_the_middle_of_tables_leaves_on_the_disk_has_neither_the_register_nor_a_table()
    {
        var copy = Directory.CreateDirectory(Path.Combine(database.Folder, "copy")).FullName;
        database.Open();
        var interrupted = new RecordStore(database.Watched(new RecordStoreTests.AtTheSecondPage(CopyFiles)), problem => new DatabaseUnusable(problem.Message));
        await interrupted.AddAsync(AnySnapshot.Plain(), [AnyRecords.Plain(RecordKind.Issues), AnyRecords.Plain(rows: 5_000)], default);
        using var left = PmoDatabase.Open(Path.Combine(copy, "pmobot.db"));
        (await left.Snapshots.HeadsAsync(default)).ShouldBeEmpty();
        (await left.Records.HeadsAsync("Register", default)).ShouldBeEmpty();
        (await database.Open().Records.HeadsAsync("Register", default)).Length.ShouldBe(2);

        void CopyFiles()
        {
            foreach (var file in Directory.GetFiles(database.Folder).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal))) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("Project,Status\n", 400));
        File.WriteAllText(database.File, text);
        Refusal().ShouldBe($"{database.File} is not a PmoBot database: move the file away, or choose another place with --data.");
        File.ReadAllText(database.File).ShouldBe(text);
    }

    [Fact]
    public void A_damaged_database_is_refused()
    {
        database.Open().Dispose();
        var bytes = File.ReadAllBytes(database.File);
        bytes.AsSpan(100).Fill(0xAB);
        File.WriteAllBytes(database.File, bytes);
        Refusal().ShouldBe($"{database.File} is damaged: move it away and restore it from a backup, or import the registers again.");
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        Execute("CREATE TABLE Songs (Title TEXT)");
        Refusal().ShouldBe($"{database.File} is a database of another program: choose another place with --data.");
    }

    [Fact]
    public void A_newer_schema_is_refused()
    {
        database.Open();
        Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Future', '99.0.0')");
        Refusal().ShouldBe($"{database.File} was written by a newer PmoBot: start that version, or choose another place with --data.");
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(database.File);
        Refusal().ShouldBe($"{database.File} is a folder, not a file: choose another place with --data.");
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        var file = Path.Combine(database.Folder, "file");
        File.WriteAllText(file, "");
        Should.Throw<DatabaseUnusable>(() => PmoDatabase.Open(Path.Combine(file, "pmobot.db"))).Message
            .ShouldBe($"The folder {file} cannot be made: choose another with --data, or give PmoBot the right to write there.");
    }

    [Theory]
    [InlineData(3, "cannot be written")]
    [InlineData(5, "is held by another program")]
    [InlineData(6, "is held by another program")]
    [InlineData(8, "cannot be written")]
    [InlineData(10, "disk is full or failing")]
    [InlineData(11, "is damaged")]
    [InlineData(13, "disk is full or failing")]
    [InlineData(14, "cannot be written")]
    [InlineData(21, "cannot be used (why)")]
    [InlineData(26, "is not a PmoBot database")]
    public void Each_error_of_the_file_has_its_sentence(int code, string says)
    {
        var sentence = SqliteProblem.Sentence("/data/pmobot.db", new SqliteException("why", code));
        sentence.ShouldStartWith("/data/pmobot.db ");
        sentence.ShouldContain(says);
        sentence.ShouldEndWith(".");
    }

    [Fact]
    public async Task The_services_share_one_open_file()
    {
        using var services = new ServiceCollection().AddData(database.File).BuildServiceProvider();
        var history = services.GetRequiredService<IPortfolioHistory>();
        (await history.AddAsync(AnySnapshot.Plain(), default)).ShouldBe(SnapshotOutcome.Added);
        history.ShouldBeSameAs(services.GetRequiredService<SnapshotStore>());
        services.GetRequiredService<ConversationStore>().ShouldBeSameAs(services.GetRequiredService<PmoDatabase>().Conversations);
        (await services.GetRequiredService<SnapshotStore>().VersionAsync(default)).Count.ShouldBe(1);
    }

    private string Refusal() => Should.Throw<DatabaseUnusable>(() => PmoDatabase.Open(database.File)).Message;

    private void Execute(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={database.File};Pooling=False");
        connection.Open();
        SqliteFile.Run(connection, statement);
    }

    private static IModel Built()
    {
        var model = new ModelBuilder(Microsoft.EntityFrameworkCore.Metadata.Conventions.SqliteConventionSetBuilder.Build());
        PmoContext.Describe(model);
        return model.FinalizeModel();
    }

    private static string Columns(IModel model) => string.Join('\n', model.GetEntityTypes().OrderBy(e => e.Name, StringComparer.Ordinal).SelectMany(e =>
        e.GetProperties().Select(p => $"{e.GetTableName()}.{p.GetColumnName()} {p.ClrType} {p.GetColumnType()} null={p.IsNullable} {p.ValueGenerated}")
            .Concat(e.GetKeys().Select(k => k.Properties.Select(p => p.Name).Aggregate($"{e.Name} key", (a, b) => $"{a} {b}")))
            .Concat(e.GetIndexes().Select(i => i.Properties.Select(p => p.Name).Aggregate($"{e.Name} index unique={i.IsUnique}", (a, b) => $"{a} {b}")))
            .Concat(e.GetForeignKeys().Select(f => $"{e.Name} to {f.PrincipalEntityType.Name} {f.DeleteBehavior}"))));
}
