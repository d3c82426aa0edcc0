namespace AssetRegistry.Api.Access.OpenId;

/// <summary>Where somebody goes after signing in: an address of this site, whatever was asked for.</summary>
internal static class ReturnAddress
{
    private const string Start = "/";

    /// <summary>Stands for this site when an address is put together as a browser does it.</summary>
    private static readonly Uri Site = new("http://register.invalid");

    /// <summary>The address without its host; the start page in place of one that leads, or by some browser's reading might lead, elsewhere.</summary>
    public static string Within(string? asked) =>
        asked is ['/', ..] && !asked.StartsWith("//", StringComparison.Ordinal)
            && !asked.Any(letter => letter is '\\' || char.IsControl(letter))
            && Uri.TryCreate(Site, asked, out var address) && address.Authority == Site.Authority && address.Scheme == Site.Scheme
            ? address.PathAndQuery is ['/', '/', ..] ? Start : address.PathAndQuery + address.Fragment
            : Start;
}
