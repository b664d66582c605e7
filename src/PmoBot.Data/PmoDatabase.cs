using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PmoBot.Data.Conversations;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;
using PmoBot.Data.PostgreSql;
using PmoBot.Data.Sqlite;

namespace PmoBot.Data;

/// <summary>One open database with its stores; safe for use by many threads, and by several processes at once.</summary>
public sealed class PmoDatabase : IDisposable
{
    private readonly IBacking backing;

    private PmoDatabase(IBacking backing, ILoggerFactory? loggers)
    {
        this.backing = backing;
        Contexts = backing.Contexts(loggers);
        Snapshots = new SnapshotStore(Contexts, backing.Explain);
        Records = new RecordStore(Contexts, backing.Explain);
        Conversations = new ConversationStore(Contexts);
    }

    /// <summary>The snapshots that the PMO has imported.</summary>
    public SnapshotStore Snapshots { get; }

    /// <summary>The tables beside them.</summary>
    public RecordStore Records { get; }

    /// <summary>The conversations that the bot is part of.</summary>
    public ConversationStore Conversations { get; }

    /// <summary>Full path of the database file; of a server its host and database.</summary>
    public string Path => backing.Name;

    /// <summary>For whoever needs connections of their own, such as the scheduler.</summary>
    public DatabaseSettings Settings => backing.Settings;

    internal IDbContextFactory<PmoContext> Contexts { get; }

    /// <summary>Opens the file, making it and its folder when they are not there, and brings an older schema up to date.</summary>
    /// <exception cref="DatabaseUnusable">The file or its folder cannot be used; the message says why and what to do.</exception>
    public static PmoDatabase Open(string path, ILoggerFactory? loggers = null) => Open(DatabaseSettings.OfFile(path), loggers);

    /// <summary>Opens the database and brings its schema up to date; an SQLite file is made when it is not there, a database of a server is not.</summary>
    /// <exception cref="DatabaseUnusable">It cannot be used; the message says why and what to do.</exception>
    public static PmoDatabase Open(DatabaseSettings settings, ILoggerFactory? loggers = null)
    {
        IBacking backing = settings.Provider == DatabaseProvider.PostgreSql ? new PostgreSqlServer(settings) : new SqliteFile(settings);
        backing.Prepare();
        return new PmoDatabase(backing, loggers);
    }

    /// <inheritdoc cref="Open(string, ILoggerFactory?)"/>
    public static Task<PmoDatabase> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        OpenAsync(DatabaseSettings.OfFile(path), cancellationToken);

    /// <inheritdoc cref="Open(DatabaseSettings, ILoggerFactory?)"/>
    public static Task<PmoDatabase> OpenAsync(DatabaseSettings settings, CancellationToken cancellationToken = default) =>
        Task.Run(() => Open(settings), cancellationToken);

    /// <summary>Closes the pooled connections, so that a file can be moved or deleted.</summary>
    public void Dispose() => backing.Release();
}
