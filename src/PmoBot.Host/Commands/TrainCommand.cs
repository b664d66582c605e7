using System.CommandLine;
using PmoBot.Conversation.Understanding.Classification;

namespace PmoBot.Host.Commands;

/// <summary><c>train</c>: makes the model of intents from the phrase files; with <c>--check</c> only says whether the kept one is that.</summary>
internal static class TrainCommand
{
    private static readonly string Room = Path.Combine("src", "PmoBot.Conversation", "Understanding");

    private static readonly Option<DirectoryInfo?> Phrases = new("--phrases") { Description = "Folder of phrase files, one folder a language. Otherwise that of the repository around you.", HelpName = "DIR" };
    private static readonly Option<DirectoryInfo?> Out = new("--out") { Description = "Folder of the model. Otherwise that of the repository around you.", HelpName = "DIR" };
    private static readonly Option<bool> Check = new("--check") { Description = "Write nothing; end with 1 when the kept model is not the one that the phrases give." };
    private static readonly Option<bool> CrossValidate = new("--cross-validate") { Description = "Write nothing; tell how well each voice is understood by a model that never read it." };
    private static readonly Option<string?> Language = new("--language") { Description = "With --cross-validate: only this language, as in de.", HelpName = "CODE" };

    public static Command Create()
    {
        var command = new Command("train", "Train the model that understands questions, from the phrase files.") { Phrases, Out, Check, CrossValidate, Language };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        try
        {
            var phrases = FolderOf(result.GetValue(Phrases), "Phrases");
            if (!result.GetValue(CrossValidate)) return TrainOrCheck(phrases, FolderOf(result.GetValue(Out), "Classification"), result.GetValue(Check));
            Training.CrossValidate(phrases, result.GetValue(Language), Console.Out);
            return ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCode.Refused;
        }
    }

    private static int TrainOrCheck(string phrases, string models, bool check)
    {
        if (check) return Training.Check(phrases, models, Console.Out) ? ExitCode.Done : ExitCode.Failed;
        Training.Train(phrases, models, Console.Out);
        return ExitCode.Done;
    }

    private static string FolderOf(DirectoryInfo? given, string shelf)
    {
        if (given is not null) return given.FullName;
        for (var at = new DirectoryInfo(Directory.GetCurrentDirectory()); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, Room);
            if (Directory.Exists(folder)) return Path.Combine(folder, shelf);
        }

        throw new InvalidDataException("There is no repository around this folder. Say with --phrases and --out where the phrases and the model are.");
    }
}
