using Microsoft.Data.Sqlite;

namespace PmoBot.Data;

/// <summary>The databases that the bot can live on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the one process: the default.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server, which several hosts of the bot may share.</summary>
    PostgreSql,
}

/// <summary>Which database, and how it is reached (section "Database" of the settings).</summary>
/// <param name="Provider">The kind of database.</param>
/// <param name="ConnectionString">As its driver reads it; it may hold a password, so it is never logged.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>An SQLite file.</summary>
    public static DatabaseSettings OfFile(string path) =>
        new(DatabaseProvider.Sqlite, new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), ForeignKeys = true, Pooling = true, DefaultTimeout = 30 }.ToString());

    /// <summary>Without the connection string.</summary>
    public override string ToString() => Provider.ToString();
}
