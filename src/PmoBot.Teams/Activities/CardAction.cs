namespace PmoBot.Teams;

/// <summary>What an Action.Execute carries: which button, and the inputs of the card.</summary>
/// <param name="Verb">The verb that the card gave to the action.</param>
/// <param name="Data">Raw UTF-8 JSON of <c>action.data</c> (the card's data with the inputs merged in); empty when absent.</param>
/// <param name="IsRefresh">True when Teams asked by itself (<c>trigger</c> is <c>automatic</c>): the answer must have no side effect.
/// The Playground sends no trigger; that counts as a press.</param>
public sealed record CardAction(string? Verb, ReadOnlyMemory<byte> Data, bool IsRefresh);
