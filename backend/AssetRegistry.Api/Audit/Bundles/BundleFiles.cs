using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>Writes files into a bundle, one after another, and their hashes as its last one.</summary>
internal sealed class BundleFiles(ZipArchive zip, DateTimeOffset now)
{
    /// <summary>Of every other file the SHA-256, two spaces and the name: what <c>sha256sum --check</c> reads.</summary>
    public const string Manifest = "manifest.sha256";

    private readonly StringBuilder _manifest = new();

    public Task AddAsync(string name, string text, CancellationToken cancellationToken) =>
        AddAsync(name, file => file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).AsTask(), cancellationToken);

    /// <param name="name">Path inside the bundle.</param>
    /// <param name="write">Writes the file; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task AddAsync(string name, Func<Stream, Task> write, CancellationToken cancellationToken)
    {
        using var sha256 = SHA256.Create();
        await using (var file = await OpenAsync(name, cancellationToken))
        await using (var hashed = new CryptoStream(file, sha256, CryptoStreamMode.Write, leaveOpen: true))
        {
            await write(hashed);
            await hashed.FlushFinalBlockAsync(cancellationToken);
        }

        _ = _manifest.Append(Convert.ToHexStringLower(sha256.Hash!)).Append("  ").Append(name).Append('\n');
    }

    /// <summary>Nothing can be added afterwards.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await using var file = await OpenAsync(Manifest, cancellationToken);
        await file.WriteAsync(Encoding.UTF8.GetBytes(_manifest.ToString()), cancellationToken);
    }

    private Task<Stream> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = now;

        return entry.OpenAsync(cancellationToken);
    }
}
