using PmoBot.Conversation;

namespace PmoBot.Host.Doors;

/// <summary>Reads the section "Organisation" of the settings.</summary>
internal static class OrganisationSettings
{
    /// <summary>The settings, with the documented defaults.</summary>
    /// <exception cref="SettingsUnusable">The month is none.</exception>
    public static OrganisationOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection("Organisation").Get<OrganisationOptions>() ?? new OrganisationOptions();
        return options.FiscalYearStartMonth is >= 1 and <= 12
            ? options
            : throw new SettingsUnusable($"Organisation:FiscalYearStartMonth is {options.FiscalYearStartMonth}; give the month in which the fiscal year begins, 1 to 12.");
    }

    /// <summary>The same for a verb, which has no web host: from the settings file beside the program and the environment.</summary>
    public static OrganisationOptions OfCommand() => Read(HostSettings.Read());
}
