namespace PmoBot.Conversation.Understanding.Classification;

/// <summary>How a model is trained. The committed models are trained with the values here; README.md says how they were found.</summary>
internal sealed record Recipe
{
    /// <summary>How often every phrase is looked at.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>AdaGrad's first step.</summary>
    public float Rate { get; init; } = 0.2f;

    /// <summary>How much a weight that is used shrinks at each step, as a share.</summary>
    public float Decay { get; init; } = 1e-5f;

    /// <summary>The share of a phrase's traits that are hidden each time, so that no single word is relied on.</summary>
    public float Hidden { get; init; } = 0.5f;

    /// <summary>The share of the truth that is spread over all intents, because a label can be wrong and a sentence can mean two things.</summary>
    public float Doubt { get; init; } = 0.05f;

    /// <summary>How many units stand between traits and intents; whole vectors of eight.</summary>
    public int Units { get; init; } = 32;

    /// <summary>AdaGrad's first step for what goes to and from the units.</summary>
    public float UnitRate { get; init; } = 0.05f;

    /// <summary>The share of units that are hidden each time.</summary>
    public float HiddenUnits { get; init; } = 0.3f;

    /// <summary>How far apart the weights to the units are at first; they must differ, or all units would learn the same.</summary>
    public float TraitSpread { get; init; } = 0.5f;

    /// <summary>The same for the weights from the units.</summary>
    public float IntentSpread { get; init; } = 0.3f;

    /// <summary>In how many of a hundred phrases names of projects are masked; see <see cref="PhraseNames"/>.</summary>
    public int Masked { get; init; } = 75;

    /// <summary>A trait is kept when so many phrases show it.</summary>
    public int LeastPhrases { get; init; } = 2;

    /// <summary>Where the sequence of chance starts.</summary>
    public int Seed { get; init; } = 7;

    /// <summary>Into how many parts the phrases are parted for cross-validation.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Where the bot does not ask back, at least this share of its answers must be right.</summary>
    public double LeastRight { get; init; } = 0.92;

    /// <summary>
    /// The share of all held-out sentences that it may answer wrongly instead of asking. Writers whom we asked afresh are answered wrongly about half as often as
    /// the held-out voices, which were told to be hard: 1.5% instead of 3.4% on 25 November 2026.
    /// </summary>
    public double MostWrong { get; init; } = 0.055;
}
