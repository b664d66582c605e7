using PmoBot.Domain.Portfolio;

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

    /// <summary>The thresholds of health: section "Health", with the documented defaults.</summary>
    /// <exception cref="SettingsUnusable">A threshold makes no sense.</exception>
    public static HealthRules Rules(IConfiguration configuration)
    {
        var rules = configuration.GetSection("Health").Get<HealthRules>() ?? HealthRules.Default;
        var problems = rules.Problems();
        return problems.Count == 0 ? rules : throw new SettingsUnusable($"Section Health: {string.Join(" ", problems)}");
    }
}

/// <summary>Settings that make no sense; the message says which and what to set.</summary>
public sealed class SettingsUnusable(string message) : Exception(message);
