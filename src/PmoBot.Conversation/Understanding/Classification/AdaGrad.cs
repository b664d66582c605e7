using System.Runtime.Intrinsics;

namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>How a weight learns: the more it has moved already, the smaller its step.</summary>
/// <param name="Rate">The first step.</param>
/// <param name="Decay">How much a weight that is used shrinks at each step, as a share.</param>
internal readonly record struct AdaGrad(float Rate, float Decay)
{
    private static readonly Vector256<float> NeverZero = Vector256.Create(1e-6f);

    public void Step(ref Vector256<float> weight, ref Vector256<float> square, Vector256<float> slope)
    {
        var step = slope + (weight * Decay);
        square += step * step;
        weight -= step * Rate / Vector256.Sqrt(square + NeverZero);
    }
}
