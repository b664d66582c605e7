using System.Runtime.ExceptionServices;

namespace PmoBot.Sources.Registers.Content;

/// <summary>Remembers when reading the bytes themselves failed (a lost share, a locked file), so that it is not taken for a damaged register.</summary>
internal sealed class SourceStream(Stream inner) : Stream
{
    /// <summary>What went wrong below the bytes; null when nothing did.</summary>
    public ExceptionDispatchInfo? Fault { get; private set; }

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
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Fault = ExceptionDispatchInfo.Capture(problem);
            throw;
        }
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
