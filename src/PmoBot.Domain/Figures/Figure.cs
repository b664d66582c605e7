using System.Collections.Immutable;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Figures;

/// <summary>How far a figure can be relied on.</summary>
public enum FigureQuality : byte
{
    /// <summary>Every input was there.</summary>
    Complete,
    /// <summary>Some inputs were missing or only stand in for the real ones; the label says which.</summary>
    Partial,
    /// <summary>Inputs are older than the staleness limit.</summary>
    Stale,
    /// <summary>It cannot be computed: the value is null, never zero.</summary>
    Missing,
}

/// <summary>One input of a figure and where it stands, so that "how do you know?" can be answered.</summary>
/// <param name="What">"Budget", "Forecast finish".</param>
/// <param name="Value">As a person reads it, not rounded.</param>
/// <param name="Where">"register.csv, row 14, column 'Forecast End'" or "snapshot of 30 Sep 2026, row 14".</param>
public sealed record FigureInput(Message What, Message Value, Message Where);

/// <summary>A number with everything needed to believe it.</summary>
/// <param name="Key">Stable machine name: "portfolio.red".</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Value">Exact value; null when not known.</param>
/// <param name="Unit">"projects", "days", "percent", "GBP" …</param>
/// <param name="Quality">How far it can be relied on.</param>
/// <param name="Formula">How it is computed, in one plain line.</param>
/// <param name="Inputs">What it was computed from; long lists are given as counts with their place.</param>
public sealed record Figure(
    string Key, Message Label, decimal? Value, string Unit, FigureQuality Quality, Message Formula, ImmutableArray<FigureInput> Inputs);
