namespace AssetRegistry.Facilities;

/// <summary>Why a request for a facility is no longer open, other than by being granted.</summary>
public enum RequestOutcome
{
    Refused,
    Withdrawn,

    /// <summary>Refused after the facility had been decided for somebody else.</summary>
    LostToOtherDecision,
}
