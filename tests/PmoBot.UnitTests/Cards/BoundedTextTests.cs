using System.Globalization;
using CsCheck;
using PmoBot.Cards;
using Shouldly;

namespace PmoBot.UnitTests.Cards;

/// <summary>Text fits its place, and is cut where a person would cut it.</summary>
public sealed class BoundedTextTests
{
    [Theory]
    [InlineData("short", 5, "short")]
    [InlineData("shorter", 5, "shor…")]
    [InlineData("The supplier is late again", 20, "The supplier is…")]
    [InlineData("The supplier, again late", 15, "The supplier…")]
    [InlineData("  many   spaces  ", 20, "many spaces")]
    [InlineData("Donaudampfschifffahrt", 10, "Donaudamp…")]
    [InlineData("x", 1, "x")]
    [InlineData("xy", 1, "…")]
    public void Text_is_cut_between_words_with_an_ellipsis(string text, int bound, string cut) => BoundedText.Cut(text, bound).ShouldBe(cut);

    [Fact]
    public void A_family_is_one_character_and_is_never_torn() => BoundedText.Cut("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 2).ShouldBe("👨‍👩‍👧…");

    [Fact]
    public void Nothing_is_longer_than_its_bound() => Gen.Select(Gen.String, Gen.Int[1, 30]).Sample(
        (text, bound) => new StringInfo(BoundedText.Cut(text, bound)).LengthInTextElements.ShouldBeLessThanOrEqualTo(bound));

    [Fact]
    public void A_megabyte_is_cut_at_once() => BoundedText.Cut(string.Concat(Enumerable.Repeat("ä\u0301 ", 400_000)), 10).ShouldEndWith("…");

    [Fact]
    public void A_bound_below_one_is_an_error() => Should.Throw<ArgumentOutOfRangeException>(() => BoundedText.Cut("x", 0));
}
