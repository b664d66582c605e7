using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PmoBot.Teams;
using PmoBot.TestKit;

namespace PmoBot.ConversationTests.Teams;

/// <summary>A small house behind the Teams wall, with a fake Teams in front of it.</summary>
internal sealed class TeamsHouse : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client;

    private TeamsHouse(WebApplication app, FakeTeams teams, RecordingDoor door, LogLines log)
    {
        (_app, Teams, Door, Log) = (app, teams, door, log);
        _client = new() { BaseAddress = new Uri(app.Urls.First()) };
    }

    public FakeTeams Teams { get; }

    public RecordingDoor Door { get; }

    public LogLines Log { get; }

    public Inbound Says => new(Teams.ServiceUrl);

    public HttpClient Client => _client;

    public IConnector Connector => _app.Services.GetRequiredService<IConnector>();

    public static async Task<TeamsHouse> OpenAsync(Dictionary<string, string?>? settings = null, string environment = "Production", TimeProvider? time = null)
    {
        var teams = await FakeTeams.StartAsync();
        var door = new RecordingDoor();
        var log = new LogLines();
        var app = Build(teams, settings, environment, door, log, time);
        await app.StartAsync();
        return new(app, teams, door, log);
    }

    public static WebApplication Build(
        FakeTeams teams, Dictionary<string, string?>? settings, string environment, RecordingDoor door, LogLines log, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { EnvironmentName = environment });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Configuration.AddInMemoryCollection(teams.Settings).AddInMemoryCollection(settings ?? []);
        builder.Services.AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton<IConnectorCredential>(teams.Credential);
        builder.Services.AddSingleton<ITeamsDoor>(door);
        builder.Services.AddSingleton<IConversationReferences>(door);
        builder.Services.AddTeams(builder.Configuration.GetSection(TeamsOptions.Section));
        var app = builder.Build();
        app.MapTeams();
        return app;
    }

    /// <summary>Posts with a good token for the activity's own service URL.</summary>
    public Task<HttpResponseMessage> HearsAsync(JsonObject activity) => PostAsync(activity.ToJsonString(), Bearer());

    public string Bearer() => Teams.Issuer.Bearer(new() { ServiceUrl = Teams.ServiceUrl });

    public async Task<HttpResponseMessage> PostAsync(string body, params string?[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var header in authorization.OfType<string>())
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }

        return await _client.SendAsync(request);
    }

    /// <summary>Posts and gives the status only.</summary>
    public async Task<HttpStatusCode> StatusAsync(JsonObject activity, params string?[] authorization)
    {
        using var response = await PostAsync(activity.ToJsonString(), authorization);
        return response.StatusCode;
    }

    public Task StopAsync(CancellationToken cancel = default) => _app.StopAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        Door.Release();
        _client.Dispose();
        await _app.DisposeAsync();
        await Teams.DisposeAsync();
    }
}
