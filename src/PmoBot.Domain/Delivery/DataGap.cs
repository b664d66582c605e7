using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Delivery;

/// <summary>Who can supply what is missing.</summary>
public enum Supplier : byte { ProjectManager, Finance, BenefitOwner, Pmo }

/// <summary>A figure that cannot be given, or only in part, with the reason and who could supply what is missing.</summary>
/// <param name="Figure">Key of the figure: "portfolio.evm.cpi".</param>
/// <param name="What">What cannot be said: "the cost index".</param>
/// <param name="Why">One sentence: "7 of 24 projects have no budget."</param>
/// <param name="Supplier">Who could supply it.</param>
/// <param name="Missing">How many lack it.</param>
/// <param name="Of">How many should have it; equal to <paramref name="Missing"/> when nobody has it.</param>
/// <param name="ProjectIds">The first few projects that lack it, in the register's order; empty when it is about the whole portfolio.</param>
public sealed record DataGap(string Figure, Message What, Message Why, Supplier Supplier, int Missing, int Of, ImmutableArray<string> ProjectIds)
{
    /// <summary>How many projects are named at most; <see cref="Missing"/> counts all.</summary>
    public const int MostNamed = 10;

    /// <summary>Nobody has it: the figure cannot be given at all.</summary>
    public bool IsTotal => Missing >= Of;
}
