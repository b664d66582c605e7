namespace PmoBot.Domain.Portfolio;

/// <summary>Counts colours one by one.</summary>
internal struct HealthTally
{
    private int green, amberGreen, amber, amberRed, red, unknown;

    public void Add(Health health)
    {
        switch (health)
        {
            case Health.Green: green++; break;
            case Health.AmberGreen: amberGreen++; break;
            case Health.Amber: amber++; break;
            case Health.AmberRed: amberRed++; break;
            case Health.Red: red++; break;
            default: unknown++; break;
        }
    }

    public readonly HealthCounts Counts => new(green, amberGreen, amber, amberRed, red, unknown);
}
