using PmoBot.Domain.Words;
using Shouldly;

namespace PmoBot.TestKit;

/// <summary>What a message says to a British reader.</summary>
public static class SaidInEnglish
{
    public static void ShouldBe(this Message? message, string english) => (message?.ToString()).ShouldBe(english);

    public static void ShouldContain(this Message? message, string english) => message.ShouldNotBeNull().ToString().ShouldContain(english);

    public static void ShouldStartWith(this Message? message, string english) => (message?.ToString()).ShouldStartWith(english);

    public static void ShouldEndWith(this Message? message, string english) => (message?.ToString()).ShouldEndWith(english);
}
