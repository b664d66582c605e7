using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace PmoBot.Teams;

/// <summary>Reads a bounded body from the request's pipe without copying it.</summary>
internal static class RequestBody
{
    /// <summary>Reads the activity; null when the body is larger than allowed. Throws <see cref="System.Text.Json.JsonException"/> on malformed JSON.</summary>
    public static async ValueTask<Activity?> ReadAsync(HttpRequest request, int mostBytes)
    {
        if (request.ContentLength > mostBytes)
        {
            return null;
        }

        var pipe = request.BodyReader;
        while (true)
        {
            var read = await pipe.ReadAsync(request.HttpContext.RequestAborted);
            if (read.Buffer.Length > mostBytes)
            {
                pipe.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted || read.Buffer.Length == request.ContentLength)
            {
                return Read(pipe, read.Buffer);
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Activity Read(PipeReader pipe, ReadOnlySequence<byte> body)
    {
        try
        {
            return ActivityReader.Read(body);
        }
        finally
        {
            pipe.AdvanceTo(body.End);
        }
    }
}
