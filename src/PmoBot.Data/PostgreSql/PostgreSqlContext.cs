using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PmoBot.Data.PostgreSql;

/// <summary>The same tables on PostgreSQL; a type of its own, because its migrations are its own.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : PmoContext(options)
{
    /// <inheritdoc/>
    public override Task ImportAloneAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlRawAsync("LOCK TABLE \"Snapshots\", \"RecordSets\" IN SHARE ROW EXCLUSIVE MODE", cancellationToken);

    /// <summary>Texts are ordered and compared by their code points, as SQLite does, whatever language the server speaks.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions) => conventions.Properties<string>().UseCollation("C");
}

/// <summary>Lets the migrations tool make the context; nothing is opened.</summary>
internal sealed class PostgreSqlContextAtDesignTime : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) =>
        new(new PostgreSqlServer(new(DatabaseProvider.PostgreSql, "Host=127.0.0.1;Database=design_time")).Options(null));
}
