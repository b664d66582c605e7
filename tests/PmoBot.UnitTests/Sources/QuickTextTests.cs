using System.Globalization;
using CsCheck;
using PmoBot.Sources.Registers.Columns;
using PmoBot.Sources.Registers.Tables;
using PmoBot.Sources.Registers.Values;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>The quick readers say what the full readers say, or nothing.</summary>
public sealed class QuickTextTests
{
    [Fact]
    public void Quick_traits_are_the_full_ones() =>
        Gen.OneOf(Gen.Int[0, 999_999_999].Select(n => $"{n}"), Gen.Decimal[0, 9_999_999].Select(d => $"{Math.Round(d, 2)}"), Gen.Char["0123456789.-/"].Array[1, 12].Select(c => new string(c))).Sample(text =>
        {
            if (ValueTraits.TryQuickly(text, out var quick)) quick.ShouldBe(ValueTraits.Of(text, CellKind.Text));
        });

    [Theory]
    [InlineData("1234.5", true)]
    [InlineData("0.05", true)]
    [InlineData("123456789012345", true)]
    [InlineData("1234567890123.45", false)]
    [InlineData("1.200", false)]
    [InlineData(".5", false)]
    [InlineData("5.", false)]
    [InlineData("1,5", false)]
    [InlineData("", false)]
    public void A_plain_number_is_read_exactly_or_left(string text, bool read)
    {
        QuickText.TryNumber(text, out var value, out _).ShouldBe(read);
        if (read) value.ToString(CultureInfo.InvariantCulture).ShouldBe(text);
    }

    [Theory]
    [InlineData("2026-02-29", false)]
    [InlineData("2028-02-29", true)]
    [InlineData("1949-12-31", false)]
    [InlineData("2026-1-01", false)]
    [InlineData("2026-13-01", false)]
    public void Only_a_day_that_exists_is_read(string text, bool read) => QuickText.TryDay(text, out _).ShouldBe(read);
}
