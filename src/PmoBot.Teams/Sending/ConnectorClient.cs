using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Speaks to the Connector: right host, right token, few and patient retries, and never the same message twice by accident.</summary>
internal sealed partial class ConnectorClient(
    ServiceHosts hosts, MovedTenants moved, ConnectorToken token, ConnectorTransport transport, RetryWaits waits, ConversationGate gate,
    KnownConversations conversations, IOptions<TeamsOptions> options, TimeProvider time, ILogger<ConnectorClient> log) : IConnector
{
    private readonly TimeSpan _timeout = options.Value.SendTimeout;

    public async Task<SendResult> SendAsync(ConversationReference to, OutboundActivity activity, CancellationToken cancellationToken)
    {
        using var body = BodyOf(activity);
        return await CallAsync(new(HttpMethod.Post, to, null, body.Written), cancellationToken);
    }

    public async Task<SendResult> UpdateAsync(ConversationReference to, string activityId, OutboundActivity activity, CancellationToken cancellationToken)
    {
        using var body = BodyOf(activity);
        using var turn = await gate.EnterAsync(to.ConversationId, cancellationToken);
        return await CallAsync(new(HttpMethod.Put, to, activityId, body.Written), cancellationToken);
    }

    public async Task<SendResult> DeleteAsync(ConversationReference to, string activityId, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(to.ConversationId, cancellationToken);
        return await CallAsync(new(HttpMethod.Delete, to, activityId, default), cancellationToken);
    }

    public Task<SendResult> TypingAsync(ConversationReference to, CancellationToken cancellationToken) =>
        CallAsync(new(HttpMethod.Post, to, null, ActivityWriter.Typing) { IsFleeting = true }, cancellationToken);

    private static PooledBody BodyOf(OutboundActivity activity)
    {
        var body = new PooledBody(activity.Card.Length + 1024);
        ActivityWriter.Write(body, activity);
        return body;
    }

    private async Task<SendResult> CallAsync(ConnectorCall call, CancellationToken cancel)
    {
        var serviceUrl = moved.ServiceUrlOf(call.To);
        var began = time.GetTimestamp();
        var hasNewToken = false;
        var hasMoved = false;
        for (var tries = 1; ; tries++)
        {
            var (result, header) = await TryAsync(call, serviceUrl, cancel);
            if (result.HttpStatus == 401 && !hasNewToken && header is not null)
            {
                hasNewToken = true;
                token.Drop(header);
            }
            else if (!hasMoved && moved.Moves(call.To, result) is { } other)
            {
                hasMoved = true;
                serviceUrl = other;
            }
            else if (!call.IsFleeting && ErrorTable.MayRetry(result.HttpStatus)
                && waits.After(tries, time.GetElapsedTime(began), result.RetryAfter) is { } wait)
            {
                await Task.Delay(wait, time, cancel);
            }
            else
            {
                return Conclude(call, hasMoved && result.IsSent ? result with { MovedTo = serviceUrl } : result);
            }
        }
    }

    private SendResult Conclude(ConnectorCall call, SendResult result)
    {
        if (result.IsSent)
        {
            return result;
        }

        if (result.Outcome is SendOutcome.NotInstalled or SendOutcome.Blocked or SendOutcome.DisabledByAdmin or SendOutcome.Gone)
        {
            conversations.Forget(call.To.ConversationId);
        }

        Log.NotSent(log, call.Method.Method, call.To.ConversationId, result.Outcome, result.HttpStatus, result.ErrorCode);
        return result;
    }

    /// <summary>Judges the host first; only then is the token fetched and attached.</summary>
    private async ValueTask<(SendResult Result, AuthenticationHeaderValue? Header)> TryAsync(ConnectorCall call, string serviceUrl, CancellationToken cancel)
    {
        var trust = hosts.Judge(serviceUrl);
        if (trust == HostTrust.None)
        {
            return (new(SendOutcome.Rejected, ErrorCode: SendErrors.HostNotAllowed), null);
        }

        AuthenticationHeaderValue? header = null;
        if (trust == HostTrust.WithToken && token.IsConfigured)
        {
            try
            {
                header = await token.GetAsync(cancel);
            }
            catch (Exception fault) when (!cancel.IsCancellationRequested)
            {
                Log.NoToken(log, fault);
                return (new(SendOutcome.Unavailable, ErrorCode: SendErrors.NoToken), null);
            }
        }
        else if (!ServiceHosts.IsLoopback(new Uri(serviceUrl)))
        {
            return (new(SendOutcome.Rejected, ErrorCode: SendErrors.NoCredential), null);
        }

        return (await PostAsync(call, serviceUrl, header, cancel), header);
    }

    private async ValueTask<SendResult> PostAsync(ConnectorCall call, string serviceUrl, AuthenticationHeaderValue? header, CancellationToken cancel)
    {
        using var timeout = new CancellationTokenSource(_timeout, time);
        using var both = cancel.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancel) : null;
        var either = both?.Token ?? timeout.Token;
        using var request = call.ToRequest(serviceUrl, header);
        try
        {
            using var response = await transport.Invoker.SendAsync(request, either);
            var read = await ConnectorResponse.ReadAsync(response, time, either);
            return new(ErrorTable.Outcome(read.Status, read.ErrorCode), read.IsSuccess ? read.ActivityId ?? call.ActivityId : null, read.Status, read.ErrorCode, read.RetryAfter);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested && fault is HttpRequestException or IOException or OperationCanceledException)
        {
            Log.NoAnswer(log, fault.GetType().Name, call.To.ConversationId);
            var hasLeft = request.Content is not ActivityContent body || body.HasLeft;
            return hasLeft
                ? new(SendOutcome.Unconfirmed, ErrorCode: SendErrors.NoAnswer)
                : new(SendOutcome.Unavailable, ErrorCode: SendErrors.NoConnection);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A {Method} into {ConversationId} ended as {Outcome} (HTTP {Status}, {Code}).")]
        public static partial void NotSent(ILogger logger, string method, string conversationId, SendOutcome outcome, int status, string? code);

        [LoggerMessage(2, LogLevel.Error, "Entra gave no token for the bot. Check Teams:ClientId, Teams:TenantId and the credential.")]
        public static partial void NoToken(ILogger logger, Exception fault);

        [LoggerMessage(3, LogLevel.Warning, "No answer came from Teams ({Fault}) for {ConversationId}.")]
        public static partial void NoAnswer(ILogger logger, string fault, string conversationId);
    }
}
