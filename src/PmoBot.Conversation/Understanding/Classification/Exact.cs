namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>
/// Exponential and logarithm from additions, multiplications and divisions only, which IEEE 754 fixes to the last bit. The system's own
/// functions may differ there between processors, and training must give the same bytes everywhere.
/// </summary>
internal static class Exact
{
    private const double Ln2 = 0.693147180559945309417232121458;

    /// <summary>e to the power of <paramref name="x"/>; below -700 it is zero, above 700 it stays at the value of 700.</summary>
    public static double Exp(double x)
    {
        if (x < -700) return 0;
        var bounded = Math.Min(x, 700);
        var twos = Math.Round(bounded / Ln2);
        var rest = bounded - (twos * Ln2);
        double sum = 1, term = 1;
        for (var i = 1; i <= 13; i++)
        {
            term = term * rest / i;
            sum += term;
        }

        return Math.ScaleB(sum, (int)twos);
    }

    /// <summary>The natural logarithm of a positive number.</summary>
    public static double Log(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        var twos = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -twos);
        var ratio = (mantissa - 1) / (mantissa + 1);
        double square = ratio * ratio, power = ratio, sum = 0;
        for (var i = 1; i <= 41; i += 2)
        {
            sum += power / i;
            power *= square;
        }

        return (2 * sum) + (twos * Ln2);
    }
}
