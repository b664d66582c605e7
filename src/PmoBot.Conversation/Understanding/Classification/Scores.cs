namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>From raw scores of the intents to probabilities, and back to an order.</summary>
internal static class Scores
{
    /// <summary>Turns raw scores into probabilities in place; a higher temperature is less sure of itself.</summary>
    public static void ToProbabilities(Span<float> scores, float temperature = 1)
    {
        var classes = scores[..IntentNames.Count];
        var most = classes[0];
        foreach (var score in classes) most = Math.Max(most, score);
        double sum = 0;
        foreach (ref var score in classes)
        {
            score = (float)Exact.Exp((score - most) / temperature);
            sum += score;
        }

        foreach (ref var score in classes) score = (float)(score / sum);
    }

    /// <summary>The numbers of the likeliest intents, best first; equal ones in the order of their names.</summary>
    public static int[] Best(ReadOnlySpan<float> scores, int count)
    {
        var best = new int[count];
        for (var place = 0; place < count; place++)
        {
            best[place] = -1;
            for (var k = 0; k < IntentNames.Count; k++)
            {
                if (!best.AsSpan(0, place).Contains(k) && (best[place] < 0 || scores[k] > scores[best[place]])) best[place] = k;
            }
        }

        return best;
    }
}
