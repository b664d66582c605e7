namespace PmoBot.Domain.Portfolio;

/// <summary>
/// The sides of one project that are measured by tables beside the register: scope, resources, quality and risk, and benefits where the register itself
/// cannot measure them. Colours are there at once; texts are written when somebody asks.
/// </summary>
internal interface ISideMeasures
{
    /// <summary>What the tables say now; Unknown where they say nothing or not enough.</summary>
    Health Now(Dimension side);

    /// <summary>What the set of rows before said; Unknown without one.</summary>
    Health Before(Dimension side);

    /// <summary>The side with its reason and figure; null where the tables have no row of the project for it.</summary>
    DimensionReading? Read(Dimension side);
}

/// <summary>"One down" (domain rules 2.1): a red in scope, resources, quality or risk makes the whole at least amber, and nothing else.</summary>
internal static class OneDown
{
    public static IReadOnlyList<Dimension> Sides { get; } = [Dimension.Scope, Dimension.Resources, Dimension.Quality, Dimension.Risk];

    public static Health Of(Func<Dimension, Health> colourOf) => RedOf(colourOf) is null ? Health.Unknown : Health.Amber;

    /// <summary>The first red side; null when none is.</summary>
    public static Dimension? RedOf(Func<Dimension, Health> colourOf)
    {
        foreach (var side in Sides)
        {
            if (colourOf(side) == Health.Red) return side;
        }

        return null;
    }
}
