namespace AssetRegistry.Facilities;

/// <summary>What visibility and the facility filter look at, wherever a facility is kept: in a document, in memory or in a tile.</summary>
public interface IFacilityFacts
{
    Classification Classification { get; }

    Sensitivity Sensitivity { get; }

    HandlingStage Stage { get; }

    FacilityCategory Category { get; }

    string CommuneCode { get; }

    Guid HolderId { get; }

    /// <summary>The organisation the facility was assigned to; null while undecided.</summary>
    Guid? ReceiverId { get; }

    /// <summary>Whether a part of it is surplus, whatever the whole is classified as.</summary>
    bool HasSurplusPart { get; }

    /// <summary>The organisations that hold or receive a part that was given away by itself.</summary>
    IReadOnlyList<Guid> PartOrganisationIds { get; }

    bool InCustody { get; }

    /// <summary>The first day it no longer counts; null while it exists.</summary>
    DateOnly? EndedOn { get; }

    /// <summary>Made by <see cref="FacilitySearchText"/>.</summary>
    string SearchText { get; }
}
