using System.Globalization;
using PmoBot.Domain.Figures;
using PmoBot.Domain.Words;

namespace PmoBot.Conversation.Answers;

/// <summary>A figure's value with its unit, as a person reads it.</summary>
internal static class FigureText
{
    /// <summary>"3 projects", "12.5 percent", "1,200,000 GBP"; "not known" without a value.</summary>
    public static string Value(Figure figure, CultureInfo culture)
    {
        if (figure.Value is not { } value) return culture.Say($"not known");
        return figure.Unit switch
        {
            "projects" => culture.Say($"{value:# project|# projects}"),
            "days" => culture.Say($"{value:# day|# days}"),
            "percent" => culture.Say($"{value.ToString("#,0.##", culture)} percent"),
            var unit => $"{value.ToString("#,0.##", culture)} {unit}".TrimEnd(),
        };
    }
}
