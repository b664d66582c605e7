namespace PmoBot.Teams;

/// <summary>A person or a bot as the channel names it.</summary>
/// <param name="Id">Opaque: a user is <c>29:…</c>, a bot <c>28:{appId}</c>; the Playground uses plain strings.</param>
/// <param name="Name">The display name, when the channel tells it.</param>
/// <param name="EntraId">The Entra object id of a user (<c>aadObjectId</c>, on old calls <c>objectId</c>), when the channel tells it.</param>
public sealed record Account(string Id, string? Name = null, string? EntraId = null);
