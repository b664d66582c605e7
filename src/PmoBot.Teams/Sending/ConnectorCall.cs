using System.Net;
using System.Net.Http.Headers;

namespace PmoBot.Teams;

/// <summary>One call to make: what, where to, which message, with which body.</summary>
internal sealed record ConnectorCall(HttpMethod Method, ConversationReference To, string? ActivityId, ReadOnlyMemory<byte> Body)
{
    /// <summary>True for the busy sign, which is stale before a retry could help.</summary>
    public bool IsFleeting { get; init; }

    public HttpRequestMessage ToRequest(string serviceUrl, AuthenticationHeaderValue? header)
    {
        var request = new HttpRequestMessage(Method, Address(serviceUrl))
        {
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = Body.IsEmpty ? null : new ActivityContent(Body),
        };
        request.Headers.Authorization = header;
        return request;
    }

    /// <summary>Ids hold <c>;</c>, <c>@</c> and whatever comes next, so they are escaped whole.</summary>
    private Uri Address(string serviceUrl)
    {
        var root = $"{serviceUrl.AsSpan().TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(To.ConversationId)}/activities";
        return new(ActivityId is null ? root : $"{root}/{Uri.EscapeDataString(ActivityId)}", UriKind.Absolute);
    }
}
