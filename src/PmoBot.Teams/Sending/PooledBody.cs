using System.Buffers;

namespace PmoBot.Teams;

/// <summary>A request body in a rented buffer, written once and sent as often as needed.</summary>
internal sealed class PooledBody : IBufferWriter<byte>, IDisposable
{
    private byte[] _rented;
    private int _written;

    public PooledBody(int sizeHint) => _rented = ArrayPool<byte>.Shared.Rent(sizeHint);

    public ReadOnlyMemory<byte> Written => _rented.AsMemory(0, _written);

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _rented.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _rented.AsSpan(_written);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = [];
        _written = 0;
    }

    private void Grow(int sizeHint)
    {
        var needed = _written + Math.Max(sizeHint, 1);
        if (needed <= _rented.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _rented.Length * 2));
        _rented.AsSpan(0, _written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_rented);
        _rented = larger;
    }
}
