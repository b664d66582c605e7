using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PmoBot.Teams;

/// <summary>Sixteen bytes that stand for one activity in one conversation, whatever the length of its ids.</summary>
internal static class ActivityKey
{
    public static UInt128 Of(string conversationId, string activityId)
    {
        var size = Encoding.UTF8.GetMaxByteCount(conversationId.Length + activityId.Length) + 1;
        Span<byte> bytes = size <= 1024 ? stackalloc byte[size] : new byte[size];
        var used = Encoding.UTF8.GetBytes(conversationId, bytes);
        bytes[used++] = 0;
        used += Encoding.UTF8.GetBytes(activityId, bytes[used..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..used], hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
