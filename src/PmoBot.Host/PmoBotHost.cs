using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Data;
using PmoBot.Host.Commands;
using PmoBot.Host.Doors;
using PmoBot.Host.Portfolio;
using PmoBot.Teams;

namespace PmoBot.Host;

/// <summary>Builds the running bot: where all rooms meet.</summary>
public static class PmoBotHost
{
    /// <summary>The web application, not yet started.</summary>
    /// <param name="data">Folder of the database.</param>
    /// <param name="settings">Command-line settings of the host, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <param name="configure">A test's last word on the services.</param>
    public static WebApplication Build(DirectoryInfo data, string[] settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddData(CommandHost.DatabasePath(data));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(HostSettings.Rules(builder.Configuration));
        builder.Services.AddSingleton(builder.Configuration.GetSection("Disclosure").Get<DisclosureOptions>() ?? new DisclosureOptions());
        builder.Services.AddSingleton(OrganisationSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<CurrentPortfolio>();
        builder.Services.AddSingleton<Bot>();
        builder.Services.AddSingleton<PortfolioLoading>();
        builder.Services.AddHostedService<PortfolioWatch>();
        builder.Services.AddSingleton<IConversationReferences, StoredReferences>();
        builder.Services.AddSingleton<ITeamsDoor, TeamsDoor>();
        builder.Services.AddTeams(builder.Configuration.GetSection(TeamsOptions.Section));
        configure?.Invoke(builder);

        var app = builder.Build();
        app.Services.GetRequiredService<PmoDatabase>(); // a database that cannot be used is said before anything listens
        app.MapTeams();
        return app;
    }

    /// <summary>One clear sentence for a start that failed for a reason that a person can mend; null for a broken world.</summary>
    internal static string? Explain(Exception problem) => problem switch
    {
        DatabaseUnusable or SettingsUnusable => problem.Message,
        Microsoft.Extensions.Options.OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        IOException when problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException => $"{problem.Message} Stop what listens there, or choose another address with --urls.",
        _ => null,
    };
}
