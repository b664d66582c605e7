using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PmoBot.Teams;
using Shouldly;

namespace PmoBot.UnitTests.Teams;

public sealed class SeenActivitiesTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly SeenActivities _seen;

    public SeenActivitiesTests() => _seen = new(_time, NullLogger<SeenActivities>.Instance);

    [Fact]
    public void An_activity_is_new_once_a_day()
    {
        _seen.IsNew("a", "1").ShouldBeTrue();
        _time.Advance(TimeSpan.FromHours(23.9));
        _seen.IsNew("a", "1").ShouldBeFalse();
        _time.Advance(TimeSpan.FromHours(0.2));
        _seen.IsNew("a", "1").ShouldBeTrue();
    }

    [Fact]
    public void Ids_do_not_run_into_each_other()
    {
        _seen.IsNew("a", "b1").ShouldBeTrue();
        _seen.IsNew("ab", "1").ShouldBeTrue();
    }

    [Fact]
    public void What_was_not_accepted_is_new_again()
    {
        _seen.IsNew("a", "1");
        _seen.Forget("a", "1");
        _seen.IsNew("a", "1").ShouldBeTrue();
        _seen.IsNew("a", "1").ShouldBeFalse();
    }

    [Fact]
    public void Memory_is_bounded_and_the_oldest_goes_first()
    {
        for (var i = 0; i <= SeenActivities.Most; i++)
        {
            _seen.IsNew("a", i.ToString()).ShouldBeTrue();
        }

        _seen.IsNew("a", SeenActivities.Most.ToString()).ShouldBeFalse();
        _seen.IsNew("a", "0").ShouldBeTrue();
    }

    [Fact]
    public async Task Answers_are_bounded_by_their_bytes()
    {
        var answers = new InvokeAnswers(_time, NullLogger<InvokeAnswers>.Instance);
        var asked = 0;
        var big = InvokeAnswer.Card(new byte[InvokeAnswers.MostBytes / 4]);
        Task<InvokeAnswer> Ask(Activity _)
        {
            asked++;
            return Task.FromResult(big);
        }

        foreach (var id in (string[])["1", "2", "3", "4", "5", "1"])
        {
            await answers.AnswerAsync(new() { Id = id, Conversation = new("a") }, Ask);
        }

        asked.ShouldBe(6);
        await answers.AnswerAsync(new() { Id = "5", Conversation = new("a") }, Ask);
        asked.ShouldBe(6);
    }
}
