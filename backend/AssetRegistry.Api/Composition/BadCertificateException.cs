namespace AssetRegistry.Api.Composition;

/// <summary>The certificate or its key cannot be read. The password is not repeated.</summary>
public sealed class BadCertificateException(string file, Exception inner) : Exception($"No certificate in {file}.", inner)
{
    public LocalizedText Text { get; } = new(
        $"Không đọc được chứng thư TLS trong {file}: {inner.Message} Cần tệp PEM (ASSETREGISTRY_CERTIFICATE) kèm khóa riêng (ASSETREGISTRY_CERTIFICATE_KEY), "
        + "hoặc một tệp .pfx, và mật khẩu của khóa nếu có (ASSETREGISTRY_CERTIFICATE_PASSWORD).",
        $"The TLS certificate in {file} cannot be read: {inner.Message} Needed are a PEM file (ASSETREGISTRY_CERTIFICATE) with its private key "
        + "(ASSETREGISTRY_CERTIFICATE_KEY), or one .pfx file, and the key's password if it has one (ASSETREGISTRY_CERTIFICATE_PASSWORD).");
}
