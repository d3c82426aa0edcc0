using System.Net;

namespace AssetRegistry.Api.Composition;

/// <summary>What goes no further than this machine needs no encryption; everything else has it, or is refused.</summary>
internal static class ThisMachine
{
    /// <param name="host">A name, an address, or the folder of a socket.</param>
    public static bool Is(string? host) => string.IsNullOrEmpty(host)
        || host[0] is '/' or '@'
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
