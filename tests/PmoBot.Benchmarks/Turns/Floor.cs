using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PmoBot.Benchmarks.Processes;

namespace PmoBot.Benchmarks.Turns;

/// <summary>The least that a bot can be: a minimal API that reads three ids, answers 200 and posts one fixed card.</summary>
internal static class Floor
{
    private static readonly string Filler = "A fixed card of the size of the real one. ";

    /// <summary>Starts the floor as a process of its own.</summary>
    public static async Task<(ChildProcess Process, Uri Messages)> StartAsync(int cardBytes, CancellationToken stop)
    {
        var port = Loopback.FreePort();
        var process = ChildProcess.StartDotnet(
            typeof(Floor).Assembly.Location,
            ["--role", "floor", "--port", $"{port}", "--card-bytes", $"{cardBytes}"],
            new Dictionary<string, string>());
        await Loopback.ListeningAsync(port, process, stop);
        return (process, Loopback.At(port, "/api/messages"));
    }

    /// <summary>The child process: serves until its standard input ends, which it does when the measuring process ends.</summary>
    public static async Task<int> ServeAsync(Arguments arguments, CancellationToken stop)
    {
        var card = Card(arguments.Number("card-bytes", 8_000));
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, arguments.Number("port", 0, 1, 65_535)));
        await using var app = builder.Build();
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        app.MapPost("/api/messages", (RequestDelegate)(async call =>
        {
            using var activity = await JsonDocument.ParseAsync(call.Request.Body);
            _ = PostAsync(client, ReplyAddress(activity.RootElement), card);
        }));
        await app.StartAsync(stop);
        await Console.In.ReadToEndAsync(stop);
        return 0;
    }

    private static Uri ReplyAddress(JsonElement activity)
    {
        var conversation = activity.GetProperty("conversation").GetProperty("id").GetString()!;
        var id = activity.GetProperty("id").GetString()!;
        return new($"{activity.GetProperty("serviceUrl").GetString()}v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{id}");
    }

    private static async Task PostAsync(HttpClient client, Uri address, byte[] card)
    {
        try
        {
            using var content = new ByteArrayContent(card);
            content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
            using var answer = await client.PostAsync(address, content);
            answer.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException failed)
        {
            await Console.Error.WriteLineAsync(failed.Message);
        }
    }

    private static byte[] Card(int bytes)
    {
        const string before = """{"type":"message","summary":"fixed","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","wrap":true,"text":" """;
        const string after = """ "}]}}]}""";
        var room = Math.Max(0, bytes - before.Length - after.Length);
        var text = new StringBuilder(before);
        while (text.Length < before.Length + room) text.Append(Filler);
        text.Length = before.Length + room;
        return Encoding.ASCII.GetBytes(text.Append(after).ToString());
    }
}
