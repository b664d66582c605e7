using Microsoft.EntityFrameworkCore;
using Npgsql;
using PmoBot.Data;
using PmoBot.Data.PostgreSql;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.UnitTests.Data;

/// <summary>What is said of a server before anybody connects.</summary>
public sealed class PostgreSqlSettingsTests
{
    [Fact]
    public void The_migrations_make_the_tables_that_the_model_describes()
    {
        using var context = new PostgreSqlContextAtDesignTime().CreateDbContext([]);
        context.Database.HasPendingModelChanges().ShouldBeFalse("add a migration for PostgreSQL too, as the README of Data says");
    }

    [Theory]
    [InlineData("Host=x;Nonsense=y;Password=secret")]
    [InlineData("Host=x;Password=secret")]
    [InlineData("Database=x;Password=secret")]
    [InlineData("secret")]
    [InlineData("")]
    public void A_connection_string_that_cannot_be_used_is_refused_without_being_repeated(string connectionString)
    {
        var refusal = Should.Throw<DatabaseUnusable>(() => PmoDatabase.Open(new DatabaseSettings(DatabaseProvider.PostgreSql, connectionString)));
        refusal.Message.ShouldStartWith("Database:ConnectionString ");
        refusal.ToString().ShouldNotContain("secret");
    }

    [Fact]
    public void A_server_that_does_not_answer_is_refused_in_one_sentence()
    {
        var settings = new DatabaseSettings(DatabaseProvider.PostgreSql, "Host=127.0.0.1;Port=1;Database=pmobot;Username=u;Password=secret;Timeout=5");
        var refusal = Should.Throw<DatabaseUnusable>(() => PmoDatabase.Open(settings));
        refusal.Message.ShouldBe("127.0.0.1:1/pmobot does not answer: start the server, or correct Database:ConnectionString.");
    }

    [Fact]
    public void Settings_do_not_tell_their_password() =>
        new DatabaseSettings(DatabaseProvider.PostgreSql, "Host=x;Database=x;Password=secret").ToString().ShouldBe("PostgreSql");
}

/// <summary>Opening a database of a server: what is made, what is refused, and in which words.</summary>
[OnPostgreSql]
public sealed class PostgreSqlServerTests : IDisposable
{
    private readonly DatabaseSettings settings = PrivatePostgres.Shared.NewDatabase();

    private string Name => $"127.0.0.1:{new NpgsqlConnectionStringBuilder(settings.ConnectionString).Port}/{new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database}";

    public void Dispose() => PrivatePostgres.Shared.Drop(settings);

    [StoreFact]
    public async Task Many_hosts_that_start_on_an_empty_database_at_once_all_get_it()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PmoDatabase.OpenAsync(settings)));
        foreach (var one in opened) (await one.Snapshots.VersionAsync(default)).Count.ShouldBe(0);
        opened[0].Path.ShouldBe(Name);
        foreach (var one in opened) one.Dispose();
    }

    [StoreFact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        Execute("CREATE TABLE songs (title text)");
        Refusal(settings).ShouldBe($"{Name} is a database of another program: choose another with Database:ConnectionString.");
    }

    [StoreFact]
    public void A_newer_schema_is_refused()
    {
        PmoDatabase.Open(settings).Dispose();
        Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '99.0.0')");
        Refusal(settings).ShouldBe($"{Name} was written by a newer PmoBot: start that version, or choose another database with Database:ConnectionString.");
    }

    [StoreFact]
    public void A_wrong_password_and_a_missing_database_are_told_apart()
    {
        var words = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Password = "wrong" };
        Refusal(settings with { ConnectionString = words.ToString() }).ShouldContain("does not let PmoBot in");
        words = new(settings.ConnectionString) { Database = "nowhere" };
        Refusal(settings with { ConnectionString = words.ToString() }).ShouldContain("is not there: make it with CREATE DATABASE");
    }

    [StoreFact]
    public void Texts_are_ordered_as_in_SQLite_whatever_language_the_server_speaks()
    {
        PmoDatabase.Open(settings).Dispose();
        using var context = new PostgreSqlContext(new PostgreSqlServer(settings).Options(null));
        context.Database.SqlQueryRaw<int>(
            "SELECT count(*)::int AS \"Value\" FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'").Single().ShouldBe(0);
    }

    private static string Refusal(DatabaseSettings settings) => Should.Throw<DatabaseUnusable>(() => PmoDatabase.Open(settings)).Message;

    private void Execute(string statement)
    {
        using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}
