using PmoBot.Domain.Words;

namespace PmoBot.Domain.Portfolio;

/// <summary>A snapshot as the place where values stand: light, so that a figure of an old snapshot does not keep its projects in memory.</summary>
internal sealed class SnapshotPlace(PortfolioSnapshot snapshot, bool isCurrent)
{
    private const int LongestHeader = 60;
    private readonly string fileName = snapshot.FileName;
    private readonly RegisterMapping mapping = snapshot.Mapping;

    public DateOnly AsOf { get; } = snapshot.AsOf;
    public AsOfOrigin AsOfOrigin { get; } = snapshot.AsOfOrigin;

    /// <summary>"register.csv, row 14, column 'Forecast End'"; an older snapshot is named by its date.</summary>
    public Message Of(int row, Field field) => Message.Joined(", ", File(), Sheet(), Row(row), ColumnName(field));

    /// <summary>"227 rows of register.csv, column 'Budget'".</summary>
    public Message OfAll(int rows, Field field) => $"{rows:# row|# rows} of {Message.Joined(", ", File(), Sheet(), ColumnName(field))}";

    /// <summary>"column 'Baseline End'"; null when the register has none.</summary>
    public Message? ColumnName(Field field)
    {
        var headers = mapping.Of(field).Select(c => Short(c.Header)).ToArray();
        if (headers.Length == 0) return null;
        return headers.Skip(1).Aggregate<string, Message>($"column '{headers[0]}'", (column, header) => $"{column}, else '{header}'");
    }

    private static Message Row(int row) => $"row {row:0}";

    private Message File() => isCurrent ? (Message)$"{fileName}" : $"snapshot of {AsOf} ({fileName})";

    private Message? Sheet() => mapping.Sheet is null ? null : (Message)$"sheet '{mapping.Sheet}'";

    private static string Short(string header) =>
        header.Length <= LongestHeader ? header : string.Concat(header.AsSpan(0, LongestHeader).TrimEnd(), "…");
}
