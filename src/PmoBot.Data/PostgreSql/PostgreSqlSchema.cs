using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace PmoBot.Data.PostgreSql;

/// <summary>Brings a database's schema up to date with EF's migrations, all in one transaction; hosts that start at once take turns by an advisory lock.</summary>
internal sealed class PostgreSqlSchema(NpgsqlConnection connection, PostgreSqlServer server)
{
    /// <summary>"PmoBot" as a number: nobody else in this database takes that lock.</summary>
    private const long Lock = 0x506D6F426F74;

    private static readonly string[] Known = KnownMigrations.Of<PostgreSqlContext>();

    public void BringUpToDate()
    {
        if (Missing(null) == 0) return;
        using var transaction = connection.BeginTransaction();
        Run($"SELECT pg_advisory_xact_lock({Lock})", transaction);
        var missing = Missing(transaction);
        if (missing > 0) Run(Script(missing), transaction);
        transaction.Commit();
    }

    /// <summary>How many of our migrations the database lacks.</summary>
    private int Missing(NpgsqlTransaction? transaction)
    {
        var applied = Applied(transaction);
        if (applied.Except(Known).Any())
        {
            throw new DatabaseUnusable($"{server.Name} was written by a newer PmoBot: start that version, or choose another database with Database:ConnectionString.");
        }

        return Known.Length - applied.Count;
    }

    private List<string> Applied(NpgsqlTransaction? transaction)
    {
        var tables = Read("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", transaction);
        if (tables.Contains("__EFMigrationsHistory")) return Read("SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"", transaction);
        if (tables.Count == 0) return [];
        throw new DatabaseUnusable($"{server.Name} is a database of another program: choose another with Database:ConnectionString.");
    }

    private string Script(int missing)
    {
        using var context = new PostgreSqlContext(server.Options(null));
        var from = missing == Known.Length ? Migration.InitialDatabase : Known[^(missing + 1)];
        return context.GetService<IMigrator>().GenerateScript(from, Known[^1], MigrationsSqlGenerationOptions.NoTransactions);
    }

    private void Run(string statement, NpgsqlTransaction transaction)
    {
        using var command = new NpgsqlCommand(statement, connection, transaction);
        command.ExecuteNonQuery();
    }

    private List<string> Read(string query, NpgsqlTransaction? transaction)
    {
        using var command = new NpgsqlCommand(query, connection, transaction);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        return found;
    }
}
