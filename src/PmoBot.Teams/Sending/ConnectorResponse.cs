using System.Buffers;
using System.Net;
using System.Text.Json;

namespace PmoBot.Teams;

/// <summary>One response of the Connector, as far as it matters.</summary>
internal readonly record struct ConnectorResponse(int Status, string? ActivityId, string? ErrorCode, TimeSpan? RetryAfter)
{
    private const int MostBytes = 64 * 1024;

    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>Reads status, id or error code; a body that is missing, too long or no JSON says nothing.</summary>
    public static async ValueTask<ConnectorResponse> ReadAsync(HttpResponseMessage response, TimeProvider time, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        var buffer = ArrayPool<byte>.Shared.Rent(response.IsSuccessStatusCode ? 1024 : 8 * 1024);
        try
        {
            var length = 0;
            await using var stream = await response.Content.ReadAsStreamAsync(cancel);
            while (length < MostBytes)
            {
                if (length == buffer.Length)
                {
                    Grow(ref buffer, length);
                }

                var read = await stream.ReadAsync(buffer.AsMemory(length), cancel);
                if (read == 0)
                {
                    break;
                }

                length += read;
            }

            var (id, code) = Words(buffer.AsSpan(0, length));
            return new(status, id, code, response.IsSuccessStatusCode ? null : Wait(response, time));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Grow(ref byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private static TimeSpan? Wait(HttpResponseMessage response, TimeProvider time)
    {
        var wait = response.Headers.RetryAfter;
        var span = wait?.Delta ?? (wait?.Date is { } date ? date - time.GetUtcNow() : null);
        return span < TimeSpan.Zero ? TimeSpan.Zero : span;
    }

    private static (string? Id, string? Code) Words(ReadOnlySpan<byte> body)
    {
        string? id = null, code = null;
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName)
                {
                    continue;
                }

                if (reader.CurrentDepth == 1 && reader.ValueTextEquals("id"u8) && reader.Read() && reader.TokenType == JsonTokenType.String)
                {
                    id = reader.GetString();
                }
                else if (reader.TokenType == JsonTokenType.PropertyName && code is null && reader.CurrentDepth == 2
                    && reader.ValueTextEquals("code"u8) && reader.Read() && reader.TokenType == JsonTokenType.String)
                {
                    code = reader.GetString();
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // A web page or half a body: the status alone must do.
        }

        return (id, code);
    }
}
