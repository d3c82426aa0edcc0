namespace AssetRegistry.Decisions;

/// <summary>For whom a decision is signed, as its signature says.</summary>
public enum SigningCapacity
{
    /// <summary>TM.: for the committee, by its chairperson.</summary>
    ForCommittee,

    /// <summary>KT.: a deputy for the chairperson.</summary>
    ForChairperson,

    /// <summary>Q.: somebody acting as chairperson.</summary>
    ActingChairperson,

    /// <summary>TUQ.: whoever the chairperson has delegated it to.</summary>
    ByDelegation,
}
