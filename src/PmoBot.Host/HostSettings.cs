using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Data;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Host.Doors;
using PmoBot.Host.Portfolio;

namespace PmoBot.Host;

/// <summary>The settings that verbs and the running bot share.</summary>
internal static class HostSettings
{
    /// <summary>appsettings.json beside the program, then the environment: what a verb without a web server goes by.</summary>
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>Which database: section "Database"; by default an SQLite file in the folder that --data names.</summary>
    /// <exception cref="SettingsUnusable">The provider is none that we know, or the server is not named.</exception>
    public static DatabaseSettings Database(IConfiguration configuration, DirectoryInfo data)
    {
        var (provider, connectionString) = (configuration["Database:Provider"], configuration["Database:ConnectionString"]);
        if (string.IsNullOrWhiteSpace(provider)) provider = nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var known) || !Enum.IsDefined(known))
        {
            throw new SettingsUnusable($"Database:Provider is “{provider}”; give Sqlite (one host, the default) or PostgreSql (one or several hosts).");
        }

        if (known == DatabaseProvider.Sqlite) return DatabaseSettings.OfFile(Path.Combine(data.FullName, "pmobot.db"));
        return string.IsNullOrWhiteSpace(connectionString)
            ? throw new SettingsUnusable("Database:Provider is PostgreSql but Database:ConnectionString is empty; write it as \"Host=…;Database=…;Username=…;Password=…\".")
            : new(known, connectionString);
    }

    /// <summary>What the conversation goes by: sections "Disclosure", "Organisation" and "People".</summary>
    /// <exception cref="SettingsUnusable">A setting makes no sense.</exception>
    public static BotOptions Bot(IConfiguration configuration) => new()
    {
        Disclosure = configuration.GetSection("Disclosure").Get<DisclosureOptions>() ?? new DisclosureOptions(),
        Organisation = OrganisationSettings.Read(configuration),
        Roles = new RoleBook(configuration.GetSection("People").Get<PeopleOptions>() ?? new PeopleOptions()),
    };

    /// <summary>The thresholds of health, delivery and value: sections "Health" and "Delivery", with the documented defaults.</summary>
    /// <exception cref="SettingsUnusable">A threshold makes no sense.</exception>
    public static ReadingRules Rules(IConfiguration configuration)
    {
        var health = configuration.GetSection("Health").Get<HealthRules>() ?? HealthRules.Default;
        Refuse("Health", health.Problems());
        var delivery = configuration.GetSection("Delivery").Get<DeliveryRules>() ?? DeliveryRules.Default;
        Refuse("Delivery", delivery.Problems());
        return new(health, delivery);
    }

    private static void Refuse(string section, IReadOnlyList<string> problems)
    {
        if (problems.Count > 0) throw new SettingsUnusable($"Section {section}: {string.Join(" ", problems)}");
    }
}

/// <summary>Settings that make no sense; the message says which and what to set.</summary>
public sealed class SettingsUnusable(string message) : Exception(message);
