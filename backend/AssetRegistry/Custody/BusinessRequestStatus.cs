namespace AssetRegistry.Custody;

/// <summary>What became of an enterprise's request.</summary>
public enum BusinessRequestStatus
{
    Open,
    Granted,
    Refused,
    Withdrawn,
}
