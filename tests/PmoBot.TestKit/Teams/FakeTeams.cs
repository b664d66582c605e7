using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace PmoBot.TestKit;

/// <summary>Teams on this machine: an issuer of tokens with its key documents, and a Connector that writes down what it is told.</summary>
public sealed class FakeTeams : IAsyncDisposable
{
    /// <summary>The bot's app id.</summary>
    public const string ClientId = "11111111-2222-3333-4444-555555555555";

    /// <summary>The customer's tenant, as the Playground writes it: no valid GUID.</summary>
    public const string TenantId = "00000000-0000-0000-0000-0000000000001";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ConnectorAnswer> _answers = new();
    private readonly List<HeardCall> _calls = [];
    private readonly List<(int Count, TaskCompletionSource Done)> _waiting = [];
    private int _lastId = 1000;
    private int _keyRequests;

    private FakeTeams(WebApplication app) => _app = app;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => _app.Urls.First().TrimEnd('/');

    /// <summary>The service URL that inbound activities carry.</summary>
    public string ServiceUrl => $"{Address}/amer/{TenantId}/";

    /// <summary>The address of the OpenID metadata.</summary>
    public Uri MetadataAddress => new($"{Address}/v1/.well-known/openidconfiguration");

    /// <summary>The issuer's keys.</summary>
    public FakeIssuer Issuer { get; } = new();

    /// <summary>The bot's credential, which gives counted tokens.</summary>
    public FakeCredential Credential { get; } = new();

    /// <summary>False makes metadata and keys answer 503.</summary>
    public bool KeysAreReachable { get; set; } = true;

    /// <summary>How often the key document was asked for.</summary>
    public int KeyRequests => Volatile.Read(ref _keyRequests);

    /// <summary>All calls to the Connector so far.</summary>
    public IReadOnlyList<HeardCall> Calls
    {
        get
        {
            lock (_calls)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>The settings that make a bot trust this Teams; add <see cref="Credential"/> to its services.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Teams:ClientId"] = ClientId,
        ["Teams:MetadataAddress"] = MetadataAddress.AbsoluteUri,
        ["Teams:DangerouslyTrustLoopback"] = "true",
    };

    /// <summary>Opens on a free port of this machine.</summary>
    public static async Task<FakeTeams> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var teams = new FakeTeams(app);
        app.MapGet("/v1/.well-known/openidconfiguration", teams.MetadataAsync);
        app.MapGet("/v1/.well-known/keys", teams.KeysAsync);
        app.MapFallback(teams.HearAsync);
        await app.StartAsync();
        return teams;
    }

    /// <summary>Tells the Connector how to answer the next call; answers are used in order, then all is well again.</summary>
    public void Answers(params ConnectorAnswer[] answers)
    {
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
        }
    }

    /// <summary>Waits until so many calls have been heard in all.</summary>
    public async Task<IReadOnlyList<HeardCall>> HeardAsync(int count)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_calls)
        {
            if (_calls.Count >= count)
            {
                return [.. _calls];
            }

            _waiting.Add((count, done));
        }

        await done.Task.WaitAsync(TimeSpan.FromSeconds(10));
        return Calls;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Issuer.Dispose();
    }

    private Task MetadataAsync(HttpContext context) => WriteAsync(
        context, KeysAreReachable ? 200 : 503, $$"""{"issuer":"{{FakeIssuer.Name}}","jwks_uri":"{{Address}}/v1/.well-known/keys"}""");

    private Task KeysAsync(HttpContext context)
    {
        Interlocked.Increment(ref _keyRequests);
        return WriteAsync(context, KeysAreReachable ? 200 : 503, Issuer.KeyDocument());
    }

    private async Task HearAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        if (!_answers.TryDequeue(out var answer))
        {
            answer = Usual(context.Request.Method, body);
        }

        Note(HeardCall.Of(context, body));
        if (answer.Gate is { } gate)
        {
            await gate.WaitAsync(context.RequestAborted);
        }

        if (answer.Hangs)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }
        else if (answer.Resets)
        {
            context.Abort();
        }
        else
        {
            if (answer.RetryAfter is { } wait)
            {
                context.Response.Headers.RetryAfter = wait;
            }

            await WriteAsync(context, answer.Status, answer.Body);
        }
    }

    private ConnectorAnswer Usual(string method, string body)
    {
        var isTyping = body.Length > 0 && JsonDocument.Parse(body).RootElement.TryGetProperty("type", out var type) && type.GetString() == "typing";
        return isTyping ? new() { Status = 202 } : method switch
        {
            "POST" => new() { Status = 201, Body = $$"""{"id":"{{Interlocked.Increment(ref _lastId)}}"}""" },
            "PUT" => new() { Status = 200, Body = """{"id":"1"}""" },
            _ => new() { Status = 200 },
        };
    }

    private void Note(HeardCall call)
    {
        lock (_calls)
        {
            _calls.Add(call);
            foreach (var (_, done) in _waiting.Where(w => w.Count <= _calls.Count))
            {
                done.TrySetResult();
            }
        }
    }

    private static Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = body.StartsWith('<') ? "text/html" : "application/json; charset=utf-8";
        return context.Response.WriteAsync(body);
    }
}
