using PmoBot.Domain.Words;

namespace PmoBot.Domain.Feedback.Asking;

/// <summary>How often and when a person may be asked (domain rules 2.10). Every value is a setting. A person who may not be asked is skipped, which is no failure.</summary>
public sealed record ContactRules
{
    /// <summary>The documented defaults.</summary>
    public static ContactRules Default { get; } = new();

    /// <summary>At least so many days between two asks of one person, whatever they are about.</summary>
    public int MinGapDays { get; init; } = 30;
    /// <summary>At most so many asks of one person ...</summary>
    public int MaxAsks { get; init; } = 4;
    /// <summary>... in so many days. Reminders do not count.</summary>
    public int WindowDays { get; init; } = 180;
    /// <summary>So many reminders of one invitation at most.</summary>
    public int MaxReminders { get; init; } = 1;
    /// <summary>No reminder within so many days of another one to the same person.</summary>
    public int ReminderLockDays { get; init; } = 14;
    /// <summary>A reminder follows its ask no sooner than so many working days.</summary>
    public int RemindAfterWorkingDays { get; init; } = 2;
    /// <summary>After a service has ended the person is asked no sooner than on this working day ...</summary>
    public int AskFromWorkingDay { get; init; } = 1;
    /// <summary>... and no later than on this one.</summary>
    public int AskUntilWorkingDay { get; init; } = 3;
    /// <summary>"Not now" is for so many days when the person names no other time.</summary>
    public int SnoozeDays { get; init; } = 7;

    /// <summary>One clear sentence for each value that makes no sense; empty when the rules can be used.</summary>
    public IReadOnlyList<Message> Problems()
    {
        var problems = new List<Message>();
        Within(problems, $"Days between two questions to one person", MinGapDays, 0, 730);
        Within(problems, $"Questions to one person in the window", MaxAsks, 1, 100);
        Within(problems, $"Days of the window", WindowDays, 1, 730);
        Within(problems, $"Reminders of one question", MaxReminders, 0, 5);
        Within(problems, $"Days between two reminders", ReminderLockDays, 0, 365);
        Within(problems, $"Working days before a reminder", RemindAfterWorkingDays, 0, 30);
        Within(problems, $"Working days after a service before the question", AskFromWorkingDay, 0, 30);
        Within(problems, $"Last working day for the question after a service", AskUntilWorkingDay, AskFromWorkingDay, 60);
        Within(problems, $"Days of not now", SnoozeDays, 1, 365);
        return problems;
    }

    private static void Within(List<Message> problems, Message what, int value, int least, int most)
    {
        if (value < least || value > most) problems.Add($"{what}: {value} is out of range; set {least} to {most}.");
    }
}
