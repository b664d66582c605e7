using System.Buffers.Text;
using System.Text;
using PmoBot.Benchmarks.Processes;

namespace PmoBot.Benchmarks.Turns;

/// <summary>"How is the portfolio doing" from one person, as Teams sends it, with a fresh activity id each time.</summary>
internal sealed class Question
{
    private const int IdLength = 13;
    private static long lastId = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
    private readonly byte[] before;
    private readonly byte[] after;

    public Question(string conversationId, int person, Uri serviceUrl)
    {
        var parts = Activity(conversationId, person, serviceUrl).Split("ACTIVITY-ID");
        (before, after) = (Encoding.UTF8.GetBytes(parts[0]), Encoding.UTF8.GetBytes(parts[1]));
    }

    public byte[] Next()
    {
        var body = new byte[before.Length + IdLength + after.Length];
        before.CopyTo(body, 0);
        Utf8Formatter.TryFormat(Interlocked.Increment(ref lastId), body.AsSpan(before.Length), out _);
        after.CopyTo(body, before.Length + IdLength);
        return body;
    }

    private static string Activity(string conversationId, int person, Uri serviceUrl)
    {
        var now = DateTimeOffset.UtcNow;
        return $$"""
            {"text":"how is the portfolio doing","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<p>how is the portfolio doing</p>"}],
            "type":"message","timestamp":"{{now:yyyy-MM-ddTHH:mm:ss.fffffffZ}}","localTimestamp":"{{now:yyyy-MM-ddTHH:mm:ss.fffffff}}+00:00","id":"ACTIVITY-ID",
            "channelId":"msteams","serviceUrl":"{{serviceUrl}}",
            "from":{"id":"29:1cgsvBvQ7MnXzY4kT0pLwRr5eJ8uHdAo9sFi3Kq6WbVxNcEyGtZjUmPlOhIkDa2S{{person:00}}","name":"Person {{person}}","aadObjectId":"03500558-e554-416c-90c3-a061cdcd01{{person:00}}"},
            "conversation":{"conversationType":"personal","tenantId":"3f3d1cea-7a18-41af-872b-cfbbd5140984","id":"{{conversationId}}"},
            "recipient":{"id":"28:{{BotHost.AppId}}","name":"PmoBot"},
            "entities":[{"locale":"en-US","country":"US","platform":"Web","timezone":"America/Los_Angeles","type":"clientInfo"}],
            "channelData":{"tenant":{"id":"3f3d1cea-7a18-41af-872b-cfbbd5140984"} },"locale":"en-US","localTimezone":"America/Los_Angeles"}
            """;
    }
}
