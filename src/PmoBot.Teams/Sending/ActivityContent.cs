using System.Net;
using System.Net.Http.Headers;

namespace PmoBot.Teams;

/// <summary>The body on its way; it knows whether it has begun to leave, for then a failure may hide a delivery.</summary>
internal sealed class ActivityContent : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private readonly ReadOnlyMemory<byte> _body;

    public ActivityContent(ReadOnlyMemory<byte> body)
    {
        _body = body;
        Headers.ContentType = Json;
    }

    public bool HasLeft { get; private set; }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, default);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        HasLeft = true;
        return stream.WriteAsync(_body, cancellationToken).AsTask();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
