using PmoBot.Host.Commands;

namespace PmoBot.ConversationTests.Commands;

/// <summary>Runs the command line in this process on a folder of its own, and keeps what it prints. The console is one for the process, so these tests take turns.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pmobot-test-");

    public string Data => Path.Combine(_folder.FullName, "data");

    public string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var printed = new StringWriter();
        using var complained = new StringWriter();
        Console.SetOut(printed);
        Console.SetError(complained);
        try
        {
            return (await CommandLine.RunAsync([.. args, "--data", Data]), printed.ToString(), complained.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>The tests that hold the console.</summary>
[CollectionDefinition(nameof(Terminal), DisableParallelization = true)]
public sealed class TerminalTurns;
