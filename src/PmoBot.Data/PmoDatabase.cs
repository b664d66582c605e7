using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using PmoBot.Data.Conversations;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;
using PmoBot.Data.Sqlite;

namespace PmoBot.Data;

/// <summary>One open database file with its stores; safe for use by many threads, and by several processes at once.</summary>
public sealed class PmoDatabase : IDisposable
{
    private readonly SqliteFile file;

    private PmoDatabase(SqliteFile file, ILoggerFactory? loggers)
    {
        this.file = file;
        Contexts = new PooledDbContextFactory<PmoContext>(file.Options(loggers));
        Snapshots = new SnapshotStore(Contexts, file.Explain);
        Records = new RecordStore(Contexts, file.Explain);
        Conversations = new ConversationStore(Contexts);
    }

    /// <summary>The snapshots that the PMO has imported.</summary>
    public SnapshotStore Snapshots { get; }

    /// <summary>The tables beside them.</summary>
    public RecordStore Records { get; }

    /// <summary>The conversations that the bot is part of.</summary>
    public ConversationStore Conversations { get; }

    /// <summary>Full path of the database file.</summary>
    public string Path => file.Path;

    internal PooledDbContextFactory<PmoContext> Contexts { get; }

    /// <summary>Opens the file, making it and its folder when they are not there, and brings an older schema up to date.</summary>
    /// <exception cref="DatabaseUnusable">The file or its folder cannot be used; the message says why and what to do.</exception>
    public static PmoDatabase Open(string path, ILoggerFactory? loggers = null)
    {
        var file = new SqliteFile(path);
        file.Prepare();
        return new PmoDatabase(file, loggers);
    }

    /// <inheritdoc cref="Open"/>
    public static Task<PmoDatabase> OpenAsync(string path, CancellationToken cancellationToken = default) =>
        Task.Run(() => Open(path), cancellationToken);

    /// <summary>Closes the pooled connections, so that the file can be moved or deleted.</summary>
    public void Dispose() => file.Release();
}
