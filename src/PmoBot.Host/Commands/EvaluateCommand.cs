using PmoBot.Conversation.Understanding.Classification;

namespace PmoBot.Host.Commands;

/// <summary><c>understand --evaluate FILE</c>: how well labelled sentences are understood. The verb's own class reads the options and calls this.</summary>
internal static class EvaluateCommand
{
    public static int Run(FileInfo file, string language)
    {
        try
        {
            Evaluation.Run(file.FullName, language, Console.Out);
            return ExitCode.Done;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCode.Refused;
        }
    }
}
