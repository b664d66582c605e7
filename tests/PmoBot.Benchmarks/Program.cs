using System.Runtime.InteropServices;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PmoBot.Benchmarks;
using PmoBot.Benchmarks.Answers;
using PmoBot.Benchmarks.Coverage;
using PmoBot.Benchmarks.Import;
using PmoBot.Benchmarks.Publications;
using PmoBot.Benchmarks.Start;
using PmoBot.Benchmarks.Turns;

if (args is ["micro", ..]) return Micro(args);

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, EndInOrder);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, EndInOrder);

var arguments = new Arguments(args);
try
{
    return arguments.Verb switch
    {
        "turns" => await TurnsRun.RunAsync(arguments, stop.Token),
        "answers" => AnswersRun.Run(arguments, stop.Token),
        "import" => ImportRun.Run(arguments, stop.Token),
        "publication" => PublicationRun.Run(arguments, stop.Token),
        "coverage" => CoverageRun.Run(arguments, stop.Token),
        "start" => await StartRun.RunAsync(arguments, stop.Token),
        "--role" => await Floor.ServeAsync(arguments, stop.Token),
        _ => Usage(),
    };
}
catch (MeasureException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 1;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    Console.Error.WriteLine("Stopped.");
    return 1;
}

// So that the processes we started end with us.
void EndInOrder(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

// In this process, so that nothing is built or restored for it.
static int Micro(string[] args)
{
    var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    BenchmarkSwitcher.FromAssembly(typeof(AnswerBenchmarks).Assembly).Run(args.Length > 1 ? args[1..] : ["--filter", "*"], config);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project tests/PmoBot.Benchmarks -- VERB [options]

          turns    whole turns per second of the bot against a bare minimal API
                   --quick  --warm 60000  --rounds 12  --seconds 3  --conversations 16  --projects 1000
                   --calibrate (the floor against itself: what is noise)  --no-tokens (leave out the signed row)
          answers  time of one answer for 100, 1,000, 10,000 and 100,000 projects
                   --quick  --rounds 21  --milliseconds 60
          import   rows per second of the register reader against the bare CSV reader
                   --quick  --rows 100000  --rounds 9
          start    cold start to the first answer, and resident memory
                   --runs 7  --projects 1000
          coverage how often the intervals of satisfaction hold the truth, by simulation
                   --quick  --draws 40000  --seed 20261123
          publication  time to decide what of a wave may be shown
                   --quick  --rounds 5
          micro    BenchmarkDotNet; its own options follow (--filter "*" when there are none)

          --host FILE   measure this PmoBot.Host.dll instead of the one built beside the benchmarks
        """);
    return 2;
}
