using PmoBot.Sources.Registers.Values;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Cells that were made to keep the reader busy.</summary>
public sealed class HostileCellTests
{
    [Fact]
    public void Lone_surrogates_are_replaced_one_by_one_and_pairs_stay() =>
        CellText.WellFormed("a\uD800\uD83D\uDE00\uDC00\uD800").ShouldBe("a\uFFFD\uD83D\uDE00\uFFFD\uFFFD");

    [Fact]
    public void Any_number_of_lone_surrogates_is_one_pass()
    {
        // A call for each of them overflows the stack long before the last.
        var text = CellText.WellFormed(new string('\uD800', 2_000_000));
        text.Length.ShouldBe(2_000_000);
        text.ShouldAllBe(c => c == '\uFFFD');
    }

    [Fact]
    public void A_cell_is_cut_before_it_is_cleaned() => CellText.Clean(new string('\uD800', 5_000_000)).Length.ShouldBe(40_000);

    [Fact]
    public void Brackets_that_never_close_are_text() =>
        CellText.Narrative(string.Concat(Enumerable.Repeat("<a", 100_000)), 2_000).Length.ShouldBe(2_000);
}
