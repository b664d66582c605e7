using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Says once, when the host starts, what the settings mean for who is heard and who can be answered.</summary>
internal sealed partial class OpeningWords(IOptions<TeamsOptions> options, IConnectorCredential credential, ILogger<OpeningWords> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (settings.DangerouslyAllowUnauthenticatedCalls)
        {
            Log.Unauthenticated(log);
        }
        else if (!settings.HasClientId)
        {
            Log.NoClientId(log);
        }

        if (settings.HasClientId && !credential.IsConfigured)
        {
            Log.NoCredential(log);
        }

        if (settings.DangerouslyTrustLoopback)
        {
            Log.TrustsLoopback(log);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Teams:ClientId is not set, so every call from Teams is refused with 401. Set it to the app id of the bot's registration.")]
        public static partial void NoClientId(ILogger logger);

        [LoggerMessage(2, LogLevel.Warning, "Calls from this machine are accepted without a token (Teams:DangerouslyAllowUnauthenticatedCalls, Development).")]
        public static partial void Unauthenticated(ILogger logger);

        [LoggerMessage(3, LogLevel.Warning, "Teams:ClientId is set but no credential, so the bot hears but cannot answer. Set Teams:Credential and its settings.")]
        public static partial void NoCredential(ILogger logger);

        [LoggerMessage(4, LogLevel.Warning, "Addresses on this machine are trusted with the bot's token (Teams:DangerouslyTrustLoopback). This is for tests only.")]
        public static partial void TrustsLoopback(ILogger logger);
    }
}
