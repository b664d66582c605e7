using System.Collections.Immutable;
using CsCheck;
using PmoBot.Domain.Feedback.Asking;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Feedback;

public sealed class ContactRulesTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
    private static readonly TimeZoneInfo Sydney = TimeZoneInfo.FindSystemTimeZoneById("Australia/Sydney");

    // A Tuesday, ten in the morning in London.
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    private static readonly Contact Ada = new() { Person = "ada", Hours = new WorkingTime(London) };

    [Fact]
    public void Nothing_stands_against_asking_somebody_new() => Decide(Ada).ShouldBe(AskDecisionOf("ada", "training"));

    [Fact]
    public void Thirty_days_lie_between_two_asks()
    {
        var asked = Ada with { Asks = [Now.AddDays(-29)] };
        var skip = Decide(asked);
        skip.Rule.ShouldBe(SkipRule.MinGap);
        skip.NotBefore.ShouldBe(Now.AddDays(1));
        skip.Reason!.ToString().ShouldBe("Was asked on 26 Oct 2026, less than 30 days ago.");
        Decide(Ada with { Asks = [Now.AddDays(-30)] }).IsAsk.ShouldBeTrue();
    }

    [Fact]
    public void Four_asks_in_180_days_are_enough()
    {
        var skip = Decide(Ada with { Asks = [Now.AddDays(-170), Now.AddDays(-120), Now.AddDays(-80), Now.AddDays(-40)] });
        skip.Rule.ShouldBe(SkipRule.MaxAsks);
        skip.NotBefore.ShouldBe(Now.AddDays(10));
        Decide(Ada with { Asks = [Now.AddDays(-180), Now.AddDays(-120), Now.AddDays(-80), Now.AddDays(-40)] }).IsAsk.ShouldBeTrue();
    }

    [Fact]
    public void Who_does_not_want_to_is_not_asked()
    {
        Decide(Ada with { IsOptedOut = true }).Rule.ShouldBe(SkipRule.OptedOut);
        Decide(Ada with { IsReachable = false }).Rule.ShouldBe(SkipRule.Unreachable);
        Decide(Ada with { NeverAbout = ["training"] }).Rule.ShouldBe(SkipRule.NeverAbout);
        Decide(Ada with { SnoozedUntil = Now.AddDays(3) }).ShouldBe(new AskDecision("ada", null, SkipRule.Snoozed, $"Said not now, until 27 Nov 2026.", Now.AddDays(3)));
        Decide(Ada with { SnoozedUntil = Now }).IsAsk.ShouldBeTrue();
    }

    [Fact]
    public void Of_several_services_the_one_rated_least_recently_is_asked_about()
    {
        var ada = Ada with
        {
            NeverAbout = ["coaching"],
            LastRated = ImmutableDictionary<string, DateTimeOffset>.Empty.Add("training", Now.AddDays(-200)).Add("tools", Now.AddDays(-300)),
        };
        Decide(ada, new AskAbout("training"), new AskAbout("tools"), new AskAbout("coaching")).Service.ShouldBe("tools");
        Decide(ada, new AskAbout("training"), new AskAbout("tools"), new AskAbout("lessons")).Service.ShouldBe("lessons", "never rated comes first");
        Decide(ada, new AskAbout("training", IsAnswered: true), new AskAbout("tools", IsAsked: true)).Rule.ShouldBe(SkipRule.AlreadyAsked);
    }

    [Theory]
    [InlineData("2026-11-23", null)] // Monday: today is the first working day after
    [InlineData("2026-11-24", SkipRule.TooEarly)]
    [InlineData("2026-11-20", null)] // Friday: Tuesday is the second
    [InlineData("2026-11-19", null)] // Thursday: the third
    [InlineData("2026-11-18", SkipRule.TooLate)]
    public void A_service_is_asked_about_on_the_first_to_third_working_day_after_it(string ended, SkipRule? rule) =>
        Decide(Ada, new AskAbout("training", DateOnly.Parse(ended))).Rule.ShouldBe(rule);

    [Fact]
    public void A_day_off_is_no_working_day()
    {
        var ada = Ada with { Hours = new WorkingTime(London, daysOff: [new DateOnly(2026, 11, 23)]) };
        Decide(ada, new AskAbout("training", new DateOnly(2026, 11, 18))).IsAsk.ShouldBeTrue("Thursday, Friday and Tuesday");
        (Ada with { Hours = new WorkingTime(London, daysOff: [new DateOnly(2026, 11, 24)]) }).ShouldSatisfyAllConditions(c => Decide(c).Rule.ShouldBe(SkipRule.OutsideHours));
    }

    [Fact]
    public void People_are_asked_in_the_working_hours_of_the_place_where_they_are()
    {
        // Ten in London is nine at night in Sydney.
        var skip = Decide(Ada with { Hours = new WorkingTime(Sydney) });
        skip.Rule.ShouldBe(SkipRule.OutsideHours);
        skip.NotBefore.ShouldBe(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(11)));
        var friday = new AskPlanner(ContactRules.Default).Decide(new AskCandidate(Ada, [new AskAbout("training")]), new DateTimeOffset(2026, 11, 27, 17, 0, 0, TimeSpan.Zero));
        friday.NotBefore.ShouldBe(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Work_that_would_begin_in_a_missing_hour_begins_after_it()
    {
        // On 28 March 2027 London's clocks go from one to two.
        var night = new WorkingTime(London, new TimeOnly(1, 30), new TimeOnly(6, 0), Enum.GetValues<DayOfWeek>());
        night.Begin(new DateOnly(2027, 3, 28)).ToUniversalTime().ShouldBe(new DateTimeOffset(2027, 3, 28, 1, 0, 0, TimeSpan.Zero));
        // On 25 October 2026 half past one comes twice: first in summer time.
        night.Begin(new DateOnly(2026, 10, 25)).Offset.ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public void The_least_recently_asked_come_first_and_the_rest_wait()
    {
        var plan = new AskPlanner(ContactRules.Default).Plan(
            [Person("a", 40), Person("b", 90), Person("c", null), Person("d", 5), Person("e", 60)], Now, most: 2);
        plan.Asks.Select(a => a.Person).ShouldBe(["c", "b"]);
        plan.Skips.Select(s => s.Person).ShouldBe(["d"]);
        plan.SkipsByRule.ShouldBe([(SkipRule.MinGap, 1)]);

        static AskCandidate Person(string name, int? daysAgo) =>
            new(Ada with { Person = name, Asks = daysAgo is { } days ? [Now.AddDays(-days)] : [] }, [new AskAbout("training")]);
    }

    [Fact]
    public void One_reminder_and_none_within_fourteen_days_of_another()
    {
        Remind(Ada, Now.AddDays(-4)).IsAsk.ShouldBeTrue();
        Remind(Ada, Now.AddDays(-4), reminders: 1).Rule.ShouldBe(SkipRule.MaxReminders);
        Remind(Ada with { LastReminder = Now.AddDays(-13) }, Now.AddDays(-4)).NotBefore.ShouldBe(Now.AddDays(1));
        Remind(Ada with { LastReminder = Now.AddDays(-14) }, Now.AddDays(-4)).IsAsk.ShouldBeTrue();
        Remind(Ada, Now.AddDays(-1)).Rule.ShouldBe(SkipRule.ReminderLock, "asked yesterday");
        Remind(Ada with { SnoozedUntil = Now.AddDays(1) }, Now.AddDays(-4)).Rule.ShouldBe(SkipRule.Snoozed);
        Remind(Ada with { NeverAbout = ["training"] }, Now.AddDays(-4)).Rule.ShouldBe(SkipRule.NeverAbout);
        Remind(Ada with { Hours = new WorkingTime(Sydney) }, Now.AddDays(-6)).Rule.ShouldBe(SkipRule.OutsideHours);
        Remind(Ada with { Asks = [Now.AddDays(-4)] }, Now.AddDays(-4)).IsAsk.ShouldBeTrue("the gap between asks is not for reminders");
    }

    [Fact]
    public void Whoever_is_asked_may_be_asked_and_whoever_waits_may_be_asked_then()
    {
        var any = from asks in Gen.Int[0, 400 * 24].Array[0, 6]
                  from hour in Gen.Int[0, 400 * 24]
                  from zone in Gen.Int[0, 2].Select(i => new[] { London, Sydney, TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo") }[i])
                  from snooze in Gen.Int[-100, 500].Nullable()
                  from ended in Gen.Int[0, 12].Nullable()
                  select (Contact: new Contact
                  {
                      Person = "x", Hours = new WorkingTime(zone), Asks = [.. asks.Select(a => Now.AddHours(-a))], SnoozedUntil = snooze is { } s ? Now.AddHours(hour + s) : null,
                  }, At: Now.AddHours(hour), Ended: ended);
        any.Sample(x =>
        {
            DateOnly? day = x.Ended is { } ago ? x.Contact.Hours.DayOf(x.At).AddDays(-ago) : null;
            var candidate = new AskCandidate(x.Contact, [new AskAbout("s", day)]);
            var decision = new AskPlanner(ContactRules.Default).Decide(candidate, x.At);
            if (decision.IsAsk)
            {
                x.Contact.Hours.IsWithin(x.At).ShouldBeTrue();
                x.Contact.Asks.ShouldAllBe(a => x.At - a >= TimeSpan.FromDays(30));
                x.Contact.Asks.Count(a => x.At - a < TimeSpan.FromDays(180)).ShouldBeLessThan(4);
                (x.Contact.SnoozedUntil <= x.At || x.Contact.SnoozedUntil is null).ShouldBeTrue();
            }
            else if (decision.NotBefore is { } then)
            {
                then.ShouldBeGreaterThan(x.At);
                new AskPlanner(ContactRules.Default).Decide(candidate, then).Rule.ShouldNotBe(decision.Rule, $"the rule has ended at {then}");
            }
        });
    }

    [Fact]
    public void Rules_that_make_no_sense_are_refused()
    {
        ContactRules.Default.Problems().ShouldBeEmpty();
        (ContactRules.Default with { AskFromWorkingDay = 4 }).Problems().Single().ToString()
            .ShouldBe("Last working day for the question after a service: 3 is out of range; set 4 to 60.");
        (ContactRules.Default with { MaxAsks = 0 }).Problems().ShouldNotBeEmpty();
    }

    private static AskDecision Decide(Contact contact, params AskAbout[] about) =>
        new AskPlanner(ContactRules.Default).Decide(new AskCandidate(contact, about.Length == 0 ? [new AskAbout("training")] : [.. about]), Now);

    private static AskDecision Remind(Contact contact, DateTimeOffset askedAt, int reminders = 0) =>
        new AskPlanner(ContactRules.Default).Remind(new OpenAsk(contact, "training", askedAt, reminders), Now);

    private static AskDecision AskDecisionOf(string person, string service) => new(person, service, null, null, null);
}
