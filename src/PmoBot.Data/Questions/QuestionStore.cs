using Microsoft.EntityFrameworkCore;
using PmoBot.Domain.Questions;

namespace PmoBot.Data.Questions;

/// <summary>Keeps the counts of questions; several hosts add to the same rows.</summary>
public sealed class QuestionStore : IQuestionLog
{
    private readonly IDbContextFactory<PmoContext> contexts;

    internal QuestionStore(IDbContextFactory<PmoContext> contexts) => this.contexts = contexts;

    /// <inheritdoc/>
    public async Task AddAsync(IReadOnlyCollection<KeyValuePair<QuestionKey, int>> counts, CancellationToken cancellationToken)
    {
        if (counts.Count == 0) return;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // In one order everywhere, so that two hosts do not wait for each other.
        foreach (var (key, count) in counts.OrderBy(c => c.Key.Day).ThenBy(c => c.Key.Intent, StringComparer.Ordinal).ThenBy(c => c.Key.Fate))
        {
            var (day, fate) = (key.Day.DayNumber, (byte)key.Fate);
            await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "QuestionCounts" ("Day", "Intent", "Fate", "Count") VALUES ({day}, {key.Intent}, {fate}, {count})
                ON CONFLICT ("Day", "Intent", "Fate") DO UPDATE SET "Count" = "QuestionCounts"."Count" + excluded."Count"
                """,
                cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<QuestionKey, int>> SinceAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var from = day.DayNumber;
        var rows = await context.QuestionCounts.AsNoTracking().Where(q => q.Day >= from).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => new QuestionKey(DateOnly.FromDayNumber(r.Day), r.Intent, (QuestionFate)r.Fate), r => r.Count);
    }

    /// <inheritdoc/>
    public async Task ForgetBeforeAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var before = day.DayNumber;
        await context.QuestionCounts.Where(q => q.Day < before).ExecuteDeleteAsync(cancellationToken);
    }
}
