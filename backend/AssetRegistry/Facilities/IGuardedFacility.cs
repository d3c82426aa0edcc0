namespace AssetRegistry.Facilities;

/// <summary>What decides to whom a facility is open, wherever it stands: the rule for restricted ones looks at no more.</summary>
public interface IGuardedFacility
{
    Guid HolderId { get; }

    /// <summary>The organisation the facility was assigned to; null while undecided.</summary>
    Guid? ReceiverId { get; }

    /// <summary>The organisations that hold or receive a part that was given away by itself.</summary>
    IReadOnlyList<Guid> PartOrganisationIds { get; }

    bool InCustody { get; }

    Sensitivity Sensitivity { get; }
}
