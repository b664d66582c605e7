using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PmoBot.Data.Sqlite;

/// <summary>Says in one sentence what an SQLite error means for the person who runs the bot.</summary>
internal static class SqliteProblem
{
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, Disk = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static string Sentence(string path, DbException problem) => (problem as SqliteException)?.SqliteErrorCode switch
    {
        NotADatabase => $"{path} is not a PmoBot database: move the file away, or choose another place with --data.",
        Corrupt => $"{path} is damaged: move it away and restore it from a backup, or import the registers again.",
        ReadOnly or Permission or CannotOpen => $"{path} cannot be written: give PmoBot the right to write the file and its folder, or choose another place with --data.",
        Busy or Locked => $"{path} is held by another program: wait until it has finished, or close it.",
        Full or Disk => $"{path} cannot be written because its disk is full or failing: make room and try again.",
        _ => $"{path} cannot be used ({problem.Message}): check the file and its folder, or choose another place with --data.",
    };
}
