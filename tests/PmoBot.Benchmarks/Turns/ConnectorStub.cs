using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PmoBot.Benchmarks.Turns;

/// <summary>Stands where Teams' Connector is: takes what a bot sends and says that it arrived.</summary>
internal sealed class ConnectorStub : IAsyncDisposable
{
    private const string Conversations = "/v3/conversations/";
    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, Mailbox> mailboxes = new(StringComparer.Ordinal);
    private long lastId = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

    private ConnectorStub(WebApplication server) => this.server = server;

    /// <summary>What Teams calls the service URL.</summary>
    public Uri ServiceUrl => new(Root, "amer/3f3d1cea-7a18-41af-872b-cfbbd5140984/");

    public TestIssuer Issuer { get; } = new();

    public Uri Metadata => new(Root, TestIssuer.MetadataPath);

    private Uri Root => new(server.Urls.First());

    public static async Task<ConnectorStub> StartAsync(CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var stub = new ConnectorStub(builder.Build());
        stub.server.Run(stub.AnswerAsync);
        await stub.server.StartAsync(stop);
        return stub;
    }

    public Mailbox Open(string conversationId) => mailboxes.GetOrAdd(conversationId, _ => new());

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext call)
    {
        var path = call.Request.Path.Value ?? "";
        if (call.Request.Method == HttpMethods.Get) return Issuer.AnswerAsync(call, Root);
        var at = path.IndexOf(Conversations, StringComparison.Ordinal);
        if (at >= 0 && call.Request.Method == HttpMethods.Post) return ReceiveAsync(call, ConversationIn(path, at + Conversations.Length));
        call.Response.StatusCode = at >= 0 ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static string ConversationIn(string path, int from)
    {
        var end = path.IndexOf('/', from);
        return end < 0 ? path[from..] : path[from..end];
    }

    private async Task ReceiveAsync(HttpContext call, string conversationId)
    {
        var body = call.Request.BodyReader;
        var read = await body.ReadAsync();
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync();
        }

        Deliver(conversationId, read.Buffer);
        body.AdvanceTo(read.Buffer.End);
        call.Response.StatusCode = StatusCodes.Status201Created;
        call.Response.ContentType = "application/json; charset=utf-8";
        await call.Response.WriteAsync($"{{\"id\":\"{Interlocked.Increment(ref lastId)}\"}}");
    }

    private void Deliver(string conversationId, in ReadOnlySequence<byte> reply)
    {
        if (!mailboxes.TryGetValue(conversationId, out var mailbox)) return;
        if (reply.IsSingleSegment)
        {
            DeliverCard(mailbox, reply.FirstSpan);
            return;
        }

        var whole = ArrayPool<byte>.Shared.Rent((int)reply.Length);
        reply.CopyTo(whole);
        DeliverCard(mailbox, whole.AsSpan(0, (int)reply.Length));
        ArrayPool<byte>.Shared.Return(whole);
    }

    /// <summary>A busy sign has no attachments and is no reply.</summary>
    private static void DeliverCard(Mailbox mailbox, ReadOnlySpan<byte> reply)
    {
        if (reply.IndexOf("\"attachments\""u8) >= 0) mailbox.Deliver(reply);
    }
}
