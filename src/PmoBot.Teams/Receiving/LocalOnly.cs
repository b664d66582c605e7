using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Stops the start when calls without a token are allowed and the server can be reached from other machines.</summary>
internal sealed class LocalOnly(IOptions<TeamsOptions> options, IServiceProvider services) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bound addresses are known only when the server listens; until here the gate itself looks at each caller's address.</summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var bound = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        if (options.Value.DangerouslyAllowUnauthenticatedCalls && bound.FirstOrDefault(a => !IsLocal(a)) is { } open)
        {
            throw new OptionsValidationException(TeamsOptions.Section, typeof(TeamsOptions),
                [$"Teams:DangerouslyAllowUnauthenticatedCalls is true, but {open} can be reached from other machines. Listen on http://localhost only (--urls), or remove the setting."]);
        }

        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>False for every name and wildcard but localhost: the server binds those to all its addresses.</summary>
    internal static bool IsLocal(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var parsed)
        && (parsed.Host == "localhost" || (System.Net.IPAddress.TryParse(parsed.Host.Trim('[', ']'), out var number) && System.Net.IPAddress.IsLoopback(number)));
}
