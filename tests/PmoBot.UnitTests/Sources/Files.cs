using System.Text;
using PmoBot.Domain.Delivery;
using PmoBot.Domain.Portfolio;
using PmoBot.Sources.Imports;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>Imports files written in the test: a register, tables beside it, or both.</summary>
internal static class Files
{
    public static (string Name, byte[] Bytes) Csv(string name, string csv) => (name, Encoding.UTF8.GetBytes(csv));

    public static FilesOutcome Import(ProjectReferences? known, params (string Name, byte[] Bytes)[] files) => Import(known, Registers.Request, files);

    public static FilesOutcome Import(ProjectReferences? known, ImportRequest request, params (string Name, byte[] Bytes)[] files)
    {
        var streams = files.Select(f => new SourceFile(f.Name, new MemoryStream(f.Bytes))).ToArray();
        using var import = OpenedImport.Open(streams, request);
        return import.Read(known);
    }

    public static FilesRead Read(params (string Name, byte[] Bytes)[] files)
    {
        var outcome = Import(null, files);
        return outcome.ShouldBeOfType<FilesRead>((outcome as FilesRefused)?.Reason);
    }

    /// <summary>The only table of one CSV.</summary>
    public static RecordSet Table(string name, string csv) => Read(Csv(name, csv)).Sets.ShouldHaveSingleItem();

    public static PortfolioRecords Rows(this FilesRead read) => new DeliveryHistory(read.Sets).Rows;

    public static IEnumerable<string> Codes(this RecordSet set) => set.Findings.Select(f => f.Code);

    public static PlanDate Day(int year, int month, int day) => new(new DateOnly(year, month, day));
}
