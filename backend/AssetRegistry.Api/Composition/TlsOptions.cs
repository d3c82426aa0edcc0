namespace AssetRegistry.Api.Composition;

/// <summary>Where the certificate for TLS lies.</summary>
/// <param name="CertificateFile">PEM with the certificate and those that vouch for it, or PKCS #12 (.pfx) with the key too.</param>
/// <param name="KeyFile">PEM with the private key; null: it is in the PKCS #12 file.</param>
/// <param name="Password">Of the key; null: it has none.</param>
public sealed record TlsOptions(string CertificateFile, string? KeyFile, string? Password)
{
    /// <summary>Without the password: this may be printed.</summary>
    public override string ToString() => CertificateFile;
}
