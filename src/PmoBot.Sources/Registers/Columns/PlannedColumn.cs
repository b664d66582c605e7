using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Registers.Headers;

namespace PmoBot.Sources.Registers.Columns;

/// <summary>A column that was chosen for a field, before its values are decided on.</summary>
internal sealed record PlannedColumn(int Index, HeaderText Header, ColumnProfile Profile, Field Field, int Order, string Why);
