using System.Net;
using System.Text;

namespace PmoBot.UnitTests.Teams;

/// <summary>Plays the Connector inside the process: one answer after the other, and a note of every call.</summary>
internal sealed class ScriptedHandler : HttpMessageHandler
{
    private readonly Queue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _script = new();
    private readonly SemaphoreSlim _arrived = new(0);

    public List<(HttpMethod Method, Uri Address, string? Authorization, string Body)> Calls { get; } = [];

    public void Answers(int status, string body = "", string? retryAfter = null) => Plays((_, _) =>
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return Task.FromResult(response);
    });

    public void Refuses(int status, string code, string? retryAfter = null) => Answers(status, $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""", retryAfter);

    public void Plays(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> act) => _script.Enqueue(act);

    public Task ArrivedAsync() => _arrived.WaitAsync(TimeSpan.FromSeconds(10));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> act;
        lock (_script)
        {
            act = _script.Count > 0 ? _script.Dequeue() : (_, _) => throw new InvalidOperationException("Nobody expected this call.");
        }

        if (act == NoConnectionAsync)
        {
            // A refused connection is known before a body leaves.
            return await act(request, cancellationToken);
        }

        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(CancellationToken.None);
        lock (_script)
        {
            Calls.Add((request.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), body));
        }

        _arrived.Release();
        return await act(request, cancellationToken);
    }

    public void NoConnection() => Plays(NoConnectionAsync);

    private static Task<HttpResponseMessage> NoConnectionAsync(HttpRequestMessage request, CancellationToken cancel) =>
        throw new HttpRequestException(HttpRequestError.ConnectionError, "refused");
}
