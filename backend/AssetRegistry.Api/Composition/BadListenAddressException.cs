namespace AssetRegistry.Api.Composition;

/// <summary>The address to listen on is none, or one that others reach without the server having a certificate: passwords would travel in the open.</summary>
public sealed class BadListenAddressException(string address, bool isReadable) : Exception($"Cannot listen on {address}.")
{
    public LocalizedText Text { get; } = isReadable
        ? new(
            $"Không mở địa chỉ {address} cho máy khác khi chưa có chứng thư TLS: mật khẩu sẽ đi qua mạng không mã hóa. Hãy đặt ASSETREGISTRY_CERTIFICATE, "
            + "hoặc để hệ thống chỉ nghe trên máy này và đặt trước nó một máy chủ web có TLS.",
            $"{address} is not opened to other machines without a TLS certificate: passwords would cross the network unencrypted. Set ASSETREGISTRY_CERTIFICATE, "
            + "or let the register listen on this machine only and put a web server with TLS before it.")
        : new(
            $"ASSETREGISTRY_LISTEN: '{address}' không phải địa chỉ IP. Ví dụ: 0.0.0.0 (mọi giao diện mạng) hoặc 192.168.1.10.",
            $"ASSETREGISTRY_LISTEN: '{address}' is not an IP address. Examples: 0.0.0.0 (every interface) or 192.168.1.10.");
}
