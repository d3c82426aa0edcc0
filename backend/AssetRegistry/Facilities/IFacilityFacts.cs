namespace AssetRegistry.Facilities;

/// <summary>What visibility and the facility filter look at, wherever a facility is kept: in a document, in memory or in a tile.</summary>
public interface IFacilityFacts : IGuardedFacility
{
    Classification Classification { get; }

    HandlingStage Stage { get; }

    FacilityCategory Category { get; }

    string CommuneCode { get; }

    /// <summary>Whether a part of it is surplus, whatever the whole is classified as.</summary>
    bool HasSurplusPart { get; }

    /// <summary>The first day it no longer counts; null while it exists.</summary>
    DateOnly? EndedOn { get; }

    /// <summary>Made by <see cref="FacilitySearchText"/>.</summary>
    string SearchText { get; }
}
