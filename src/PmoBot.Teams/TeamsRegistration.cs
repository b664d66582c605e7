using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Puts the Teams wall into a host. The host adds an <see cref="ITeamsDoor"/> and an <see cref="IConversationReferences"/>, both singletons.</summary>
public static class TeamsRegistration
{
    /// <summary>Adds receiving and sending.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="settings">The section <see cref="TeamsOptions.Section"/>.</param>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration settings)
    {
        services.AddOptions<TeamsOptions>().Bind(settings).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TeamsOptions>, TeamsOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<KnownConversations>();
        AddReceiving(services);
        AddSending(services);
        services.AddHostedService<OpeningWords>();
        services.AddHostedService<LocalOnly>();
        return services;
    }

    /// <summary>Opens the door at the given path: POST for Teams, GET and HEAD for whoever looks whether somebody lives here.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder routes, string path = "/api/messages")
    {
        routes.MapMethods(path, ["GET", "HEAD"], ActivityEndpoint.GreetAsync).AllowAnonymous();
        var endpoint = routes.ServiceProvider.GetRequiredService<ActivityEndpoint>();

        // Anonymous to the host's own policies: the endpoint checks the Connector's token itself, before it reads the body.
        return routes.MapPost(path, endpoint.PostAsync).AllowAnonymous().WithMetadata(new ConnectorEndpointMark());
    }

    private static void AddReceiving(IServiceCollection services)
    {
        // The endpoint checks the token itself; a lone scheme would become the default and check it a second time before.
        AppContext.SetSwitch("Microsoft.AspNetCore.Authentication.SuppressAutoDefaultScheme", true);
        services.AddAuthentication().AddJwtBearer(ConnectorSignIn.Scheme, _ => { });
        services.AddSingleton<IConfigureOptions<JwtBearerOptions>, ConnectorSignIn>();
        services.AddSingleton<KeyDocuments>();
        services.AddSingleton<ConnectorKeys>();
        services.AddSingleton<Gate>();
        services.AddSingleton<SeenActivities>();
        services.AddSingleton<InvokeAnswers>();
        services.AddSingleton<InvokeCall>();
        services.AddSingleton<ActivityEndpoint>();
        services.AddSingleton<Turns>();
        services.AddHostedService(all => all.GetRequiredService<Turns>());
    }

    private static void AddSending(IServiceCollection services)
    {
        services.TryAddSingleton<IConnectorCredential, ConfiguredCredential>();
        services.AddSingleton<ConnectorToken>();
        services.AddSingleton(_ => new ConnectorTransport());
        services.AddSingleton<MovedTenants>();
        services.AddSingleton<RetryWaits>();
        services.AddSingleton<ConversationGate>();
        services.AddSingleton<IConnector, ConnectorClient>();
    }
}
