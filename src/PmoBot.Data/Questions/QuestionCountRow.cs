using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PmoBot.Data.Questions;

/// <summary>How often a kind of question met a fate on a day.</summary>
internal sealed class QuestionCountRow
{
    /// <summary>Days since 1 January of year 1.</summary>
    public int Day { get; set; }
    public required string Intent { get; set; }
    public byte Fate { get; set; }
    public int Count { get; set; }

    public static void Describe(EntityTypeBuilder<QuestionCountRow> table) => table.ToTable("QuestionCounts").HasKey(q => new { q.Day, q.Intent, q.Fate });
}
