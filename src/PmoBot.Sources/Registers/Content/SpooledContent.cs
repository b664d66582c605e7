using System.Security.Cryptography;

namespace PmoBot.Sources.Registers.Content;

/// <summary>The file's bytes, seekable and bounded, with their SHA-256.</summary>
internal sealed class SpooledContent : IDisposable
{
    public const long MaxBytes = 500L * 1024 * 1024;

    private SpooledContent(Stream stream, string hash, bool owned)
    {
        _inner = stream;
        Stream = new(stream);
        Hash = hash;
        _owned = owned;
    }

    private readonly bool _owned;
    private readonly Stream _inner;

    public SourceStream Stream { get; }

    /// <summary>SHA-256, lower-case hex.</summary>
    public string Hash { get; }

    /// <summary>Takes the content as it is when it can be walked twice, else keeps it in a temporary file.</summary>
    public static SpooledContent Of(Stream content, CancellationToken cancellation)
    {
        var owned = !content.CanSeek;
        var target = owned ? TemporaryFile() : content;
        try
        {
            return new(target, Spool(content, owned ? target : null, cancellation), owned);
        }
        catch
        {
            if (owned) target.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_owned) _inner.Dispose();
    }

    private static string Spool(Stream content, Stream? target, CancellationToken cancellation)
    {
        if (content.CanSeek) content.Position = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 17];
        long total = 0;
        for (int read; (read = content.Read(buffer)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            total += read;
            if (total > MaxBytes) throw new RefusalException("too-large", "The file is larger than 500 MB; export only the project register and import that.");
            hash.AppendData(buffer.AsSpan(0, read));
            target?.Write(buffer.AsSpan(0, read));
        }

        if (total == 0) throw new RefusalException("empty-file", "The file is empty; export the register again and import that file.");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static FileStream TemporaryFile() =>
        new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
}
