namespace PmoBot.Host.Doors.LanguageModel;

/// <summary>Settings of the optional language model (section "LanguageModel"). Off unless an endpoint is set and texts may be sent.</summary>
internal sealed record LanguageModelOptions
{
    public const string Section = "LanguageModel";

    /// <summary>Base address of a service that speaks OpenAI's chat protocol, such as <c>https://NAME.openai.azure.com/openai/v1/</c>; https, or http on this machine. Null: off.</summary>
    public string? Endpoint { get; init; }
    /// <summary>Name of the model, or of the deployment at Azure.</summary>
    public string Model { get; init; } = "";
    /// <summary>The key; a local service may need none.</summary>
    public string ApiKey { get; init; } = "";
    /// <summary>The administrator allows that what people type is sent to the endpoint. Default false: nothing is sent, and the model is not used.</summary>
    public bool SendTexts { get; init; }
    /// <summary>How long an answer is waited for, 100 to 5,000 milliseconds. Default 2,000.</summary>
    public int TimeoutMilliseconds { get; init; } = 2_000;

    public bool IsOn => !string.IsNullOrWhiteSpace(Endpoint) && SendTexts;

    /// <summary>The settings, checked.</summary>
    /// <exception cref="SettingsUnusable">A setting makes no sense.</exception>
    public static LanguageModelOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(Section).Get<LanguageModelOptions>() ?? new LanguageModelOptions();
        if (!options.IsOn) return options;
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw new SettingsUnusable("LanguageModel:Endpoint is no https address; give the base address of the service, or leave it out to do without a language model.");
        }

        if (string.IsNullOrWhiteSpace(options.Model)) throw new SettingsUnusable("LanguageModel:Model is empty; give the name of the model or deployment.");
        return options.TimeoutMilliseconds is >= 100 and <= 5_000
            ? options
            : throw new SettingsUnusable($"LanguageModel:TimeoutMilliseconds is {options.TimeoutMilliseconds}; give 100 to 5000.");
    }
}
