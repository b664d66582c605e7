using System.Collections.Immutable;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Conversation.Answers;

/// <summary>A picture in an answer, with the words of every value, so that it can be read where it is not drawn. Without values there is none.</summary>
/// <param name="Title">What is shown, with its unit: "Overspend by project, £".</param>
public abstract record Picture(string Title)
{
    /// <summary>It shows amounts of money: kept back where money is.</summary>
    public bool IsMoney { get; init; }
}

/// <summary>One bar for each thing, in the order given; at most eight are drawn.</summary>
public sealed record BarPicture(string Title, ImmutableArray<Bar> Bars) : Picture(Title)
{
    public const int MostBars = 8;
}

/// <summary>One bar.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Value">Its length, in the unit that the picture's title names; the chart writes it on the bar.</param>
/// <param name="Text">The value in words: "£1.2M", "23 days".</param>
/// <param name="Health">Its colour, when it has one; null for a neutral bar.</param>
public sealed record Bar(string Name, decimal Value, string Text, Health? Health = null);

/// <summary>Values over time. Needs three points; with fewer it is no trend, and nothing is drawn.</summary>
public sealed record LinePicture(string Title, ImmutableArray<Line> Lines) : Picture(Title)
{
    public const int FewestPoints = 3;
}

/// <summary>One line, its points in order of time.</summary>
public sealed record Line(string Name, ImmutableArray<LinePoint> Points, Health? Health = null);

/// <summary>One value at one date, also in words.</summary>
public sealed record LinePoint(DateOnly Date, decimal Value, string Text);

/// <summary>One value on a scale whose stretches say what is good. Never without its target.</summary>
/// <param name="Title">What is measured.</param>
/// <param name="Value">On the scale from 0 to the sum of the stretches.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Stretches">From 0 on.</param>
public sealed record GaugePicture(string Title, decimal Value, string Text, ImmutableArray<Stretch> Stretches) : Picture(Title);

/// <summary>A stretch of a gauge's scale.</summary>
public sealed record Stretch(string Name, decimal Size, Health Health);

/// <summary>One of at most four figures side by side under the verdict.</summary>
/// <param name="Label">What it is, short: "Overspend".</param>
/// <param name="Value">With its unit: "£1.2M"; "not known" where it is not.</param>
/// <param name="Health">Its colour when it has one.</param>
public sealed record StripFigure(string Label, string Value, Health? Health = null);
