using PmoBot.Conversation.Portfolio;
using PmoBot.Teams;

namespace PmoBot.Host.Commands;

/// <summary>What the bot prints when it listens: what it is, where, on which portfolio, and how to talk to it.</summary>
internal static class StartLines
{
    public static void Print(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? PmoBotHost.DefaultAddress;
        var desk = app.Services.GetRequiredService<CurrentPortfolio>().Desk;
        Console.Out.WriteLine($"PmoBot listens on {address} (Teams: POST {address}/api/messages).");
        if (desk is not null)
        {
            var snapshot = desk.Reading.Current;
            Console.Out.WriteLine($"It answers from {(snapshot.IsSample ? "the sample portfolio (fiction)" : $"“{snapshot.Source}”")}: {snapshot.Projects.Length} projects as of {snapshot.AsOf:O}.");
        }

        Console.Out.WriteLine("Talk to it in Microsoft's Agents Playground, from a second terminal:");
        Console.Out.WriteLine($"  npx -y @microsoft/m365agentsplayground -e {address}/api/messages -c msteams");
        Console.Out.WriteLine("Stop with Ctrl+C.");
    }
}
