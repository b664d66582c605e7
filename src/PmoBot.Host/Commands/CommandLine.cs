using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace PmoBot.Host.Commands;

/// <summary>The command line: without a verb the bot runs; the verbs do one thing and end with an honest exit code.</summary>
internal static class CommandLine
{
    /// <summary>Where the database lives; every verb takes it.</summary>
    public static Option<DirectoryInfo> Data { get; } = new("--data")
    {
        Description = "Folder of the database. Made when it is not there.",
        DefaultValueFactory = _ => new DirectoryInfo("pmobot-data"),
        Recursive = true,
        HelpName = "DIR",
    };

    /// <summary>What "dotnet run" passes; an environment that is set by the usual variables stands before it.</summary>
    private static Option<string?> DefaultEnvironment { get; } = new("--default-environment") { Recursive = true, Hidden = true };

    public static async Task<int> RunAsync(string[] args)
    {
        var root = Root();
        var parsed = root.Parse(args);
        if (parsed.CommandResult.Command != root && Stray(parsed) is { } stray)
        {
            await Console.Error.WriteLineAsync($"{Verb(parsed.CommandResult)} does not know “{stray}”; nothing was done. Its options are told by --help.");
            return ExitCode.Refused;
        }

        var code = await parsed.InvokeAsync();
        return parsed.Action is ParseErrorAction ? ExitCode.Refused : code;
    }

    /// <summary>The settings of the host: what it was given stands behind, and so before, the default environment.</summary>
    internal static string[] Settings(ParseResult result) => [.. Environment(result), .. result.UnmatchedTokens];

    internal static RootCommand Root()
    {
        var root = new RootCommand("PmoBot: ask in Microsoft Teams how the portfolio is doing. Without a verb the bot runs and listens for Teams.")
        {
            TreatUnmatchedTokensAsErrors = false, // --urls and every other setting of the host go to its configuration; RunAsync refuses them for the verbs
        };
        root.Options.Add(Data);
        root.Options.Add(DefaultEnvironment);
        root.SetAction(ServeAsync);
        root.Subcommands.Add(AskCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ManifestCommand.Create());
        root.Subcommands.Add(UnderstandCommand.Create());
        root.Subcommands.Add(TrainCommand.Create());
        return root;
    }

    private static async Task<int> ServeAsync(ParseResult result, CancellationToken ct)
    {
        if (result.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync($"There is no verb “{word}”. The verbs are ask, import, manifest, understand and train; --help tells more.");
            return ExitCode.Refused;
        }

        return await ServeCommand.RunAsync(result.GetRequiredValue(Data), Settings(result), ct);
    }

    /// <summary>A word that the verb does not know, also where an argument that takes any number of words has swallowed an option.</summary>
    private static string? Stray(ParseResult parsed) => parsed.UnmatchedTokens.FirstOrDefault()
        ?? parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).FirstOrDefault(t => t.Value.StartsWith("--", StringComparison.Ordinal))?.Value;

    private static string Verb(CommandResult result) => result.Parent is CommandResult { Parent: not null } above ? $"{Verb(above)} {result.Command.Name}" : result.Command.Name;

    private static string[] Environment(ParseResult result) =>
        result.GetValue(DefaultEnvironment) is { } name && !IsSet("ASPNETCORE_ENVIRONMENT") && !IsSet("DOTNET_ENVIRONMENT") ? ["--environment", name] : [];

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(System.Environment.GetEnvironmentVariable(variable));
}

/// <summary>What an exit code means.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    /// <summary>It went wrong for a reason outside what was asked for (the database cannot be used).</summary>
    public const int Failed = 1;
    /// <summary>What was given was refused; the sentence says why. Nothing was changed.</summary>
    public const int Refused = 2;
}
