using System.Globalization;
using PmoBot.Benchmarks.Processes;
using PmoBot.Benchmarks.Registers;
using PmoBot.Sources.Registers;
using Sylvan.Data.Csv;

namespace PmoBot.Benchmarks.Import;

/// <summary>Rows per second of the register reader against the bare CSV reader on the same file, by turns.</summary>
internal static class ImportRun
{
    public static int Run(Arguments arguments, CancellationToken stop)
    {
        var rows = arguments.Number("rows", 100_000, 1, 5_000_000);
        var rounds = arguments.Number("rounds", arguments.Has("quick") ? 3 : 9, 1, 1_000);
        using var folder = new TemporaryFolder();
        var file = folder.File("register.csv");
        GeneratedRegister.Write(file, rows);
        Console.WriteLine($"{rows:#,0} rows, {new FileInfo(file).Length / 1048576.0:0.0} MiB");

        ReadingSide[] sides =
        [
            new("bare reader, every cell as a span", () => BareSpans(file)),
            new("bare reader, every cell as a string", () => BareStrings(file)),
            new("register reader, to a snapshot", () => Register(file, rows, stop)),
        ];
        foreach (var side in sides) side.Warm();
        for (var round = 0; round < rounds; round++)
        {
            foreach (var side in round % 2 == 0 ? sides : sides.Reverse()) side.Measure();
            stop.ThrowIfCancellationRequested();
            Console.WriteLine($"round {round + 1}/{rounds}");
        }

        Print(sides, rows);
        return 0;
    }

    private static object BareSpans(string file)
    {
        using var reader = CsvDataReader.Create(file);
        long characters = 0;
        while (reader.Read())
        {
            for (var cell = 0; cell < reader.RowFieldCount; cell++) characters += reader.GetFieldSpan(cell).Length;
        }

        return characters;
    }

    private static object BareStrings(string file)
    {
        using var reader = CsvDataReader.Create(file);
        long characters = 0;
        while (reader.Read())
        {
            for (var cell = 0; cell < reader.RowFieldCount; cell++) characters += reader.GetString(cell).Length;
        }

        return characters;
    }

    /// <exception cref="MeasureException">The register was refused, or rows are missing: a fast wrong reading is not measured.</exception>
    private static object Register(string file, int rows, CancellationToken stop)
    {
        using var content = File.OpenRead(file);
        var request = new ImportRequest { Source = "Benchmark", ImportedAt = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero), AsOf = new DateOnly(2026, 11, 2) };
        return new RegisterReader().Read(content, "register.csv", request, stop) switch
        {
            RegisterRead read when read.Snapshot.Projects.Length == rows => read.Snapshot,
            RegisterRead read => throw new MeasureException($"The register reader gave {read.Snapshot.Projects.Length} projects of {rows} rows."),
            RegisterRefused refused => throw new MeasureException($"The register reader refused the generated file: {refused.Reason}"),
            var other => throw new MeasureException($"The register reader gave {other}."),
        };
    }

    private static void Print(ReadingSide[] sides, int rows)
    {
        Console.WriteLine();
        Console.WriteLine("| reading | rows/s median | min | max | of bare strings | peak MiB above start | allocated MiB | kept MiB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var side in sides)
        {
            var rates = side.Seconds.Select(seconds => rows / seconds).ToList();
            var share = Statistics.Median(side.Seconds.Zip(sides[1].Seconds, (mine, bare) => bare / mine));
            string[] cells =
            [
                side.Name, Whole(Statistics.Median(rates)), Whole(rates.Min()), Whole(rates.Max()),
                share.ToString("0.00", CultureInfo.InvariantCulture), Whole(side.PeakAboveStart), Whole(side.Allocated), Whole(side.Kept),
            ];
            Console.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static string Whole(double number) => double.IsNaN(number) ? "-" : number.ToString("#,0", CultureInfo.InvariantCulture);
}
