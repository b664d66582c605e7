using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PmoBot.Data.Sqlite;

/// <summary>
/// Brings a file's schema up to date with EF's migrations, all in one transaction of our own. EF's own Migrate guards itself with a row
/// in a lock table; a process killed at that moment leaves the row behind, and every later start waits for it for ever.
/// </summary>
internal sealed class SqliteSchema(SqliteConnection connection, SqliteFile file)
{
    private static readonly string[] Known = KnownMigrations.Of<PmoContext>();

    public void BringUpToDate()
    {
        if (Missing(null) == 0) return;
        using var transaction = connection.BeginTransaction(deferred: false);
        var missing = Missing(transaction);
        if (missing > 0) SqliteFile.Run(connection, Script(missing), transaction);
        transaction.Commit();
    }

    /// <summary>How many of our migrations the file lacks.</summary>
    private int Missing(SqliteTransaction? transaction)
    {
        var applied = Applied(transaction);
        if (applied.Except(Known).Any())
        {
            throw new DatabaseUnusable($"{file.Path} was written by a newer PmoBot: start that version, or choose another place with --data.");
        }

        return Known.Length - applied.Count;
    }

    private List<string> Applied(SqliteTransaction? transaction)
    {
        var tables = Read("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'", transaction);
        if (tables.Contains("__EFMigrationsHistory")) return Read("SELECT MigrationId FROM __EFMigrationsHistory", transaction);
        if (tables.Count == 0) return [];
        throw new DatabaseUnusable($"{file.Path} is a database of another program: choose another place with --data.");
    }

    private string Script(int missing)
    {
        using var context = new PmoContext(file.Options(null));
        var from = missing == Known.Length ? Migration.InitialDatabase : Known[^(missing + 1)];
        return context.GetService<IMigrator>().GenerateScript(from, Known[^1], MigrationsSqlGenerationOptions.NoTransactions);
    }

    private List<string> Read(string query, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.Transaction = transaction;
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        return found;
    }
}
