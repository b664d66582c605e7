using System.Globalization;
using PmoBot.Cards;
using PmoBot.Conversation.Understanding;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Answers;

/// <summary>Draws a form. Who writes the ids of the inputs reads them back: <see cref="Question.InputMark"/> before the field's id.</summary>
internal static class FormCard
{
    private const int Stars = 5;

    public static IEnumerable<CardElement> Fields(Form? form, CultureInfo culture) => form is null ? [] : form.Fields.Select(f => Field(f, culture));

    private static CardElement Field(FormField field, CultureInfo culture) => field switch
    {
        StarsField stars => new RatingInput(Id(stars), stars.Label, Choices(stars, culture))
        {
            RequiredMessage = stars.Required,
            Value = int.TryParse(stars.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null,
            Size = RatingSize.Large,
            Spacing = Spacing.Medium,
        },
        TextField text => new TextInput(Id(text), text.Label)
        {
            RequiredMessage = text.Required, Value = text.Value, Placeholder = text.Placeholder, IsMultiline = text.IsLong, MaxLength = text.MaxLength, Spacing = Spacing.Medium,
        },
        ChoiceField choice => new ChoiceSetInput(Id(choice), choice.Label, [.. choice.Choices.Select(c => new Choice(c.Title, c.Value))])
        {
            RequiredMessage = choice.Required, Value = choice.Value, IsMultiSelect = choice.Several, Style = choice.IsOpen ? ChoiceStyle.Expanded : ChoiceStyle.Compact, Spacing = Spacing.Medium,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.GetType().Name, "This kind of field cannot be drawn."),
    };

    private static string Id(FormField field) => Question.InputMark + field.Id;

    /// <summary>Stars for clients that draw none.</summary>
    private static ChoiceSetInput Choices(StarsField stars, CultureInfo culture) =>
        new(Id(stars), stars.Label, [.. Enumerable.Range(1, Stars).Select(n => new Choice(Word(n, culture), n.ToString(CultureInfo.InvariantCulture)))])
        {
            RequiredMessage = stars.Required, Value = stars.Value, Style = ChoiceStyle.Expanded,
        };

    private static string Word(int stars, CultureInfo culture) => stars switch
    {
        1 => culture.Say($"1 - very dissatisfied"),
        2 => culture.Say($"2 - dissatisfied"),
        3 => culture.Say($"3 - neither"),
        4 => culture.Say($"4 - satisfied"),
        _ => culture.Say($"5 - very satisfied"),
    };
}
