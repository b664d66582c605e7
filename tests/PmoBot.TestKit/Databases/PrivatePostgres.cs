using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using PmoBot.Data;

namespace PmoBot.TestKit;

/// <summary>
/// A PostgreSQL cluster of this process alone: made in a temporary folder, on a free port of this machine, as a user without rights, with a password of its own.
/// It hangs on a pipe from this process, so it stops and its folder goes when this process ends, however that happens.
/// </summary>
public sealed class PrivatePostgres : IDisposable
{
    private static readonly Lazy<PrivatePostgres> One = new(Start);
    private readonly Process _keeper;
    private readonly int _port;
    private readonly string _password;
    private int _made;

    private PrivatePostgres(Process keeper, int port, string password) => (_keeper, _port, _password) = (keeper, port, password);

    /// <summary>The cluster that all tests of this process share.</summary>
    public static PrivatePostgres Shared => One.Value;

    /// <summary>An empty database.</summary>
    public DatabaseSettings NewDatabase() => Create("");

    /// <summary>A database that has the bot's tables already: copied, so it costs a moment only.</summary>
    public DatabaseSettings NewPreparedDatabase()
    {
        lock (_keeper)
        {
            if (_template is null)
            {
                var settings = NewDatabase();
                PmoDatabase.Open(settings).Dispose();
                _template = new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database;
            }
        }

        return Create($" TEMPLATE {_template}");
    }

    private string? _template;

    /// <summary>Takes a database away, also from under those who use it.</summary>
    public void Drop(DatabaseSettings settings) => Run($"DROP DATABASE {new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database} WITH (FORCE)");

    /// <summary>Starts a cluster of the caller's own.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not on this machine, or it did not start; the message holds its words.</exception>
    public static PrivatePostgres Start()
    {
        var binaries = PostgresBinaries.Folder ?? throw new InvalidOperationException("initdb and pg_ctl were not found on this machine.");
        var (port, password) = (FreePort(), Guid.NewGuid().ToString("N"));
        var keeper = Process.Start(Keeper(binaries, port, password))!;
        var said = keeper.StandardOutput.ReadLine();
        if (said == "ready") return new PrivatePostgres(keeper, port, password);
        throw new InvalidOperationException($"PostgreSQL did not start: {said} {keeper.StandardOutput.ReadToEnd()} {keeper.StandardError.ReadToEnd()}");
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        _keeper.StandardInput.Close();
        _keeper.WaitForExit(20_000);
        _keeper.Dispose();
    }

    private DatabaseSettings Create(string template)
    {
        var name = $"test_{Interlocked.Increment(ref _made)}";
        lock (_keeper) Run($"CREATE DATABASE {name}{template}");
        return new(DatabaseProvider.PostgreSql, ConnectionString(name));
    }

    private void Run(string statement)
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={_port};Database={database};Username=pmobot;Password={_password};Maximum Pool Size=20;Include Error Detail=true";

    /// <summary>PostgreSQL refuses to run as root, so root hands it to the user that its package made.</summary>
    private static ProcessStartInfo Keeper(string binaries, int port, string password)
    {
        string[] line = ["/bin/sh", "-c", Script, "keeper", binaries, $"{port}", password];
        if (Environment.UserName == "root") line = ["runuser", "-u", "postgres", "--", .. line];
        var start = new ProcessStartInfo(line[0])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/",
        };
        foreach (var word in line.Skip(1)) start.ArgumentList.Add(word);
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    /// <summary>Makes the cluster, says "ready", waits until the pipe closes, and cleans up. Not synced to disk: it lives as long as the tests.</summary>
    private const string Script = """
        folder=$(mktemp -d /tmp/pmobot-postgres-XXXXXX) || exit 1
        printf '%s' "$3" > "$folder/password"
        if ! "$1/initdb" -D "$folder/data" -U pmobot -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --locale=C --no-sync > "$folder/init.log" 2>&1; then
            cat "$folder/init.log"; rm -rf "$folder"; exit 1
        fi
        if ! "$1/pg_ctl" -D "$folder/data" -l "$folder/server.log" -w -t 60 \
            -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200" start > "$folder/start.log" 2>&1 < /dev/null; then
            cat "$folder/start.log" "$folder/server.log"; rm -rf "$folder"; exit 1
        fi
        echo ready
        trap '' INT TERM
        cat > /dev/null
        "$1/pg_ctl" -D "$folder/data" -m immediate stop > /dev/null 2>&1
        rm -rf "$folder"
        """;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
