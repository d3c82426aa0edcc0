using System.Net;
using System.Net.Sockets;

namespace AssetRegistry.Api.Composition;

/// <summary>Another program already listens on the port.</summary>
public sealed class PortTakenException(int port, Exception inner) : Exception($"Port {port} is in use.", inner)
{
    public LocalizedText Text { get; } = new(
        $"Cổng {port} đang được chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác: npm start -- --port {port + 1}",
        $"Port {port} is used by another program. Stop that program or choose another port: npm start -- --port {port + 1}");

    /// <summary>Asks before the database is started, so that the answer comes at once.</summary>
    public static void ThrowIfTaken(IPAddress address, int port)
    {
        using var probe = new TcpListener(address, port);
        try
        {
            probe.Start();
        }
        catch (SocketException e) when (e.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
        {
            throw new PortTakenException(port, e);
        }
    }
}
