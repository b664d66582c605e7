using System.Globalization;
using PmoBot.Domain.Portfolio;
using PmoBot.Domain.Words;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Words;

public sealed class MessageTests
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    [Fact]
    public void English_is_said_as_it_is_written()
    {
        Wording.English.Say($"{3:# project is|# projects are} {Health.Red} since {new DateOnly(2026, 11, 2)}").ShouldBe("3 projects are red since 2 Nov 2026");
        Wording.English.Say($"{1:# project is|# projects are} late").ShouldBe("1 project is late");
        Wording.English.Say($"{12345} of {1234.5m}").ShouldBe("12,345 of 1,234.5");
    }

    [Fact]
    public void The_key_is_the_English_with_numbered_holes()
    {
        Message message = $"{3:# project|# projects} of {"x"}";
        message.Key.ShouldBe("{0:# project|# projects} of {1}");
    }

    [Fact]
    public void A_translation_is_found_by_its_English_and_colours_follow()
    {
        German.Say($"{"a"} and {Health.Amber}").ShouldBe("a und gelb");
        French.List(["a", "b", "c"]).ShouldBe("a, b et c");
    }

    [Fact]
    public void What_is_not_translated_is_said_in_English_with_the_cultures_numbers() =>
        German.Say($"{1234567} things that nobody translates").ShouldBe("1.234.567 things that nobody translates");

    [Fact]
    public void French_counts_none_as_one()
    {
        French.Say($"{0:# thing|# things}").ShouldBe("0 thing");
        Wording.English.Say($"{0:# thing|# things}").ShouldBe("0 things");
    }

    [Fact]
    public void A_message_inside_a_message_is_said_in_the_same_language()
    {
        Message inner = $"{"x"} and {"y"}";
        German.Say($"{inner} and {"z"}").ShouldBe("x und y und z");
    }

    [Fact]
    public void Braces_of_a_name_are_text() => Wording.English.Say($"{"{0} {weird}"} stands").ShouldBe("{0} {weird} stands");
}
