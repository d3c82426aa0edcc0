using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace AssetRegistry.Api.Composition;

/// <summary>Where the server listens, and how: on this machine in the open, anywhere with TLS 1.2 or 1.3.</summary>
public static class Listening
{
    /// <summary>More than any command needs; what takes uploads says so itself.</summary>
    private const long MaxRequestBodyBytes = 2 * 1024 * 1024;

    /// <summary>Slower than any telephone in the mountains; who sends less holds a connection for its own sake.</summary>
    private static readonly MinDataRate SlowestBody = new(bytesPerSecond: 120, gracePeriod: TimeSpan.FromSeconds(4));

    private static readonly TimeSpan SlowestHeaders = TimeSpan.FromSeconds(15);

    /// <exception cref="BadListenAddressException">Other machines would reach the address unencrypted.</exception>
    /// <exception cref="BadCertificateException">The certificate cannot be read.</exception>
    public static void UseRegistryListening(this IWebHostBuilder host, RegistryOptions options)
    {
        if (options.Tls is null && !IPAddress.IsLoopback(options.Listen))
        {
            throw new BadListenAddressException($"{options.Listen}", isReadable: true);
        }

        var certificate = options.Tls is { } tls ? TlsCertificate.Open(tls) : null;
        _ = host.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBodyBytes;
            kestrel.Limits.MinRequestBodyDataRate = SlowestBody;
            kestrel.Limits.RequestHeadersTimeout = SlowestHeaders;
            kestrel.Listen(options.Listen, options.Port, listen => Encrypt(listen, certificate));
        });
    }

    private static void Encrypt(ListenOptions listen, TlsCertificate? certificate)
    {
        if (certificate is not null)
        {
            _ = listen.UseHttps(new TlsHandshakeCallbackOptions
            {
                OnConnection = _ => ValueTask.FromResult(new SslServerAuthenticationOptions
                {
                    ServerCertificateContext = certificate.Current,
                    EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
                }),
            });
        }
    }
}
