namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Texts that people send who mean harm, each with a mark by which it is found again wherever it went.</summary>
internal static class HostileTexts
{
    /// <summary>Nothing of the register holds this.</summary>
    public const string Mark = "q7z9x";

    public static readonly string[] All =
    [
        $"{Mark}' or '1'='1",
        $"{Mark}'; drop table registry.mt_events; --",
        $"{Mark}\\' union select null, version() --",
        $"$${Mark}$$; select pg_sleep(10); --",
        $"{Mark}%_\\",
        $"{Mark}\" }} }} {{ __schema {{ types {{ name }} }} }}",
        $"<img src=x onerror=\"{Mark}()\">",
        $"../../../../etc/passwd{Mark}",
        $"{Mark}{{{{7*7}}}}${{jndi:ldap://127.0.0.1/{Mark}}}",
        $"{Mark}\r\nSet-Cookie: assetregistry={Mark}",
        $"{Mark}\u0000\u202e\ufeff",
        Mark + new string('(', 20_000),
    ];
}
