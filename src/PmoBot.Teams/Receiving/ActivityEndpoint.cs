using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace PmoBot.Teams;

/// <summary>Answers <c>POST /api/messages</c>: authentic? readable? seen before? Then invokes are answered here, the rest behind the 200.</summary>
internal sealed partial class ActivityEndpoint(
    Gate gate, SeenActivities seen, InvokeAnswers answers, Turns turns, InvokeCall invokes, IOptions<TeamsOptions> options, ILogger<ActivityEndpoint> log)
{
    private readonly int _mostBytes = options.Value.MaxBodyBytes;

    public async Task PostAsync(HttpContext context)
    {
        var status = await gate.EnterAsync(context);
        if (status != StatusCodes.Status200OK)
        {
            AnswerEmpty(context, status);
            return;
        }

        var (activity, fault) = await ReadAsync(context);
        if (activity is null)
        {
            AnswerEmpty(context, fault);
            return;
        }

        status = await gate.AdmitAsync(context, activity);
        if (status != StatusCodes.Status200OK)
        {
            AnswerEmpty(context, status);
            return;
        }

        await RouteAsync(context, activity);
    }

    /// <summary>Tells a browser, and the Playground's first knock, that somebody lives here.</summary>
    public static Task GreetAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync("Teams posts activities here.\n");
    }

    private async ValueTask<(Activity? Activity, int Fault)> ReadAsync(HttpContext context)
    {
        try
        {
            var activity = await RequestBody.ReadAsync(context.Request, _mostBytes);
            return (activity, StatusCodes.Status413PayloadTooLarge);
        }
        catch (JsonException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException bad)
        {
            return (null, bad.StatusCode);
        }
    }

    private Task RouteAsync(HttpContext context, Activity activity)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.MessageReaction:
                AnswerEmpty(context, Take(activity));
                return Task.CompletedTask;
            case ActivityTypes.Invoke:
                return AnswerAsync(context, activity);
            default:
                AnswerEmpty(context, StatusCodes.Status200OK);
                return Task.CompletedTask;
        }
    }

    private int Take(Activity activity)
    {
        if (activity.Conversation.Id.Length == 0)
        {
            return StatusCodes.Status400BadRequest;
        }

        if (!seen.IsNew(activity.Conversation.Id, activity.Id) || turns.TryTake(activity))
        {
            return StatusCodes.Status200OK;
        }

        seen.Forget(activity.Conversation.Id, activity.Id);
        Log.NotTaken(log, activity.Type, activity.Id, activity.Conversation.Id);
        return StatusCodes.Status503ServiceUnavailable;
    }

    private async Task AnswerAsync(HttpContext context, Activity activity)
    {
        var answer = activity.CardAction is null ? InvokeAnswer.Empty
            : activity.Conversation.Id.Length == 0 ? null
            : await invokes.AnswerAsync(answers, activity);
        if (answer is null)
        {
            AnswerEmpty(context, StatusCodes.Status400BadRequest);
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
    }

    /// <summary>An answer without a body.</summary>
    private static void AnswerEmpty(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
        if (status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }
        else if (status == StatusCodes.Status413PayloadTooLarge)
        {
            context.Response.Headers.Connection = "close";
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The {Type} {ActivityId} in {ConversationId} was not taken: too much waits, or the host is stopping.")]
        public static partial void NotTaken(ILogger logger, string type, string? activityId, string conversationId);
    }
}
