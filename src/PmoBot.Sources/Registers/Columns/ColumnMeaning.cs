using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;
using PmoBot.Sources.Registers.Values;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>What a health column's header says about its words: whether levels are confidence or risk, and what numbers mean.</summary>
internal static partial class ColumnMeaning
{
    private static readonly ImmutableDictionary<string, Health> MicrosoftStatus =
        ImmutableDictionary.CreateRange(StringComparer.Ordinal, [KeyValuePair.Create("1", Health.Green), KeyValuePair.Create("2", Health.Amber), KeyValuePair.Create("3", Health.Red)]);

    public static LevelMeaning LevelsOf(Field field, HeaderText header) =>
        field == Field.StatusRisk || header.Has("risk") ? LevelMeaning.Risk
        : header.HasAny("confidence", "dca") ? LevelMeaning.Confidence
        : LevelMeaning.None;

    public static bool HasNumbers(HeaderText header) => NumbersOf(header.Text).Count > 0;

    /// <summary>"1=Green 2=Amber 3=Red" in a header or legend; Microsoft's own status column is documented and counts as said.</summary>
    public static ImmutableDictionary<string, Health> NumbersOf(string text)
    {
        if (text.Contains("msdyn_overallprojectstatus", StringComparison.OrdinalIgnoreCase)) return MicrosoftStatus;
        var numbers = ImmutableDictionary.CreateBuilder<string, Health>(StringComparer.Ordinal);
        foreach (Match match in Legend().Matches(CellText.Plainly(text.Length > 2_000 ? text[..2_000] : text)))
        {
            var reading = StatusWords.Read(match.Groups["w"].Value.Trim(), LevelMeaning.None);
            if (reading.Absence == Absence.None) numbers[match.Groups["n"].Value] = reading.Health;
        }

        return numbers.Count >= 2 ? numbers.ToImmutable() : ImmutableDictionary<string, Health>.Empty;
    }

    [GeneratedRegex(@"(?<![\d.])(?<n>\d)\s?(?:=|:|\s-|–)\s?(?<w>[a-z]+(?:[ /\-](?:track|risk|trouble|green|red|amber|plan|schedule))?)", RegexOptions.CultureInvariant)]
    private static partial Regex Legend();
}
