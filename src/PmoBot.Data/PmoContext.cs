using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PmoBot.Data.Conversations;
using PmoBot.Data.Delivery;
using PmoBot.Data.Portfolio;
using PmoBot.Data.Sqlite;

namespace PmoBot.Data;

/// <summary>The tables, in terms that every relational database understands.</summary>
internal sealed class PmoContext(DbContextOptions<PmoContext> options) : DbContext(options)
{
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

    protected override void OnModelCreating(ModelBuilder model) => Describe(model);
}

/// <summary>Lets the migrations tool make the context; nothing is opened.</summary>
internal sealed class PmoContextAtDesignTime : IDesignTimeDbContextFactory<PmoContext>
{
    public PmoContext CreateDbContext(string[] args) => new(new SqliteFile("design-time.db").Options(null));
}
