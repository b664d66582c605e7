using PmoBot.Data;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Commands;
using PmoBot.TestKit;
using Shouldly;

namespace PmoBot.ConversationTests;

public sealed class AskCommandTests
{
    [Theory]
    [InlineData("--card")]
    [InlineData("--json")]
    public async Task A_long_list_has_every_face(string face)
    {
        var folder = Directory.CreateTempSubdirectory("pmobot-test-");
        try
        {
            using (var database = await PmoDatabase.OpenAsync(Path.Combine(folder.FullName, "pmobot.db")))
            {
                var many = Enumerable.Range(1, 300).Select(i => Given.Project($"P{i}", $"Project number {i}", Health.Red, p => p.Summary = new string('w', 200)));
                await database.Snapshots.AddAsync(Given.Snapshot(Given.Today, many), CancellationToken.None);
            }

            (await CommandLine.RunAsync(["ask", "show red only", face, "--data", folder.FullName])).ShouldBe(ExitCode.Done);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
