using System.Globalization;
using System.Text;
using PmoBot.Benchmarks.Processes;
using PmoBot.Benchmarks.Registers;

namespace PmoBot.Benchmarks.Turns;

/// <summary>Whole turns per second: the bot against the floor, in stretches that take turns.</summary>
internal sealed class TurnsRun : IDisposable
{
    private readonly List<IDisposable> open = [];
    private readonly List<Side> sides = [];
    private readonly Arguments arguments;
    private readonly ConnectorStub stub;
    private readonly int conversations;
    private readonly int projects;

    private TurnsRun(Arguments arguments, ConnectorStub stub)
    {
        (this.arguments, this.stub) = (arguments, stub);
        conversations = arguments.Number("conversations", 16, 1, 99);
        projects = arguments.Number("projects", 1_000, 1, 1_000_000);
    }

    public static async Task<int> RunAsync(Arguments arguments, CancellationToken stop)
    {
        await using var stub = await ConnectorStub.StartAsync(stop);
        using var run = new TurnsRun(arguments, stub);
        await run.PrepareAsync(stop);
        await run.WarmAsync(stop);
        await run.MeasureAsync(stop);
        TurnsReport.Print(run.sides, Console.Out);
        return 0;
    }

    public void Dispose()
    {
        foreach (var thing in Enumerable.Reverse(open)) thing.Dispose();
    }

    private async Task PrepareAsync(CancellationToken stop)
    {
        if (arguments.Has("calibrate"))
        {
            await AddFloorAsync('F', "floor", 8_000, stop);
            await AddFloorAsync('G', "the same floor again", 8_000, stop);
            return;
        }

        var dll = Checkout.HostDll(arguments);
        var bots = new List<Side> { await BotAsync('B', "bot", dll, BotHost.OpenSettings, token: null, stop) };
        if (!arguments.Has("no-tokens"))
        {
            var token = stub.Issuer.Token(BotHost.AppId, stub.ServiceUrl);
            bots.Add(await BotAsync('T', "bot, tokens checked", dll, BotHost.SignedSettings(stub.Metadata), token, stop));
        }

        var reply = await bots[0].AskOnceAsync(stop);
        Check(reply);
        await AddFloorAsync('F', "floor", reply.Length, stop);
        sides.AddRange(bots);
    }

    private async Task<Side> BotAsync(
        char key, string name, string dll, IReadOnlyDictionary<string, string> settings, string? token, CancellationToken stop)
    {
        var folder = Keep(new TemporaryFolder());
        GeneratedRegister.Write(folder.File("register.csv"), projects);
        await BotHost.ImportAsync(dll, folder.File("data"), folder.File("register.csv"), stop);
        var host = Keep(await BotHost.StartAsync(dll, folder.File("data"), settings, stop));
        return Keep(new Side(key, name, host.Messages, token, host.Process, stub, conversations));
    }

    private async Task AddFloorAsync(char key, string name, int cardBytes, CancellationToken stop)
    {
        var (process, messages) = await Floor.StartAsync(cardBytes, stop);
        Keep(process);
        sides.Add(Keep(new Side(key, name, messages, token: null, process, stub, conversations)));
    }

    /// <summary>A fast wrong answer must not be measured.</summary>
    private void Check(byte[] reply)
    {
        var text = Encoding.UTF8.GetString(reply);
        Console.WriteLine($"The answer, {reply.Length:#,0} bytes: {TurnsReport.Summary(reply)}");
        var count = projects.ToString("#,0", CultureInfo.InvariantCulture);
        if (!text.Contains(count, StringComparison.Ordinal) && !text.Contains($"{projects}", StringComparison.Ordinal))
        {
            throw new MeasureException($"The bot's answer does not speak of the {count} projects that were imported, so it is not measured.");
        }
    }

    private async Task WarmAsync(CancellationToken stop)
    {
        var turns = arguments.Number("warm", arguments.Has("quick") ? 2_000 : 60_000, 1, 1_000_000);
        foreach (var side in sides)
        {
            await side.AskOnceAsync(stop);
            await side.WarmAsync(turns, stop);
            Console.WriteLine($"{side.Name}: warmed by {turns:#,0} turns.");
        }
    }

    /// <summary>Stretches of all sides by turns, every second round backwards, so that a drift of the machine meets all alike.</summary>
    private async Task MeasureAsync(CancellationToken stop)
    {
        var rounds = arguments.Number("rounds", arguments.Has("quick") ? 3 : 12, 1, 1_000);
        var length = TimeSpan.FromSeconds(arguments.Number("seconds", arguments.Has("quick") ? 1 : 3, 1, 600));
        for (var round = 0; round < rounds; round++)
        {
            foreach (var side in round % 2 == 0 ? sides : Enumerable.Reverse(sides)) await side.MeasureAsync(length, stop);
            Console.WriteLine($"round {round + 1}/{rounds}: " + string.Join(", ", sides.Select(s => $"{s.Name} {s.Segments[^1].PerSecond:#,0}/s")));
        }

        foreach (var side in sides) CheckReplies(side);
    }

    private static void CheckReplies(Side side)
    {
        var usual = side.FirstReply.Length;
        if (side.SmallestReply < usual / 2)
        {
            throw new MeasureException($"{side.Name}: a reply had {side.SmallestReply} bytes and the first had {usual}: something else was answered on the way.");
        }
    }

    private T Keep<T>(T thing)
        where T : IDisposable
    {
        open.Add(thing);
        return thing;
    }
}
