namespace AssetRegistry;

/// <summary>What state a building is in, as somebody saw it.</summary>
public enum PremisesCondition
{
    Good,
    Fair,
    Degraded,
    Dangerous,
}
