using System.Runtime.InteropServices;
using PmoBot.Benchmarks;
using PmoBot.Benchmarks.Start;
using PmoBot.Benchmarks.Turns;

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, EndInOrder);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, EndInOrder);

var arguments = new Arguments(args);
try
{
    return arguments.Verb switch
    {
        "turns" => await TurnsRun.RunAsync(arguments, stop.Token),
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

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run -c Release --project tests/PmoBot.Benchmarks -- VERB [options]

          turns    whole turns per second of the bot against a bare minimal API
                   --quick  --warm 60000  --rounds 12  --seconds 3  --conversations 16  --projects 1000
                   --calibrate (the floor against itself: what is noise)  --no-tokens (leave out the signed row)
          start    cold start to the first answer, and resident memory
                   --runs 7  --projects 1000

          --host FILE   measure this PmoBot.Host.dll instead of the one built beside the benchmarks
        """);
    return 2;
}
