using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace PmoBot.Data.PostgreSql;

/// <summary>The one place that knows that the database is on a PostgreSQL server: how it is reached, brought up to date and refused.</summary>
internal sealed class PostgreSqlServer : IBacking
{
    private readonly string connectionString;

    public PostgreSqlServer(DatabaseSettings settings)
    {
        NpgsqlConnectionStringBuilder read;
        try
        {
            read = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        }
        catch (ArgumentException problem)
        {
            // The cause's words may repeat the connection string, and with it the password.
            throw new DatabaseUnusable($"Database:ConnectionString cannot be read ({problem.GetType().Name}): write it as \"Host=…;Database=…;Username=…;Password=…\".");
        }

        if (string.IsNullOrWhiteSpace(read.Host) || string.IsNullOrWhiteSpace(read.Database))
        {
            throw new DatabaseUnusable("Database:ConnectionString names no host or no database: write it as \"Host=…;Database=…;Username=…;Password=…\".");
        }

        read.ApplicationName ??= "PmoBot";
        connectionString = read.ToString();
        Settings = settings with { ConnectionString = connectionString };
        Name = $"{read.Host}:{read.Port}/{read.Database}";
    }

    public string Name { get; }

    public DatabaseSettings Settings { get; }

    public IDbContextFactory<PmoContext> Contexts(ILoggerFactory? loggers) => new Pool(new PooledDbContextFactory<PostgreSqlContext>(Options(loggers)));

    /// <summary>Options for contexts on this server.</summary>
    public DbContextOptions<PostgreSqlContext> Options(ILoggerFactory? loggers) =>
        new DbContextOptionsBuilder<PostgreSqlContext>()
            .UseNpgsql(connectionString)
            .UseLoggerFactory(loggers)
            .ConfigureWarnings(w => w.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)))
            .Options;

    public void Prepare()
    {
        try
        {
            using var connection = new NpgsqlConnection(connectionString);
            connection.Open();
            new PostgreSqlSchema(connection, this).BringUpToDate();
        }
        catch (DbException problem)
        {
            throw Explain(problem);
        }
    }

    public DatabaseUnusable Explain(DbException problem) => new(PostgreSqlProblem.Sentence(Name, problem), problem);

    public void Release()
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    /// <summary>EF's factories cannot be taken for factories of the base type.</summary>
    private sealed class Pool(PooledDbContextFactory<PostgreSqlContext> contexts) : IDbContextFactory<PmoContext>
    {
        public PmoContext CreateDbContext() => contexts.CreateDbContext();

        public async Task<PmoContext> CreateDbContextAsync(CancellationToken cancellationToken = default) => await contexts.CreateDbContextAsync(cancellationToken);
    }
}
