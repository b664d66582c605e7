using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PmoBot.Data.Conversations;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;
using PmoBot.Data.Sqlite;

namespace PmoBot.Data;

/// <summary>The tables, in terms that every relational database understands.</summary>
internal class PmoContext : DbContext
{
    public PmoContext(DbContextOptions<PmoContext> options)
        : base(options)
    {
    }

    /// <summary>For the sibling of another database, whose migrations are its own.</summary>
    protected PmoContext(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();
    public DbSet<SnapshotPage> Pages => Set<SnapshotPage>();
    public DbSet<RecordSetRow> RecordSets => Set<RecordSetRow>();
    public DbSet<RecordPage> RecordPages => Set<RecordPage>();
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();
    public DbSet<WelcomeRow> Welcomes => Set<WelcomeRow>();

    public static void Describe(ModelBuilder model)
    {
        model.Entity<SnapshotRow>(SnapshotRow.Describe);
        model.Entity<SnapshotPage>(SnapshotPage.Describe);
        model.Entity<RecordSetRow>(RecordSetRow.Describe);
        model.Entity<RecordPage>(RecordPage.Describe);
        model.Entity<ConversationRow>(ConversationRow.Describe);
        model.Entity<WelcomeRow>(WelcomeRow.Describe);
    }

    /// <summary>Inside a transaction: until it ends nobody else imports, so that what was read before an insert stays true. SQLite's transactions are alone anyway.</summary>
    public virtual Task ImportAloneAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override void OnModelCreating(ModelBuilder model) => Describe(model);
}

/// <summary>Lets the migrations tool make the context; nothing is opened.</summary>
internal sealed class PmoContextAtDesignTime : IDesignTimeDbContextFactory<PmoContext>
{
    public PmoContext CreateDbContext(string[] args) => new(new SqliteFile("design-time.db").Options(null));
}
