namespace PmoBot.Benchmarks;

/// <summary>A measurement that cannot be made or trusted, with the sentence for the person who wanted it.</summary>
internal sealed class MeasureException(string message) : Exception(message);
