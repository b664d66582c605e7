using System.Globalization;
using PmoBot.Cards;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using CardFact = PmoBot.Cards.Fact;

namespace PmoBot.Conversation.Answers;

/// <summary>The card of an answer: verdict, picture, facts, worst first, what changed, the quiet line, what to do next.</summary>
public static class AnswerCard
{
    /// <summary>Where a client that only knows Action.Submit puts the verb.</summary>
    public const string VerbSlot = ActionData.VerbKey;

    /// <summary>A state longer than this stands on a line of its own, so that the name keeps its room at 320 pixels.</summary>
    private const int LongestStateBesideName = 14;
    private const int LongestFallback = 600;
    private const int LongestName = 90;

    public static AdaptiveCard Of(Answer answer) => new()
    {
        Lang = answer.Culture.TwoLetterISOLanguageName,
        Speak = answer.Headline,
        FallbackText = Phrases.Short(AnswerText.Of(answer), LongestFallback),
        Body =
        [
            new TextBlock(answer.Headline) { Size = TextSize.Large, Weight = TextWeight.Bolder, Style = TextStyle.Heading },
            answer.Lead is { } lead ? new TextBlock(lead) { Spacing = Spacing.Small } : null,
            answer.Colours is { } colours ? ColourPicture.Of(colours, answer.Culture) : null,
            PictureCard.Strip(answer.Strip),
            PictureCard.Of(answer.Picture),
            answer.Facts.Length > 0 ? new FactSet([.. answer.Facts.Select(f => new CardFact(f.Label, f.Value))]) { Spacing = Spacing.Medium } : null,
            .. Items(answer),
            .. Changes(answer),
            .. Unknown(answer),
            .. FormCard.Fields(answer.Form, answer.Culture),
            answer.Source is { } source ? new TextBlock(source) { Size = TextSize.Small, IsSubtle = true, Separator = true, Spacing = Spacing.Medium } : null,
        ],
        Actions = [.. (answer.Form?.Submit ?? []).Select(n => Button(n, answer.Culture, sendsInputs: true)), .. answer.Next.Select(n => Button(n, answer.Culture, sendsInputs: answer.Form is null))],
    };

    private static IEnumerable<CardElement> Items(Answer answer)
    {
        if (answer.Items.Length == 0) yield break;
        if (answer.ItemsTitle is { } title) yield return Title(title);
        for (var i = 0; i < answer.Items.Length; i++) yield return Row(answer.Items[i], i == 0, answer.Culture);
        if (answer.More is { } more) yield return new ActionSet([Button(more, answer.Culture)]) { Spacing = Spacing.Small };
    }

    private static Container Row(AnswerItem item, bool first, CultureInfo culture) => new()
    {
        Separator = !first,
        Spacing = first ? Spacing.Small : Spacing.Medium,
        SelectAction = item.Open is { } question ? Press(culture.Say($"Open {Phrases.Short(item.Name, 60)}"), question) : null,
        Items =
        [
            item.State.Length is > 0 and <= LongestStateBesideName ? NameAndState(item) : Name(item),
            item.State.Length > LongestStateBesideName ? State(item, HorizontalAlignment.Left) : null,
            item.Reason.Length > 0 ? new TextBlock(item.Reason) { Spacing = Spacing.None } : null,
        ],
    };

    /// <summary>The full name is one press away.</summary>
    private static TextBlock Name(AnswerItem item) => new(CardText.Bounded(item.Name, LongestName)) { Weight = TextWeight.Bolder };

    private static ColumnSet NameAndState(AnswerItem item) => new()
    {
        Columns =
        [
            new Column { Width = ColumnWidth.Stretch, Items = [Name(item)] },
            new Column { Width = ColumnWidth.Auto, Items = [State(item, HorizontalAlignment.Right)] },
        ],
    };

    private static CardElement State(AnswerItem item, HorizontalAlignment alignment) =>
        item.Health is { } health
            ? ColourPicture.Badge(health, Phrases.Capital(item.State), alignment)
            : new TextBlock(item.State) { Weight = TextWeight.Bolder, HorizontalAlignment = alignment, Spacing = Spacing.None };

    private static IEnumerable<CardElement> Changes(Answer answer)
    {
        if (answer.Changes.Length == 0) yield break;
        yield return Title(answer.ChangesTitle ?? answer.Culture.Say($"Changes"));
        foreach (var change in answer.Changes) yield return new TextBlock($"• {change}") { Spacing = Spacing.Small };
    }

    private static IEnumerable<CardElement> Unknown(Answer answer)
    {
        if (answer.Unknown.Length == 0) yield break;
        yield return Title(answer.Culture.Say($"What the data cannot tell"));
        foreach (var gap in answer.Unknown) yield return new TextBlock($"• {gap}") { Spacing = Spacing.Small, IsSubtle = true };
    }

    private static TextBlock Title(string words) => new(words) { Size = TextSize.Medium, Weight = TextWeight.Bolder, Spacing = Spacing.Large, Style = TextStyle.Heading };

    private static ExecuteAction Button(NextStep step, CultureInfo culture, bool sendsInputs = true) => Press(culture.Say(step.Title), step.Question, sendsInputs);

    private static ExecuteAction Press(string title, Question question, bool sendsInputs = true)
    {
        var data = new ActionData();
        foreach (var (key, value) in question.Slots()) data[key] = value;
        return new ExecuteAction(title, question.Intent) { Data = data, SendsInputs = sendsInputs };
    }
}
