using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using Shouldly;

namespace PmoBot.UnitTests.Domain.Delivery;

/// <summary>Which project a row of another table means.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly ProjectReferences References = new(
    [
        new Project { Id = "PRJ-001", Name = "Phoenix ERP", ShortNames = ["Phoenix"] },
        new Project { Id = "PRJ-002", Name = "Phoenix EPR", ShortNames = ["EPR"] },
        new Project { Id = "PRJ-003", Name = "Quay", ShortNames = ["Harbour"] },
        new Project { Id = "PRJ-004", Name = "Quay", ShortNames = ["Harbour"] },
        new Project { Id = "name:gate", HasOwnId = false, Name = "Gate" },
    ]);

    [Theory]
    [InlineData("PRJ-001", "PRJ-001")]
    [InlineData(" prj-001 ", "PRJ-001")]
    [InlineData("phoenix-erp", "PRJ-001")]
    [InlineData("Phoenix", "PRJ-001")]
    [InlineData("PRJ-002 Phoenix EPR", "PRJ-002")]
    [InlineData("PRJ-002 - EPR", "PRJ-002")]
    [InlineData("Phoenix EPR (PRJ-002)", "PRJ-002")]
    [InlineData("PRJ-004: Quay", "PRJ-004")]
    [InlineData("Gate", "name:gate")]
    public void Id_name_and_short_name_find_the_project(string reference, string id) => References.Find(reference)!.Id.ShouldBe(id);

    [Theory]
    [InlineData("Quay")]
    [InlineData("Harbour")]
    [InlineData("PRJ-001 Phoenix EPR")]
    [InlineData("PRJ-009")]
    [InlineData("name:gate")]
    [InlineData("---")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_nobodys_or_two_projects_finds_none(string? reference) => References.Find(reference).ShouldBeNull();
}
