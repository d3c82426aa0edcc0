namespace AssetRegistry.Api.Interop.LegacyText;

/// <summary>How a file's bytes stand for Vietnamese letters.</summary>
public enum VietnameseAlphabet
{
    Utf8,

    /// <summary>Windows code page 1258.</summary>
    Windows1258,

    /// <summary>TCVN 5712:1993 VN3, the one-byte alphabet of the ".Vn" fonts. Capitals with marks are small letters in a capital font.</summary>
    Tcvn3,

    /// <summary>VNI Windows: a base letter, then a byte for its marks.</summary>
    Vni,
}
