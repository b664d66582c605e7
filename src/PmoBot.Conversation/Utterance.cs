using System.Globalization;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation;

/// <summary>What somebody said or pressed, and where. Knows nothing of the transport that brought it.</summary>
public sealed record Utterance
{
    /// <summary>What was typed, without our own mention; "" when a button was pressed.</summary>
    public string Text { get; init; } = "";
    /// <summary>What the pressed button asks; null when something was typed.</summary>
    public Question? Pressed { get; init; }
    /// <summary>The conversation, in channels with its thread: follow-ups are understood inside of it. Null for a question that stands alone.</summary>
    public string? Conversation { get; init; }
    /// <summary>Who speaks: in one conversation each person has a context of their own.</summary>
    public string? Person { get; init; }
    public required Place Place { get; init; }
    /// <summary>Who it is to the organisation: decides what may be shown, and which projects are "mine".</summary>
    public Speaker Speaker { get; init; } = Speaker.Unknown;
    /// <summary>Somebody at the terminal of the machine that holds the database: nothing can be kept from them.</summary>
    public bool IsOperator { get; init; }
    /// <summary>The reader's culture: decides words, dates and money.</summary>
    public CultureInfo Culture { get; init; } = Wording.English;
    /// <summary>Rows of a list that a card has room for.</summary>
    public const int RowsOnCard = 10;

    /// <summary>Rows of a list that the reader gets at once; more in a terminal than on a card.</summary>
    public int RowsAtOnce { get; init; } = RowsOnCard;
    /// <summary>The day on which the reader reads, for the age of the data.</summary>
    public required DateOnly Today { get; init; }
}
