using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using PmoBot.Conversation.Understanding;

namespace PmoBot.Host.Doors.LanguageModel;

/// <summary>Puts the optional language model behind the embedded reading, when the settings allow it.</summary>
internal static class LanguageModelRegistration
{
    private const string NoKey = "none";

    public static IServiceCollection AddLanguageModel(this IServiceCollection services, IConfiguration configuration)
    {
        var options = LanguageModelOptions.Read(configuration);
        if (!options.IsOn) return services;
        services.AddSingleton(Client(options));
        return services.AddSingleton<ISecondReader>(provider => new LanguageModelReader(
            provider.GetRequiredService<IChatClient>(), TimeSpan.FromMilliseconds(options.TimeoutMilliseconds), TimeProvider.System,
            provider.GetRequiredService<ILogger<LanguageModelReader>>()));
    }

    /// <summary>The same for a verb, which has no web host; null when it is off.</summary>
    public static ISecondReader? OfCommand() => Reader(HostSettings.Read());

    internal static ISecondReader? Reader(IConfiguration configuration)
    {
        var options = LanguageModelOptions.Read(configuration);
        if (!options.IsOn) return null;
        var logger = Microsoft.Extensions.Logging.Abstractions.NullLogger<LanguageModelReader>.Instance;
        return new LanguageModelReader(Client(options), TimeSpan.FromMilliseconds(options.TimeoutMilliseconds), TimeProvider.System, logger);
    }

    private static IChatClient Client(LanguageModelOptions options) => new OpenAIClient(
        new ApiKeyCredential(options.ApiKey.Length == 0 ? NoKey : options.ApiKey),
        // No second try: within the time that a person waits there is room for one answer.
        new OpenAIClientOptions { Endpoint = new Uri(options.Endpoint!), RetryPolicy = new ClientRetryPolicy(0), NetworkTimeout = TimeSpan.FromMilliseconds(options.TimeoutMilliseconds) })
        .GetChatClient(options.Model).AsIChatClient();
}
