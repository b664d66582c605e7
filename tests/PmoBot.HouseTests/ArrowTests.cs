using System.Xml.Linq;
using Shouldly;

namespace PmoBot.HouseTests;

/// <summary>The walls of the house: who may know whom, read from the project files.</summary>
public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["PmoBot.Domain"] = [],
        ["PmoBot.Data"] = ["PmoBot.Domain"],
        ["PmoBot.Sources"] = ["PmoBot.Domain"],
        ["PmoBot.Cards"] = [],
        ["PmoBot.Teams"] = [],
        ["PmoBot.Conversation"] = ["PmoBot.Domain", "PmoBot.Cards"],
        ["PmoBot.Host"] = ["PmoBot.Domain", "PmoBot.Data", "PmoBot.Sources", "PmoBot.Cards", "PmoBot.Teams", "PmoBot.Conversation"],
    };

    [Fact]
    public void Every_project_in_src_knows_only_whom_it_may_know()
    {
        var src = Path.Combine(Repository.Root, "src");
        var projects = Directory.GetFiles(src, "*.csproj", SearchOption.AllDirectories);
        projects.Length.ShouldBe(Allowed.Count);
        foreach (var project in projects)
        {
            var name = Path.GetFileNameWithoutExtension(project);
            Allowed.ShouldContainKey(name);
            var references = XDocument.Load(project).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
            references.ShouldBeSubsetOf(Allowed[name], $"{name} points the wrong way");
        }
    }
}
