using System.Text.Json;
using Microsoft.Extensions.AI;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Host.Doors.LanguageModel;

/// <summary>
/// Asks a language model which of the bot's intents a doubtful sentence has. It may answer with one of our intents and with words of the sentence that name a
/// project, and nothing else of its answer is used. Failure, slowness and nonsense give no choice: the bot then asks the person.
/// </summary>
internal sealed partial class LanguageModelReader(IChatClient model, TimeSpan patience, TimeProvider time, ILogger<LanguageModelReader> logger) : ISecondReader
{
    private const int LongestText = 800;
    private static readonly ChatOptions Options = new() { Temperature = 0, MaxOutputTokens = 100, ResponseFormat = ChatResponseFormat.Json };

    public async ValueTask<SecondReading?> ReadAsync(SecondRequest request, CancellationToken cancellationToken)
    {
        using var impatience = new CancellationTokenSource(patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, impatience.Token);
        try
        {
            // A client that does not heed its token may not hold the person up either.
            var answer = await model.GetResponseAsync(LanguageModelPrompt.Of(Bounded(request)), Options, either.Token).WaitAsync(either.Token);
            return Choice(answer.Text, request);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Slow(logger, patience.TotalMilliseconds);
            return null;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            Log.Failed(logger, problem.GetType().Name);
            return null;
        }
    }

    private static SecondRequest Bounded(SecondRequest request) => request.Text.Length <= LongestText ? request : request with { Text = request.Text[..LongestText] };

    /// <summary>What the answer may say: an intent of ours, and a name that stands in the sentence.</summary>
    private SecondReading? Choice(string answer, SecondRequest request)
    {
        if (Json(answer) is not { ValueKind: JsonValueKind.Object } said || Text(said, "intent") is not { } intent || !Intents.All.Contains(intent))
        {
            Log.NoChoice(logger);
            return null;
        }

        var project = Text(said, "project");
        return new SecondReading(intent, project is { Length: > 0 and <= 200 } && request.Text.Contains(project, StringComparison.OrdinalIgnoreCase) ? project : null);
    }

    private static JsonElement? Json(string answer)
    {
        var (start, end) = (answer.IndexOf('{'), answer.LastIndexOf('}'));
        if (start < 0 || end < start) return null;
        try
        {
            using var document = JsonDocument.Parse(answer.AsMemory(start, end - start + 1));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement said, string key) => said.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The language model did not answer within {Milliseconds} ms; the bot asks the person instead.")]
        public static partial void Slow(ILogger logger, double milliseconds);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The language model could not be asked ({Problem}); the bot asks the person instead.")]
        public static partial void Failed(ILogger logger, string problem);

        [LoggerMessage(Level = LogLevel.Information, Message = "The language model chose none of the intents; the bot asks the person instead.")]
        public static partial void NoChoice(ILogger logger);
    }
}
