using System.Globalization;
using System.Text;

namespace PmoBot.Benchmarks.Registers;

/// <summary>Writes a project register of any length; the same length always gives the same file.</summary>
internal static class GeneratedRegister
{
    private const int Seed = 20261122;
    private static readonly DateOnly Today = new(2026, 11, 2);
    private static readonly string[] Places = ["Harbour", "Northern", "Central", "Riverside", "Castle", "Meadow", "Summit", "Orchard"];
    private static readonly string[] Works = ["Payroll", "Bridge", "Data Centre", "Clinic", "Licensing", "Rail Link", "Records", "Network"];
    private static readonly string[] Departments = ["Finance", "Health", "Transport", "Justice", "Education"];
    private static readonly string[] People = ["A. Moreau", "B. Okafor", "C. Lindqvist", "D. Tanaka", "E. Schmidt", "F. O'Neill"];
    private static readonly string[] Reasons =
    [
        "On plan.", "Supplier is late, \"final\" date not agreed.", "Waiting for a decision of the board,\nexpected next month.", "Two posts are open.",
    ];

    /// <summary>Writes the header and <paramref name="rows"/> projects as UTF-8.</summary>
    public static void Write(string file, int rows)
    {
        var random = new Random(Seed);
        using var to = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
        to.WriteLine("Project ID,Project Name,Programme,Department,Sponsor,Project Manager,Overall Status,Schedule Status,Cost Status,Phase,"
            + "Baseline Finish,Forecast Finish,% Complete,Budget,Actual Cost,Forecast Cost,Last Updated,Status Summary");
        for (var row = 1; row <= rows; row++) to.WriteLine(Row(row, random));
    }

    private static string Row(int row, Random random)
    {
        var baseline = Today.AddDays(random.Next(-200, 700));
        var budget = random.Next(50, 50_000) * 1000m;
        var spent = Math.Round(budget * random.Next(0, 110) / 100m);
        string[] cells =
        [
            $"P-{row:000000}", $"{Pick(Places, random)} {Pick(Works, random)} {row}", $"{Pick(Works, random)} Renewal", Pick(Departments, random),
            Pick(People, random), Pick(People, random), Colour(random), Colour(random), Colour(random), Pick(["Initiate", "Plan", "Deliver", "Close"], random),
            Day(baseline), Day(baseline.AddDays(Math.Max(0, random.Next(-60, 120)))), random.Next(0, 101) + "%",
            Number(budget), Number(spent), Number(Math.Max(spent, budget + random.Next(-20, 40) * 1000m)),
            Day(Today.AddDays(-random.Next(0, 29))), Pick(Reasons, random),
        ];
        return string.Join(',', cells.Select(Quoted));
    }

    private static string Colour(Random random) => random.Next(100) switch
    {
        < 60 => "Green",
        < 84 => "Amber",
        < 96 => "Red",
        _ => "",
    };

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\n") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
}
