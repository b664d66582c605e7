using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PmoBot.Data;
using PmoBot.Data.PostgreSql;
using PmoBot.Data.Sqlite;
using PmoBot.TestKit;

namespace PmoBot.UnitTests.Data;

/// <summary>A real database of its own, gone after the test: a file, or a database on this process's private server.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("pmobot-test-");
    private PmoDatabase? open;

    public TemporaryDatabase(DatabaseProvider provider = DatabaseProvider.Sqlite) =>
        Settings = provider == DatabaseProvider.Sqlite ? DatabaseSettings.OfFile(File) : PrivatePostgres.Shared.NewPreparedDatabase();

    public DatabaseSettings Settings { get; }

    public string Folder => folder.FullName;

    public string File => Path.Combine(Folder, "pmobot.db");

    public PmoDatabase Open() => open ??= PmoDatabase.Open(Settings);

    public PmoDatabase Reopen()
    {
        open?.Dispose();
        return open = PmoDatabase.Open(Settings);
    }

    /// <summary>Contexts on it that are watched.</summary>
    public IDbContextFactory<PmoContext> Watched(IInterceptor interceptor) => Settings.Provider == DatabaseProvider.Sqlite
        ? new PooledDbContextFactory<PmoContext>(new DbContextOptionsBuilder<PmoContext>(new SqliteFile(Settings).Options(null)).AddInterceptors(interceptor).Options)
        : new PostgreSqlContexts(new DbContextOptionsBuilder<PostgreSqlContext>(new PostgreSqlServer(Settings).Options(null)).AddInterceptors(interceptor).Options);

    public void Dispose()
    {
        open?.Dispose();
        if (Settings.Provider == DatabaseProvider.PostgreSql) PrivatePostgres.Shared.Drop(Settings);
        folder.Delete(recursive: true);
    }

    private sealed class PostgreSqlContexts(DbContextOptions<PostgreSqlContext> options) : IDbContextFactory<PmoContext>
    {
        public PmoContext CreateDbContext() => new PostgreSqlContext(options);
    }
}
