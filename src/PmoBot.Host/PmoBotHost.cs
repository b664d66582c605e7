using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Data;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Commands;
using PmoBot.Host.Doors;
using PmoBot.Host.Doors.LanguageModel;
using PmoBot.Host.Portfolio;
using PmoBot.Teams;

namespace PmoBot.Host;

/// <summary>Builds the running bot: where all rooms meet.</summary>
public static partial class PmoBotHost
{
    /// <summary>Where the bot listens when nobody says otherwise. In code and not in appsettings.json, which would stand before ASPNETCORE_URLS.</summary>
    internal const string DefaultAddress = "http://localhost:3978";

    /// <summary>The web application, not yet started.</summary>
    /// <param name="data">Folder of the database.</param>
    /// <param name="settings">Command-line settings of the host, such as <c>--urls http://127.0.0.1:5000</c>.</param>
    /// <param name="configure">A test's last word on the services.</param>
    public static WebApplication Build(DirectoryInfo data, string[] settings, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory });
        builder.Services.AddData(HostSettings.Database(builder.Configuration, data));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(HostSettings.Rules(builder.Configuration));
        builder.Services.AddSingleton<ImportedHistory>();
        builder.Services.AddSingleton(HostSettings.Bot(builder.Configuration));
        builder.Services.AddLanguageModel(builder.Configuration);
        builder.Services.AddSingleton<CurrentPortfolio>();
        builder.Services.AddSingleton<Bot>();
        builder.Services.AddSingleton(Loading);
        builder.Services.AddHostedService<PortfolioWatch>();
        builder.Services.AddSingleton<IConversationReferences, StoredReferences>();
        builder.Services.AddSingleton<ITeamsDoor, TeamsDoor>();
        builder.Services.AddTeams(builder.Configuration.GetSection(TeamsOptions.Section));
        configure?.Invoke(builder);
        if (!NamesAddress(builder.Configuration)) builder.WebHost.UseUrls(DefaultAddress);

        var app = builder.Build();
        app.Services.GetRequiredService<PmoDatabase>(); // a database that cannot be used is said before anything listens
        app.MapTeams();
        return app;
    }

    private static PortfolioLoading Loading(IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILogger<PortfolioLoading>>();
        return new PortfolioLoading(
            services.GetRequiredService<ImportedHistory>(), services.GetRequiredService<ReadingRules>(), services.GetRequiredService<TimeProvider>(), sentence => Log.LeftOut(logger, sentence));
    }

    private static bool NamesAddress(ConfigurationManager settings) =>
        Array.Exists(["urls", "http_ports", "https_ports"], key => !string.IsNullOrWhiteSpace(settings[key])) || settings.GetSection("Kestrel:Endpoints").GetChildren().Any();

    /// <summary>One clear sentence for a start that failed for a reason that a person can mend; null for a broken world.</summary>
    internal static string? Explain(Exception problem) => problem switch
    {
        DatabaseUnusable or SettingsUnusable => problem.Message,
        Microsoft.Extensions.Options.OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        IOException when problem.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException => $"{problem.Message} Stop what listens there, or choose another address with --urls.",
        _ => null,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Sentence}")]
        public static partial void LeftOut(ILogger logger, string sentence);
    }
}
