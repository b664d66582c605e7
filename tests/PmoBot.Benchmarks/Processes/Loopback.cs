using System.Net;
using System.Net.Sockets;

namespace PmoBot.Benchmarks.Processes;

/// <summary>Places on this machine's loopback interface.</summary>
internal static class Loopback
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static Uri At(int port, string path = "/") => new($"http://127.0.0.1:{port}{path}");

    /// <summary>Waits until somebody listens at the port.</summary>
    /// <exception cref="MeasureException">The process ended, or nobody listened within a minute.</exception>
    public static async Task ListeningAsync(int port, ChildProcess child, CancellationToken stop)
    {
        for (var until = DateTimeOffset.UtcNow + Patience; DateTimeOffset.UtcNow < until;)
        {
            if (child.HasEnded) throw new MeasureException($"The process ended before it listened. It said:\n{child.Said()}");
            if (await AnswersAsync(port, stop)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(2), stop);
        }

        throw new MeasureException($"Nobody listened on port {port} within {Patience.TotalSeconds:0} seconds. The process said:\n{child.Said()}");
    }

    private static async Task<bool> AnswersAsync(int port, CancellationToken stop)
    {
        try
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(IPAddress.Loopback, port, stop);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
