namespace AssetRegistry.Decisions;

/// <summary>Whether a decision still holds.</summary>
public enum DecisionStatus
{
    InForce,

    /// <summary>Every item was amended by later decisions.</summary>
    Amended,
    Revoked,
}
