using PmoBot.Domain.Portfolio;

namespace PmoBot.Domain.Delivery.Trust;

/// <summary>The colours of one project's sides by the tables; the texts are written by the reader when asked for.</summary>
internal sealed class SideMeasures(SideReader reader, int place, SideColours now, SideColours before) : ISideMeasures
{
    public Health Now(Dimension side) => now.Of(side);

    public Health Before(Dimension side) => before.Of(side);

    public DimensionReading? Read(Dimension side) => reader.Read(place, side);
}

/// <summary>Five colours in five bytes, and which of the sides the tables have rows for.</summary>
internal readonly record struct SideColours(Health Scope, Health Resources, Health Quality, Health Risk, Health Benefits, bool HasRows)
{
    public Health Of(Dimension side) => side switch
    {
        Dimension.Scope => Scope,
        Dimension.Resources => Resources,
        Dimension.Quality => Quality,
        Dimension.Risk => Risk,
        Dimension.Benefits => Benefits,
        _ => Health.Unknown,
    };
}
