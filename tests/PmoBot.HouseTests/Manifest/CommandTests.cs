using PmoBot.Host.Manifest;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.HouseTests.Manifest;

/// <summary>The menu under the message box promises nothing that the bot does not understand.</summary>
public sealed class CommandTests
{
    public static TheoryData<string> Titles() => [.. BotCommands.All.Select(c => c.Title).Distinct()];

    [Theory]
    [MemberData(nameof(Titles))]
    public void The_bot_understands_every_command_of_the_menu(string title) => Given.SampleBot().Asks(title).Intent.ShouldNotBe("none");

    [Fact]
    public void The_open_command_asks_for_the_name() => Given.SampleBot().Asks(BotCommands.OneProject).Headline.ShouldBe("Which project do you mean?");
}
