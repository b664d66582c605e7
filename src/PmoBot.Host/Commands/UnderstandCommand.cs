using System.CommandLine;
using System.Globalization;
using System.Text;
using PmoBot.Conversation;
using PmoBot.Conversation.People;
using PmoBot.Conversation.Portfolio;
using PmoBot.Conversation.Understanding;
using PmoBot.Host.Doors;
using PmoBot.Host.Doors.LanguageModel;

namespace PmoBot.Host.Commands;

/// <summary><c>understand "text"</c>: what the bot understands of a sentence, of a file of sentences or of dialogues, as one JSON object a line.</summary>
internal static class UnderstandCommand
{
    private const string Terminal = "terminal";

    private static readonly Argument<string[]> Words = new("text") { Description = "A sentence.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<FileInfo> Lines = new("--file") { Description = "A text file with one sentence a line.", HelpName = "FILE" };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line. This is also what comes without it." };
    private static readonly Option<bool> Dialogue = new("--dialogue") { Description = "Lines that follow each other share one context; a blank line starts a new one." };
    private static readonly Option<FileInfo> Evaluate = new("--evaluate") { Description = "Measure the embedded reading against a file of intents and sentences.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("understand", "Show what the bot understands of a sentence: intent, confidence, project, department, period.") { Words, Lines, Json, Dialogue, LanguageOption.Of, Evaluate };
        command.Validators.Add(result =>
        {
            var given = (result.GetValue(Words) is { Length: > 0 } ? 1 : 0) + (result.GetValue(Lines) is null ? 0 : 1) + (result.GetValue(Evaluate) is null ? 0 : 1);
            if (given != 1) result.AddError("Give one sentence, or --file FILE with one sentence a line, or --evaluate FILE with an intent, a tab and a sentence a line.");
        });
        command.SetAction((result, ct) => RunAsync(result, ct));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, CancellationToken ct)
    {
        var culture = LanguageOption.Culture(result);
        if (result.GetValue(Evaluate) is { } truth) return truth.Exists ? EvaluateCommand.Run(truth, culture.TwoLetterISOLanguageName) : Missing(truth);
        if (result.GetValue(Lines) is { } file)
        {
            if (!file.Exists) return Missing(file);
            var lines = await File.ReadAllLinesAsync(file.FullName, ct);
            return await CommandHost.RunAsync(result.GetRequiredValue(CommandLine.Data), host => AnswerAsync(host, lines, result.GetValue(Dialogue), culture, ct));
        }

        return await CommandHost.RunAsync(result.GetRequiredValue(CommandLine.Data), host => AnswerAsync(host, [string.Join(' ', result.GetValue(Words)!)], false, culture, ct));
    }

    private static async Task<int> AnswerAsync(CommandHost host, string[] lines, bool dialogue, CultureInfo culture, CancellationToken ct)
    {
        await host.Loading.SeedAsync(ct);
        var portfolio = new CurrentPortfolio();
        if (await host.Loading.LoadAsync(ct) is { } desk) portfolio.Swap(desk);
        var bot = new Bot(portfolio, HostSettings.Bot(HostSettings.Read()), second: LanguageModelRegistration.OfCommand());
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var conversation = 0;
        foreach (var line in lines)
        {
            ct.ThrowIfCancellationRequested();
            if (dialogue && string.IsNullOrWhiteSpace(line))
            {
                conversation++;
                continue;
            }

            var utterance = new Utterance
            {
                Text = line,
                Place = Place.Personal,
                IsOperator = true,
                Today = today,
                Culture = culture,
                Conversation = dialogue ? $"{Terminal}-{conversation.ToString(CultureInfo.InvariantCulture)}" : null,
            };
            await output.WriteLineAsync(UnderstoodJson.Of((await bot.TakeAsync(utterance, ct)).Understood!));
        }

        return ExitCode.Done;
    }

    private static int Missing(FileInfo file)
    {
        Console.Error.WriteLine($"There is no file {file.Name} in {file.DirectoryName}; check the path.");
        return ExitCode.Refused;
    }
}
