using System.Globalization;
using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>A snapshot as the place where values stand: light, so that a figure of an old snapshot does not keep its projects in memory.</summary>
internal sealed class SnapshotPlace(PortfolioSnapshot snapshot, bool isCurrent, CultureInfo culture)
{
    private const int LongestHeader = 60;
    private readonly string fileName = snapshot.FileName;
    private readonly RegisterMapping mapping = snapshot.Mapping;

    public DateOnly AsOf { get; } = snapshot.AsOf;
    public AsOfOrigin AsOfOrigin { get; } = snapshot.AsOfOrigin;
    public CultureInfo Culture { get; } = culture;

    /// <summary>"register.csv, row 14, column 'Forecast End'"; an older snapshot is named by its date.</summary>
    public string Of(int row, Field field) => $"{File()}{Sheet()}, row {row.ToString(Culture)}{Column(field)}";

    /// <summary>"227 rows of register.csv, column 'Budget'".</summary>
    public string OfAll(int rows, Field field) => $"{NumberText.Count(rows, "row", Culture)} of {File()}{Sheet()}{Column(field)}";

    /// <summary>"column 'Baseline End'".</summary>
    public string ColumnName(Field field) => Column(field).TrimStart(',', ' ');

    private string File() => isCurrent ? fileName : $"snapshot of {DateText.Of(AsOf, Culture)} ({fileName})";

    private string Sheet() => mapping.Sheet is null ? "" : $", sheet '{mapping.Sheet}'";

    private string Column(Field field)
    {
        var headers = mapping.Of(field).Select(c => $"'{Short(c.Header)}'").ToArray();
        return headers.Length == 0 ? "" : $", column {string.Join(", else ", headers)}";
    }

    private static string Short(string header) =>
        header.Length <= LongestHeader ? header : string.Concat(header.AsSpan(0, LongestHeader).TrimEnd(), "…");
}
