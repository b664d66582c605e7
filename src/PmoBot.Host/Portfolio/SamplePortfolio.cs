using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers;

namespace PmoBot.Host.Portfolio;

/// <summary>
/// The shipped portfolio of a company that does not exist, for the first run. Its dates are moved by whole weeks so that the newest
/// snapshot is of this week; every answer says that it is fiction.
/// </summary>
internal static partial class SamplePortfolio
{
    public const string SourceName = "Sample portfolio";
    private const string Prefix = "PmoBot.Host.Sample.";

    /// <summary>How many snapshots there are.</summary>
    public static int Count => Names().Count();

    /// <summary>The snapshots, oldest first, as if imported on the given day.</summary>
    public static IEnumerable<PortfolioSnapshot> Snapshots(DateTimeOffset now)
    {
        var files = Names().Select(n => (Name: n, AsOf: AsOf(n))).OrderBy(f => f.AsOf).ToArray();
        if (files.Length == 0) yield break;
        var dates = new SampleDates(files[^1].AsOf, DateOnly.FromDateTime(now.Date));
        RegisterMapping? previous = null;
        foreach (var file in files)
        {
            var snapshot = Read(file.Name, file.AsOf.AddDays(dates.Days), dates, now, previous);
            previous = snapshot.Mapping;
            yield return snapshot;
        }
    }

    private static PortfolioSnapshot Read(string name, DateOnly asOf, SampleDates dates, DateTimeOffset now, RegisterMapping? previous)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var moved = dates.Move(reader.ReadToEnd());
        var fileName = $"sample-register-{asOf:O}.csv";
        var request = new ImportRequest { Source = SourceName, ImportedAt = now, AsOf = asOf, IsSample = true, Previous = previous };
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(moved));
        return new RegisterReader().Read(content, fileName, request) switch
        {
            RegisterRead read => read.Snapshot,
            RegisterRefused refused => throw new InvalidOperationException($"The shipped sample {name} was refused: {refused.Reason}"),
            _ => throw new InvalidOperationException($"The shipped sample {name} gave no outcome."),
        };
    }

    private static IEnumerable<string> Names() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Prefix + "register-", StringComparison.Ordinal) && n.EndsWith(".csv", StringComparison.Ordinal));

    private static DateOnly AsOf(string name) => DateOnly.ParseExact(IsoDate().Match(name).Value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex IsoDate();
}
