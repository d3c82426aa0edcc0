namespace AssetRegistry.Rules;

/// <summary>A group of titles with one norm of working area a head.</summary>
public enum TitleGroup
{
    /// <summary>Head of a department or agency of the province.</summary>
    AgencyHead,

    /// <summary>Deputy head of a department or agency of the province.</summary>
    AgencyDeputyHead,

    /// <summary>Secretary or chairperson of a commune.</summary>
    CommuneLeader,

    /// <summary>Deputy secretary or vice chairperson of a commune.</summary>
    CommuneDeputyLeader,

    /// <summary>Head or deputy head of a division.</summary>
    DivisionHead,

    Specialist,

    /// <summary>Drivers, guards, cleaners and other support.</summary>
    Support,
}
