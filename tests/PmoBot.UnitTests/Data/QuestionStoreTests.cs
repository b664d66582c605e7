using PmoBot.Data;
using PmoBot.Domain.Questions;
using Shouldly;

namespace PmoBot.UnitTests.Data;

public class QuestionStoreTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly QuestionKey Roi = new(Today, "value.roi", QuestionFate.NotTold);
    private static readonly QuestionKey Cost = new(Today.AddDays(-40), "cost.status", QuestionFate.Told);

    private readonly TemporaryDatabase database;

    public QuestionStoreTests()
        : this(DatabaseProvider.Sqlite)
    {
    }

    protected QuestionStoreTests(DatabaseProvider provider) => database = new(provider);

    public void Dispose() => database.Dispose();

    [StoreFact]
    public async Task Counts_of_several_hosts_add_up_and_outlive_a_restart()
    {
        await database.Open().Questions.AddAsync([new(Roi, 2), new(Cost, 5)], default);
        await database.Reopen().Questions.AddAsync([new(Roi, 3)], default);
        var counts = await database.Reopen().Questions.SinceAsync(Today.AddDays(-90), default);
        counts.ShouldBe(new Dictionary<QuestionKey, int> { [Cost] = 5, [Roi] = 5 }, ignoreOrder: true);
    }

    [StoreFact]
    public async Task What_is_too_old_is_not_read_and_is_forgotten()
    {
        var store = database.Open().Questions;
        await store.AddAsync([new(Roi, 2), new(Cost, 5)], default);
        (await store.SinceAsync(Today, default)).Keys.ShouldBe([Roi]);
        await store.ForgetBeforeAsync(Today.AddDays(-39), default);
        (await store.SinceAsync(DateOnly.MinValue, default)).Keys.ShouldBe([Roi]);
    }

    [StoreFact]
    public async Task Hosts_that_add_at_the_same_time_lose_nothing()
    {
        var store = database.Open().Questions;
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => store.AddAsync([new(Roi, 1), new(Cost, 1)], default))));
        (await store.SinceAsync(DateOnly.MinValue, default)).Values.ShouldBe([16, 16]);
    }
}

[OnPostgreSql]
public sealed class QuestionStoreOnPostgreSqlTests() : QuestionStoreTests(DatabaseProvider.PostgreSql);
