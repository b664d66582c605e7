using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;

namespace PmoBot.Data.Sqlite;

/// <summary>The one place that knows that the database is an SQLite file: how it is opened, made, brought up to date and refused.</summary>
internal sealed class SqliteFile : IBacking
{
    private readonly string connectionString;

    public SqliteFile(string path)
        : this(DatabaseSettings.OfFile(path))
    {
    }

    public SqliteFile(DatabaseSettings settings)
    {
        Settings = settings;
        connectionString = settings.ConnectionString;
        Path = System.IO.Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);
    }

    public string Path { get; }

    public string Name => Path;

    public DatabaseSettings Settings { get; }

    public IDbContextFactory<PmoContext> Contexts(ILoggerFactory? loggers) => new PooledDbContextFactory<PmoContext>(Options(loggers));

    /// <summary>Options for contexts on this file.</summary>
    public DbContextOptions<PmoContext> Options(ILoggerFactory? loggers) =>
        new DbContextOptionsBuilder<PmoContext>()
            .UseSqlite(connectionString)
            .UseLoggerFactory(loggers)
            .AddInterceptors(new EachConnection())
            .ConfigureWarnings(w => w.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)))
            .Options;

    /// <summary>Its folder, its journal, its schema. Quick, and without EF, when everything is there already.</summary>
    public void Prepare()
    {
        try
        {
            MakeFolder();
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            EachConnection.Configure(connection);
            Run(connection, "PRAGMA journal_mode = WAL");
            new SqliteSchema(connection, this).BringUpToDate();
        }
        catch (SqliteException problem)
        {
            throw Explain(problem);
        }
    }

    public DatabaseUnusable Explain(DbException problem) => new(SqliteProblem.Sentence(Path, problem), problem);

    public void Release()
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    public static object? Run(SqliteConnection connection, string statement, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Transaction = transaction;
        return command.ExecuteScalar();
    }

    private void MakeFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnusable($"The folder {folder} cannot be made: choose another with --data, or give PmoBot the right to write there.", problem);
        }

        if (Directory.Exists(Path)) throw new DatabaseUnusable($"{Path} is a folder, not a file: choose another place with --data.");
    }

    /// <summary>Settings that SQLite keeps for each connection.</summary>
    private sealed class EachConnection : DbConnectionInterceptor
    {
        // FULL, not NORMAL: in WAL mode NORMAL may lose the last commits at a power cut, and "imported" and "welcomed" are promises.
        // Writes are rare here, so the extra flush costs nothing that a person feels.
        private const string Settings = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 10000";

        public static void Configure(SqliteConnection connection) => Run(connection, Settings);

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
            Configure((SqliteConnection)connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Configure((SqliteConnection)connection);
            return Task.CompletedTask;
        }
    }
}
