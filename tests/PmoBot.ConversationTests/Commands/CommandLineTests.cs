using Microsoft.Extensions.Configuration;
using PmoBot.Host.Commands;
using Shouldly;

namespace PmoBot.ConversationTests.Commands;

[Collection(nameof(Terminal))]
public sealed class CommandLineTests : IDisposable
{
    private readonly Terminal _terminal = new();

    public void Dispose() => _terminal.Dispose();

    [Theory]
    [InlineData("import", "register.csv", "--dryrun")]
    [InlineData("import", "register.csv", "risks.csv", "--json", "--dryrun")]
    [InlineData("ask", "how is it", "--jsn")]
    [InlineData("manifest", "pakc", "--preview")]
    [InlineData("manifest", "pack", "--outt")]
    [InlineData("train", "--chekc", "--check")]
    public async Task What_a_verb_does_not_know_is_refused_and_nothing_is_done(params string[] args)
    {
        var (code, output, error) = await _terminal.RunAsync(args);
        code.ShouldBe(2);
        error.ShouldContain("does not know “");
        output.ShouldNotContain("Imported");
        Directory.Exists(_terminal.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_contradiction_is_refused_with_the_same_code() => (await _terminal.RunAsync("ask", "how is it", "--card", "--json")).Code.ShouldBe(2);

    [Theory]
    [InlineData("--environment Production")]
    [InlineData("--environment=Production")]
    public void The_environment_that_is_given_stands_before_the_default_one(string given)
    {
        var parsed = CommandLine.Root().Parse(["--default-environment", "Development", .. given.Split(' ')]);
        new ConfigurationBuilder().AddCommandLine(CommandLine.Settings(parsed)).Build()["environment"].ShouldBe("Production");
    }

    [Fact]
    public void Settings_of_the_host_are_passed_on() =>
        CommandLine.Settings(CommandLine.Root().Parse(["--urls", "http://127.0.0.1:5000"])).ShouldBe(["--urls", "http://127.0.0.1:5000"]);
}
