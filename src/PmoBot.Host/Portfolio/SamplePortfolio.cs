using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Imports;
using PmoBot.Sources.Registers;

namespace PmoBot.Host.Portfolio;

/// <summary>
/// The shipped portfolio of a company that does not exist, for the first run: registers and the tables beside them, a file each, named by what it holds
/// and its date ("risks-2026-11-16.csv"). Its dates are moved so that the newest register is of this week; every answer says that it is fiction.
/// </summary>
internal static partial class SamplePortfolio
{
    public const string SourceName = "Sample portfolio";
    private const string Prefix = "PmoBot.Host.Sample.", Register = "register-";

    /// <summary>How many registers there are.</summary>
    public static int Count => Files().Count(f => f.Name.StartsWith(Register, StringComparison.Ordinal));

    /// <summary>There are tables beside them.</summary>
    public static bool HasTables => Files().Any(f => !f.Name.StartsWith(Register, StringComparison.Ordinal));

    /// <summary>The registers, oldest first, as if imported on the given day.</summary>
    public static IEnumerable<PortfolioSnapshot> Snapshots(DateTimeOffset now) => Imports(now).Select(i => i.Register).OfType<PortfolioSnapshot>();

    /// <summary>The tables, as answers need them.</summary>
    public static DeliveryHistory Tables(DateTimeOffset now) => new([.. Imports(now).SelectMany(i => i.Sets)]);

    /// <summary>What was imported on each date, oldest first: the files of that date together.</summary>
    public static IEnumerable<FilesRead> Imports(DateTimeOffset now)
    {
        var files = Files().ToLookup(f => f.AsOf);
        if (files.Count == 0) yield break;
        var newest = Files().Where(f => f.Name.StartsWith(Register, StringComparison.Ordinal)).Max(f => f.AsOf);
        var dates = new SampleDates(newest, DateOnly.FromDateTime(now.Date));
        (RegisterMapping? Mapping, ProjectReferences? Projects) last = default;
        foreach (var date in files.OrderBy(f => f.Key))
        {
            var request = new ImportRequest { Source = SourceName, ImportedAt = now, AsOf = date.Key.AddDays(dates.Days), IsSample = true, Previous = last.Mapping };
            var read = Read([.. date.OrderBy(f => f.Name, StringComparer.Ordinal)], dates, request, last.Projects);
            if (read.Register is { } register) last = (register.Mapping, new(register.Projects));
            yield return read;
        }
    }

    private static FilesRead Read(SampleFile[] files, SampleDates dates, ImportRequest request, ProjectReferences? known)
    {
        var moved = files.Select(f => new SourceFile($"sample-{f.Table}-{request.AsOf:O}.csv", new MemoryStream(Encoding.UTF8.GetBytes(dates.Move(Text(f)))))).ToArray();
        using var import = OpenedImport.Open(moved, request);
        return import.Read(known) switch
        {
            FilesRead read => read,
            FilesRefused refused => throw new InvalidOperationException($"The shipped sample {refused.File} was refused: {refused.Reason}"),
            _ => throw new InvalidOperationException("The shipped sample gave no outcome."),
        };
    }

    private static string Text(SampleFile file)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + file.Name)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static IEnumerable<SampleFile> Files() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => FileName().Match(n[Prefix.Length..])).Where(m => m.Success)
        .Select(m => new SampleFile(m.Value, m.Groups["table"].Value, DateOnly.ParseExact(m.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^(?<table>[a-z-]+)-(?<date>\d{4}-\d{2}-\d{2})\.csv$")]
    private static partial Regex FileName();

    /// <summary>An embedded file.</summary>
    private sealed record SampleFile(string Name, string Table, DateOnly AsOf);
}
