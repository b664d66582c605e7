using System.Diagnostics;
using System.Net.Http.Headers;
using PmoBot.Benchmarks.Processes;

namespace PmoBot.Benchmarks.Turns;

/// <summary>One conversation: asks, waits until the POST is answered and the reply is there, asks again.</summary>
internal sealed class Person
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private readonly HttpMessageInvoker wire;
    private readonly Uri messages;
    private readonly AuthenticationHeaderValue? token;
    private readonly Question question;

    public Person(Side side, HttpMessageInvoker wire, ConnectorStub stub, int number)
    {
        var conversationId = $"a:1xH4HncB0t9{side.Key}QvR2sLm7TzYpKdWf3GjUiEoXaNbCv6{number:00}";
        (this.wire, messages) = (wire, side.Messages);
        token = side.Token is null ? null : new("Bearer", side.Token);
        question = new(conversationId, number, stub.ServiceUrl);
        Mailbox = stub.Open(conversationId);
    }

    public Mailbox Mailbox { get; }

    /// <summary>One whole turn; how long it took.</summary>
    /// <exception cref="MeasureException">The bot answered the POST with something other than success.</exception>
    public async Task<TimeSpan> TurnAsync(CancellationToken stop)
    {
        var reply = Mailbox.Expect();
        var begun = Stopwatch.GetTimestamp();
        using var post = new HttpRequestMessage(HttpMethod.Post, messages);
        post.Content = new ByteArrayContent(question.Next());
        post.Content.Headers.ContentType = Json;
        post.Headers.Authorization = token;
        using (var answer = await wire.SendAsync(post, stop))
        {
            if (!answer.IsSuccessStatusCode)
            {
                throw new MeasureException($"{messages} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(stop)}");
            }
        }

        await reply;
        return Stopwatch.GetElapsedTime(begun);
    }
}
