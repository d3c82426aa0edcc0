namespace AssetRegistry.Facilities;

/// <summary>The folded text a facility is found by.</summary>
public static class FacilitySearchText
{
    /// <param name="words">Whatever it is known by; null is left out.</param>
    public static string Of(IEnumerable<string?> words) => VietnameseText.Fold(string.Join(' ', words));
}
