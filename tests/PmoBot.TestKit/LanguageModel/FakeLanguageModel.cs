using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PmoBot.TestKit;

/// <summary>A service on this machine that speaks OpenAI's chat protocol: it writes down what it is sent and answers as the test says.</summary>
public sealed class FakeLanguageModel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeLanguageModel(WebApplication app) => _app = app;

    /// <summary>What it was sent as the user's message, oldest first.</summary>
    public List<JsonObject> Heard { get; } = [];

    /// <summary>Gives the answer's text for a sentence; null answers 500.</summary>
    public Func<string, string?> Answers { get; set; } = _ => null;

    /// <summary>Keeps every answer back until the caller goes away.</summary>
    public bool Hangs { get; set; }

    /// <summary>The settings that let a bot use it.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["LanguageModel:Endpoint"] = _app.Urls.First().TrimEnd('/') + "/openai/v1/",
        ["LanguageModel:Model"] = "any",
        ["LanguageModel:SendTexts"] = "true",
    };

    public static async Task<FakeLanguageModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var fake = new FakeLanguageModel(app);
        app.MapPost("/openai/v1/chat/completions", fake.AnswerAsync);
        await app.StartAsync();
        return fake;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var body = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        var said = JsonNode.Parse(Content(body["messages"]!.AsArray()[^1]!["content"]!))!.AsObject();
        lock (Heard) Heard.Add(said);
        if (Hangs) await Task.Delay(Timeout.Infinite, request.HttpContext.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        return Answers(said["text"]!.GetValue<string>()) is { } text ? Results.Text(Completion(text), "application/json") : Results.StatusCode(500);
    }

    /// <summary>A message is a text or a list of parts.</summary>
    private static string Content(JsonNode content) => content is JsonArray parts ? parts[0]!["text"]!.GetValue<string>() : content.GetValue<string>();

    private static string Completion(string text) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_790_000_000,
        model = "any",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = text }, finish_reason = "stop" } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });
}
