namespace PmoBot.Domain.Questions;

/// <summary>What became of a question.</summary>
public enum QuestionFate : byte
{
    /// <summary>Answered from fresh data.</summary>
    Told = 1,
    /// <summary>Answered, and something that belongs to it could not be told.</summary>
    ToldInPart = 2,
    /// <summary>Answered from data older than the limit.</summary>
    ToldFromOldData = 3,
    /// <summary>Understood, and the data cannot answer it.</summary>
    NotTold = 4,
    /// <summary>Understood, and the bot cannot do it.</summary>
    NotYet = 5,
    /// <summary>The bot asked back what was meant.</summary>
    AskedBack = 6,
    /// <summary>Not understood, or no business of the bot's.</summary>
    NotUnderstood = 7,
    /// <summary>Declined for a reason: ranking people, unmasking raters, changing a status.</summary>
    Declined = 8,
}

/// <summary>How often a kind of question met a fate on a day. Holds neither words nor people.</summary>
/// <param name="Day">The asker's day.</param>
/// <param name="Intent">Id of the kind of question.</param>
public readonly record struct QuestionKey(DateOnly Day, string Intent, QuestionFate Fate);

/// <summary>Where the counts are kept.</summary>
public interface IQuestionLog
{
    /// <summary>Adds to what is there, all or nothing.</summary>
    Task AddAsync(IReadOnlyCollection<KeyValuePair<QuestionKey, int>> counts, CancellationToken cancellationToken);

    /// <summary>All counts from this day on.</summary>
    Task<IReadOnlyDictionary<QuestionKey, int>> SinceAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>Removes what is of an earlier day.</summary>
    Task ForgetBeforeAsync(DateOnly day, CancellationToken cancellationToken);
}
