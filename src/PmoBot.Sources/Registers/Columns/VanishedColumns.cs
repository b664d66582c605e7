using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>Warns when a column that an earlier import used is not there any more.</summary>
internal static class VanishedColumns
{
    public static void Tell(RegisterMapping? previous, RegisterMapping mapping, FindingList findings)
    {
        if (previous is null) return;
        var present = mapping.Columns.Select(c => c.Header).Concat(mapping.Unmapped).Select(HeaderText.Compare).ToHashSet(StringComparer.Ordinal);
        foreach (var column in previous.Columns)
        {
            if (present.Contains(HeaderText.Compare(column.Header))) continue;
            var instead = mapping.Of(column.Field).FirstOrDefault(c => c.Order == column.Order);
            findings.Warn("column-vanished", instead is null
                ? $"The column '{column.Header}' ({column.Field}) of the last import is not in this file, so that is not known now."
                : $"The column '{column.Header}' ({column.Field}) of the last import is not in this file; '{instead.Header}' was used instead.", column: column.Header);
        }
    }
}
