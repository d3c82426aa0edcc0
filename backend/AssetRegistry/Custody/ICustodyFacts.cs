using AssetRegistry.Facilities;

namespace AssetRegistry.Custody;

/// <summary>What visibility of a custody case looks at, wherever it is kept.</summary>
public interface ICustodyFacts
{
    FacilityReference Facility { get; }

    Guid HolderId { get; }

    string CommuneCode { get; }

    /// <summary>The organisation a decision gave the facility to; null while there is none.</summary>
    Guid? ReceiverId { get; }

    /// <summary>Public bodies whose open requests were put behind a private use.</summary>
    IReadOnlyList<Guid> OutrankedIds { get; }
}
