namespace PmoBot.Domain.Feedback.Results;

/// <summary>
/// Whole numbers modulo the prime 2^61 − 1. Vectors that are independent here are independent as fractions too, so a proof of safety made here holds; the
/// other way it may err, once in 10^17, to the side of showing less.
/// </summary>
internal static class Field61
{
    private const ulong Prime = (1UL << 61) - 1;

    public static ulong Add(ulong a, ulong b) => Fold(a + b);

    public static ulong Subtract(ulong a, ulong b) => Fold(a + Prime - b);

    public static ulong Multiply(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return Fold(Fold((low & Prime) + ((high << 3) | (low >> 61))));
    }

    /// <summary>1 ÷ a; a is not 0.</summary>
    public static ulong Inverse(ulong a)
    {
        var result = 1UL;
        for (var power = Prime - 2; power > 0; power >>= 1)
        {
            if ((power & 1) == 1) result = Multiply(result, a);
            a = Multiply(a, a);
        }

        return result;
    }

    /// <summary>A number that is not 0.</summary>
    public static ulong Any(Random chance) => (ulong)chance.NextInt64(1, (long)Prime);

    /// <summary>The row times a factor, in place.</summary>
    public static void Scale(ulong[] row, ulong factor)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != 0) row[i] = Multiply(row[i], factor);
        }
    }

    /// <summary>The row less so many times another, in place.</summary>
    public static void SubtractTimes(ulong[] row, ulong[] other, ulong factor)
    {
        if (factor == 0) return;
        for (var i = 0; i < row.Length; i++)
        {
            if (other[i] != 0) row[i] = Subtract(row[i], Multiply(other[i], factor));
        }
    }

    /// <summary>A number that looks like chance and is always the same for the same seed (SplitMix64).</summary>
    public static ulong Mixed(ulong seed)
    {
        seed += 0x9E3779B97F4A7C15;
        seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
        seed = (seed ^ (seed >> 27)) * 0x94D049BB133111EB;
        return Fold(seed ^ (seed >> 31));
    }

    private static ulong Fold(ulong a)
    {
        a = (a & Prime) + (a >> 61);
        return a >= Prime ? a - Prime : a;
    }
}
