using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using PmoBot.Data;
using PmoBot.Domain.Portfolio;
using PmoBot.Host;
using PmoBot.Teams;
using Shouldly;

namespace PmoBot.TestKit;

/// <summary>The whole bot behind its own front door, with a fake Teams in front: a test speaks as a person does and hears what Teams was sent.</summary>
public sealed class TestBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly DirectoryInfo _folder;
    private int _heard;

    private TestBot(WebApplication app, FakeTeams teams, DirectoryInfo folder, FakeTimeProvider time)
    {
        (_app, Teams, _folder, Time) = (app, teams, folder, time);
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public FakeTeams Teams { get; }

    /// <summary>The bot's clock; it stands still until a test moves it.</summary>
    public FakeTimeProvider Time { get; }

    /// <summary>Builds activities as Teams sends them.</summary>
    public Inbound Says => new(Teams.ServiceUrl);

    /// <summary>Opens the bot on a new database, on the day <see cref="Given.Today"/>; without snapshots it knows the sample portfolio.</summary>
    public static async Task<TestBot> OpenAsync(params IEnumerable<PortfolioSnapshot> history)
    {
        var folder = Directory.CreateTempSubdirectory("pmobot-test-");
        using (var database = await PmoDatabase.OpenAsync(Path.Combine(folder.FullName, "pmobot.db")))
        {
            foreach (var snapshot in history) await database.Snapshots.AddAsync(snapshot, CancellationToken.None);
        }

        return await OpenAsync(folder, null);
    }

    /// <summary>The same with settings of its own.</summary>
    public static async Task<TestBot> OpenAsync(PortfolioSnapshot history, IReadOnlyDictionary<string, string?> settings)
    {
        var folder = Directory.CreateTempSubdirectory("pmobot-test-");
        using (var database = await PmoDatabase.OpenAsync(Path.Combine(folder.FullName, "pmobot.db"))) await database.Snapshots.AddAsync(history, CancellationToken.None);
        return await OpenAsync(folder, settings);
    }

    /// <summary>Opens the bot on a folder that is there already: a restart.</summary>
    public static async Task<TestBot> OpenAsync(DirectoryInfo folder, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var teams = await FakeTeams.StartAsync();
        var time = new FakeTimeProvider(new DateTimeOffset(Given.Today, new TimeOnly(9, 0), TimeSpan.Zero));
        var app = PmoBotHost.Build(folder, [.. (settings ?? new Dictionary<string, string?>()).Where(s => s.Value is not null).Select(s => $"--{s.Key}={s.Value}")], builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Configuration.AddInMemoryCollection(teams.Settings);
            builder.Configuration["Urls"] = "http://127.0.0.1:0";
            builder.Services.AddSingleton<IConnectorCredential>(teams.Credential);
            builder.Services.AddSingleton<TimeProvider>(time);
        });
        await app.StartAsync();
        return new TestBot(app, teams, folder, time);
    }

    /// <summary>Somebody types in the personal chat; comes back when the answer has arrived in Teams.</summary>
    public Task<SentMessage> Hears(string text) => HearsAsync(Says.Message(text));

    /// <summary>An activity that is answered by one message.</summary>
    public async Task<SentMessage> HearsAsync(JsonObject activity)
    {
        (await PostAsync(activity)).EnsureSuccessStatusCode();
        var calls = await Teams.HeardAsync(_heard + 1);
        return new SentMessage(calls[_heard++]);
    }

    /// <summary>An activity that may not be answered: the answers so far are the same after the next question was answered.</summary>
    public async Task HearsWithoutAnswerAsync(params IEnumerable<JsonObject> activities)
    {
        foreach (var activity in activities) (await PostAsync(activity)).EnsureSuccessStatusCode();
        var before = _heard;
        await Hears("help");
        Teams.Calls.Count.ShouldBe(before + 1);
    }

    /// <summary>Somebody presses a button; the card that stands there afterwards.</summary>
    public async Task<JsonElement> Presses(JsonElement action, string? id = null)
    {
        var data = JsonNode.Parse(action.GetProperty("data").GetRawText())!.AsObject();
        var response = await PostAsync(Says.CardAction(action.GetProperty("verb").GetString()!, data, id: id));
        response.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>Posts with a good token.</summary>
    public Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = AuthenticationHeaderValue.Parse(Teams.Issuer.Bearer(new TokenWish { ServiceUrl = Teams.ServiceUrl }));
        return _http.SendAsync(request);
    }

    /// <summary>Stops the bot and opens it again on the same database.</summary>
    public async Task<TestBot> RestartAsync()
    {
        await StopAsync();
        return await OpenAsync(_folder);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Delete(recursive: true);
    }

    private async Task StopAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
    }
}

/// <summary>A message as Teams received it.</summary>
public sealed class SentMessage(HeardCall call)
{
    public HeardCall Call => call;

    public string Summary => call.Json.GetProperty("summary").GetString()!;

    public JsonElement Card => call.Json.GetProperty("attachments")[0].GetProperty("content");

    /// <summary>The card's verdict.</summary>
    public string Said => Card.GetProperty("speak").GetString()!;

    /// <summary>The button with this title.</summary>
    public JsonElement Button(string title) => Buttons(Card).First(a => a.GetProperty("title").GetString() == title);

    public static IEnumerable<JsonElement> Buttons(JsonElement card) => card.GetProperty("actions").EnumerateArray();
}
