using System.Text;
using PmoBot.Sources.Registers;
using Shouldly;

namespace PmoBot.UnitTests.Sources;

/// <summary>What comes in with the file, and what is wrong beside it.</summary>
public sealed class DoorTests
{
    private const string Csv = "Project,Status\nA,Green\nB,Red\n";

    [Theory]
    [InlineData(-30, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3650, false)]
    public void A_register_of_a_day_to_come_is_refused(int days, bool read)
    {
        var stated = DateOnly.FromDateTime(Registers.Request.ImportedAt.Date).AddDays(days);
        var outcome = Registers.Import(Encoding.UTF8.GetBytes(Csv), Registers.Request with { AsOf = stated });
        if (read) outcome.ShouldBeOfType<RegisterRead>().Snapshot.AsOf.ShouldBe(stated);
        else outcome.ShouldBeOfType<RegisterRefused>().Code.ShouldBe("as-of-in-the-future");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void A_stream_that_fails_is_no_damaged_file(int reads)
    {
        using var stream = new Failing(Encoding.UTF8.GetBytes(Csv), reads);
        Should.Throw<IOException>(() => new RegisterReader().Read(stream, "register.csv", Registers.Request)).Message.ShouldBe("The share is gone.");
    }

    [Fact]
    public void A_failure_while_reading_names_its_type()
    {
        byte[] damaged = [0x50, 0x4B, 0x03, 0x04, .. new byte[500]];
        var refused = Registers.Import(damaged).ShouldBeOfType<RegisterRefused>();
        refused.Findings.Single(f => f.Code == "read-failure").Message.ShouldContain("Exception");
    }

    private sealed class Failing(byte[] bytes, int reads) : MemoryStream(bytes)
    {
        private int _left = reads;

        public override int Read(Span<byte> buffer) => _left-- > 0 ? base.Read(buffer) : throw new IOException("The share is gone.");

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
