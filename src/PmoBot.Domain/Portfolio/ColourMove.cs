namespace PmoBot.Domain.Portfolio;

/// <summary>How one colour follows another.</summary>
internal enum ColourMove : byte { Same, Worse, Better, NotComparable }

/// <summary>
/// Compares colours of the same or of different scales. Between a five-point and a three-point scale a colour can only be placed
/// between the colours it might have been given: amber/green was green or amber, amber/red was amber or red. A movement counts only
/// when it holds for every such placing.
/// </summary>
internal static class ColourMoves
{
    public static ColourMove Of(Health before, Health after, bool sameScale)
    {
        if (sameScale) return before == after ? ColourMove.Same : after > before ? ColourMove.Worse : ColourMove.Better;
        var (bestBefore, worstBefore) = OnThreePoints(before);
        var (bestAfter, worstAfter) = OnThreePoints(after);
        if (bestAfter > worstBefore) return ColourMove.Worse;
        if (worstAfter < bestBefore) return ColourMove.Better;
        return bestBefore == worstBefore && bestAfter == worstAfter ? ColourMove.Same : ColourMove.NotComparable;
    }

    /// <summary>Steps between two colours in the order green to red.</summary>
    public static int Steps(Health before, Health after) => Math.Abs((int)after - (int)before);

    private static (int Best, int Worst) OnThreePoints(Health health) => health switch
    {
        Health.Green => (1, 1),
        Health.AmberGreen => (1, 2),
        Health.Amber => (2, 2),
        Health.AmberRed => (2, 3),
        _ => (3, 3),
    };
}
