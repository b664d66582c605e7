using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>One id means one project, as the domain joins them.</summary>
public sealed class IdentityTests
{
    [Theory]
    [InlineData("a0B5eAbc", "a0B5eABC")]
    [InlineData("PRJ 1", "PRJ1")]
    [InlineData("7", "7")]
    public void Ids_that_the_domain_joins_as_one_are_told_apart_and_said(string first, string second)
    {
        var snapshot = Registers.Read($"Project ID,Project,Status\n{first},Alpha,Green\n{second},Beta,Red\n{first}9,Gamma,Red\n");
        snapshot.Projects.Select(p => p.Id).ShouldBe([first, second + "~2", first + "9"]);
        snapshot.Projects.Select(p => p.Id).Distinct(FoldedText.Ids).Count().ShouldBe(3);
        var error = snapshot.Findings.Single(f => f.Code == "duplicate-id");
        (error.Severity, error.Row).ShouldBe((FindingSeverity.Error, 3));
        error.Message.ShouldContain($"'{second}~2'");
    }
}
