namespace PmoBot.Sources.Registers.Content;

/// <summary>Lets a workbook's reader read a file only so many times over, so that a file whose parts point at each other in a circle cannot keep it busy for ever.</summary>
internal sealed class BoundedStream(Stream inner) : Stream
{
    private const int Times = 64;
    private const long Free = 64L * 1024 * 1024;
    private long _left = (inner.Length * Times) + Free;

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        // An empty read costs too: a reader that asks for more behind the end may ask for ever.
        _left -= Math.Max(read, 64);
        return _left >= 0 ? read : throw new RefusalException("damaged-workbook", "The workbook's parts point at each other in a circle, so it was not read to its end; open it in Excel, save it again as XLSX and import that.");
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
