using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PmoBot.TestKit;

/// <summary>One call that the Connector heard.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="RawPath">The path as it stood on the wire, escapes and all.</param>
/// <param name="ConversationId">The conversation, unescaped.</param>
/// <param name="ActivityId">The activity that is changed or deleted.</param>
/// <param name="Authorization">The header, when one came.</param>
/// <param name="ContentType">The type of the body.</param>
/// <param name="Body">The body as text.</param>
public sealed record HeardCall(
    string Method, string RawPath, string ConversationId, string? ActivityId, string? Authorization, string? ContentType, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    /// <summary>True for the busy sign.</summary>
    public bool IsTyping => Body.Length > 0 && Json.GetProperty("type").GetString() == "typing";

    internal static HeardCall Of(HttpContext context, string body)
    {
        var raw = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var parts = raw.Split('/');
        var at = Array.IndexOf(parts, "conversations");
        return new(
            context.Request.Method, raw, at < 0 ? "" : Uri.UnescapeDataString(parts[at + 1]), at >= 0 && parts.Length > at + 3 ? Uri.UnescapeDataString(parts[at + 3]) : null,
            context.Request.Headers.Authorization.Count == 0 ? null : context.Request.Headers.Authorization.ToString(), context.Request.ContentType, body);
    }
}
