namespace AssetRegistry.Facilities;

/// <summary>The folded text a facility is found by.</summary>
public static class FacilitySearchText
{
    public static string Of(string number, string name, string? formerName, string communeName, string? formerCommuneName, string? address) =>
        VietnameseText.Fold(string.Join(' ', number, name, formerName, communeName, formerCommuneName, address));
}
