using System.Text;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Imports;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Reads registers written in the test.</summary>
internal static class Registers
{
    public static ImportRequest Request { get; } = new() { Source = "test", ImportedAt = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero) };

    public static ImportOutcome Import(byte[] bytes, ImportRequest? request = null, string name = "register.csv")
    {
        using var stream = new MemoryStream(bytes);
        var outcome = new RegisterReader().Read(stream, name, request ?? Request);
        AtTheDoor(outcome, bytes, request ?? Request, name);
        return outcome;
    }

    /// <summary>Whatever is read as a register alone is the register of an import too, and none of the tables beside one.</summary>
    private static void AtTheDoor(ImportOutcome alone, byte[] bytes, ImportRequest request, string name)
    {
        using var stream = new MemoryStream(bytes);
        using var import = OpenedImport.Open([new(name, stream)], request);
        var outcome = import.Read(null);
        if (alone is RegisterRead { Snapshot: var expected }) outcome.ShouldBeOfType<FilesRead>((outcome as FilesRefused)?.Reason).Register.ShouldNotBeNull().Projects.Select(p => p with { StatusBy = expected.Projects[0].StatusBy }).ShouldBe(expected.Projects.Select(p => p with { StatusBy = expected.Projects[0].StatusBy }));
    }

    public static PortfolioSnapshot Read(string csv, ImportRequest? request = null) => Read(Encoding.UTF8.GetBytes(csv), request);

    public static PortfolioSnapshot Read(byte[] bytes, ImportRequest? request = null)
    {
        var outcome = Import(bytes, request);
        return outcome.ShouldBeOfType<RegisterRead>((outcome as RegisterRefused)?.Reason).Snapshot;
    }

    public static string Refusal(string csv) => Refusal(Encoding.UTF8.GetBytes(csv));

    public static string Refusal(byte[] bytes)
    {
        var refused = Import(bytes).ShouldBeOfType<RegisterRefused>();
        refused.Reason.Length.ShouldBeGreaterThan(20);
        return refused.Code;
    }

    public static StatedMapping Stated(string json) => StatedMapping.TryParse(json, out var error) ?? throw new InvalidOperationException(error);

    /// <summary>The reading of one word in a status column, beside enough colours to make it one.</summary>
    public static ReportedStatus Status(string word, string header = "Overall RAG") =>
        Read($"Project,{header}\nA,\"{word}\"\nB,Green\nC,Amber\nD,Red\nE,Green\n").Projects[0].Status;

    public static Amount? Budget(string cell, string header = "Budget") =>
        Read($"Project,Status,{header}\nA,Green,\"{cell}\"\nB,Red,100\nC,Red,250\n").Projects[0].Budget;
}
