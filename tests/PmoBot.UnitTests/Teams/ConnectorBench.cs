using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PmoBot.Teams;
using PmoBot.TestKit;

namespace PmoBot.UnitTests.Teams;

/// <summary>A Connector client on leaping time with a scripted other side.</summary>
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

    public LeapingTime Time { get; }

    public FakeCredential Credential { get; }

    public ConnectorToken Token { get; }

    public ScriptedHandler Handler { get; } = new();

    public IConnector Client { get; }

    public static ConversationReference To(string serviceUrl = ServiceUrl, string id = "a:1") => new(serviceUrl, id, TenantId: "no-guid");

    public Task<SendResult> SendAsync(string serviceUrl = ServiceUrl) => Client.SendAsync(To(serviceUrl), new() { Text = "hi" }, default);

    public ValueTask RememberAsync(ConversationReference reference, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
