using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AssetRegistry.Api.Composition;

/// <summary>
/// The certificate the server shows. Its file is looked at again whenever somebody connects: a renewed certificate is taken up without a
/// restart, and a file that cannot be read in the middle of being replaced leaves the one before in use.
/// </summary>
public sealed class TlsCertificate
{
    private readonly TlsOptions _options;
    private volatile Loaded _loaded;

    private TlsCertificate(TlsOptions options, Loaded loaded) => (_options, _loaded) = (options, loaded);

    /// <summary>What connections that begin now are opened with.</summary>
    public SslStreamCertificateContext Current
    {
        get
        {
            var loaded = _loaded;
            if (WrittenAt(_options) == loaded.WrittenAt)
            {
                return loaded.Context;
            }

            try
            {
                _loaded = loaded = Load(_options);
            }
            catch (BadCertificateException)
            {
                // Asked again at the next connection.
            }

            return loaded.Context;
        }
    }

    /// <exception cref="BadCertificateException">There is no certificate with its key in the files.</exception>
    public static TlsCertificate Open(TlsOptions options) => new(options, Load(options));

    private static Loaded Load(TlsOptions options)
    {
        var writtenAt = WrittenAt(options);
        try
        {
            var (certificate, chain) = options.KeyFile is null ? FromPkcs12(options) : FromPem(options, options.KeyFile);

            return new(SslStreamCertificateContext.Create(certificate, chain, offline: true), writtenAt);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new BadCertificateException(options.CertificateFile, e);
        }
    }

    private static (X509Certificate2 Certificate, X509Certificate2Collection Chain) FromPkcs12(TlsOptions options)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(options.CertificateFile, options.Password);

        return (all.FirstOrDefault(one => one.HasPrivateKey) ?? throw new CryptographicException("No private key."), all);
    }

    private static (X509Certificate2 Certificate, X509Certificate2Collection Chain) FromPem(TlsOptions options, string keyFile)
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(options.CertificateFile);

        return (options.Password is null
            ? X509Certificate2.CreateFromPemFile(options.CertificateFile, keyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(options.CertificateFile, options.Password, keyFile), chain);
    }

    private static DateTime WrittenAt(TlsOptions options)
    {
        var certificate = File.GetLastWriteTimeUtc(options.CertificateFile);
        var key = options.KeyFile is null ? certificate : File.GetLastWriteTimeUtc(options.KeyFile);

        return certificate > key ? certificate : key;
    }

    private sealed record Loaded(SslStreamCertificateContext Context, DateTime WrittenAt);
}
