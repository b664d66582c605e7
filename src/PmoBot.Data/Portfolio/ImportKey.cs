using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;

namespace PmoBot.Data.Portfolio;

/// <summary>Tells whether two imports are the same: same source, same bytes, read in the same way.</summary>
internal static class ImportKey
{
    private const char Again = '@';

    /// <summary>
    /// SHA-256, lower-case hex. The as-of date is not in it. Of the mapping it holds what decides the values (sheet, header row,
    /// columns, what was stated); the words that explain a decision may change between versions without making a new snapshot.
    /// </summary>
    public static string Of(PortfolioSnapshot snapshot)
    {
        return Hash(writer =>
        {
            writer.Write(snapshot.Source);
            writer.Write(snapshot.ContentHash);
            writer.Write(snapshot.Mapping.Sheet ?? "");
            writer.Write(snapshot.Mapping.HeaderRow);
            foreach (var column in snapshot.Mapping.Columns) Write(writer, column);
            if (snapshot.Mapping.Stated is not { } stated) return;
            writer.Write(-1);
            writer.Write(stated);
        });
    }

    /// <summary>The same for a table: its kind and its columns with the files and sheets that they stand in.</summary>
    public static string Of(RecordSet set) => Hash(writer =>
    {
        writer.Write(set.Source);
        writer.Write((byte)set.Kind);
        writer.Write(set.ContentHash);
        writer.Write(set.Sheet ?? "");
        foreach (var column in set.Columns)
        {
            writer.Write(column.Index);
            writer.Write(column.Header);
            writer.Write(column.Field);
            writer.Write(column.Decision ?? "");
            writer.Write(column.File ?? "");
            writer.Write(column.Sheet ?? "");
        }
    });

    /// <summary>The key of content that comes again after snapshot <paramref name="number"/>.</summary>
    public static string After(string key, long number) => string.Create(CultureInfo.InvariantCulture, $"{Of(key)}{Again}{number}");

    /// <summary>The content's own part of a stored key.</summary>
    [return: NotNullIfNotNull(nameof(stored))]
    public static string? Of(string? stored) => stored?.Split(Again)[0];

    private static string Hash(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        write(writer);
        writer.Flush();
        return Convert.ToHexStringLower(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(BinaryWriter writer, MappedColumn column)
    {
        writer.Write(column.Index);
        writer.Write(column.Header);
        writer.Write((int)column.Field);
        writer.Write(column.Order);
        writer.Write(column.Scale.ToString("G29", CultureInfo.InvariantCulture));
        writer.Write(column.Currency);
        writer.Write(column.Decision is not null);
        writer.Write(column.Decision ?? "");
    }
}
