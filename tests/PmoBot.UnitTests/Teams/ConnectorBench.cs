using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PmoBot.Teams;
using PmoBot.TestKit;

namespace PmoBot.UnitTests.Teams;

/// <summary>A Connector client on fake time with a scripted other side.</summary>
internal sealed class ConnectorBench : IConversationReferences
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/tenant/";

    public ConnectorBench(TeamsOptions? options = null)
    {
        Time = new();
        Credential = new(Time);
        var settings = Options.Create(options ?? new TeamsOptions { ClientId = "bot" });
        Token = new(Credential, settings, Time);
        Client = new ConnectorClient(
            new(settings), new(settings), Token, new(Handler), new(settings), new(), new(this, NullLogger<KnownConversations>.Instance),
            settings, Time, NullLogger<ConnectorClient>.Instance);
    }

    public FakeTimeProvider Time { get; }

    public FakeCredential Credential { get; }

    public ConnectorToken Token { get; }

    public ScriptedHandler Handler { get; } = new();

    public IConnector Client { get; }

    public static ConversationReference To(string serviceUrl = ServiceUrl, string id = "a:1") => new(serviceUrl, id, TenantId: "no-guid");

    public Task<SendResult> SendAsync(string serviceUrl = ServiceUrl) => Client.SendAsync(To(serviceUrl), new() { Text = "hi" }, default);

    public ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <summary>Moves the clock until the task is done, and says how far.</summary>
    public async Task<TimeSpan> PassAsync(Task task)
    {
        var begin = Time.GetTimestamp();
        for (var i = 0; i < 5_000 && !task.IsCompleted; i++)
        {
            await Task.Yield();
            if (i % 5 == 4)
            {
                Time.Advance(TimeSpan.FromMilliseconds(100));
            }
        }

        await task.WaitAsync(TimeSpan.FromSeconds(10));
        return Time.GetElapsedTime(begin);
    }
}
