using PmoBot.Sources.Registers.Content;

namespace PmoBot.Sources.Registers;

/// <summary>Makes a refusal of whatever is wrong with a file's content, and lets through what is wrong below it.</summary>
internal static class SoundReading
{
    /// <exception cref="RefusalException">The content cannot be read.</exception>
    public static T Of<T>(SpooledContent content, FindingList findings, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            content.Stream.Fault?.Throw();
            if (problem is RefusalException) throw;
            TellType(problem, findings);
            throw new RefusalException("unreadable", "The file could not be read to its end and may be damaged; open it in Excel, save it again as XLSX or CSV, and import that.");
        }
    }

    /// <summary>Names the kind of failure, so that a mistake of our own can be told from a damaged file.</summary>
    public static void TellType(Exception problem, FindingList findings) =>
        findings.Info("read-failure", $"Reading stopped with {problem.GetType().Name}; name it when you report that the file is sound.");
}
