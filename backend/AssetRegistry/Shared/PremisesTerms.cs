namespace AssetRegistry;

/// <summary>The condition of buildings in words.</summary>
public static class PremisesTerms
{
    public static LocalizedText InWords(this PremisesCondition condition) => condition switch
    {
        PremisesCondition.Good => new("tốt", "good"),
        PremisesCondition.Fair => new("còn sử dụng được", "fair"),
        PremisesCondition.Degraded => new("xuống cấp", "degraded"),
        _ => new("nguy hiểm", "dangerous"),
    };
}
