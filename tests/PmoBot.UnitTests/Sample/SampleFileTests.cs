using System.Text.RegularExpressions;
using PmoBot.Host.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sample;

/// <summary>What holds for every file of the sample, whatever reads it.</summary>
public sealed partial class SampleFileTests
{
    private const string Prefix = "PmoBot.Host.Sample.";

    private static readonly string[] Names =
        [.. typeof(SampleDates).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..]).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_text_names_a_month_that_would_be_wrong_when_the_dates_have_moved(string file) => MonthWithoutYear().Matches(Text(file)).Select(m => m.Value).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Files))]
    public void The_last_line_is_ended_and_no_line_is_blank(string file)
    {
        var lines = Text(file).Split('\n');
        lines[^1].ShouldBeEmpty();
        lines[..^1].ShouldAllBe(line => line.Trim().Length > 0);
    }

    [Fact]
    public void Every_table_is_there()
    {
        Names.Select(name => name[..^"-2026-11-16.csv".Length]).Distinct().ShouldBe(
            [
                "actions", "allocations", "attributions", "benefit-periods", "benefits", "capacity", "changes", "decisions", "issues", "milestones", "objective-links", "objectives",
                "planned-values", "pmo-costs", "quality", "raid", "register", "risks", "status-history",
            ]);
    }

    /// <summary>The lines of a file, the header first.</summary>
    internal static string[] Lines(string file) => Text(file).TrimEnd('\n').Split('\n');

    private static string Text(string file)
    {
        using var reader = new StreamReader(typeof(SampleDates).Assembly.GetManifestResourceStream(Prefix + file)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b(?! \d{4})")]
    private static partial Regex MonthWithoutYear();
}
