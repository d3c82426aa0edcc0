namespace AssetRegistry.Access;

/// <summary>The account a command or a question comes from.</summary>
/// <param name="OrganisationId">Null: the account belongs to no organisation of the register.</param>
/// <param name="CommuneCode">The commune of that organisation; null for bodies of the province.</param>
public sealed record Actor(string Account, Role Role, Guid? OrganisationId, string? CommuneCode)
{
    /// <summary>The bodies that ended and left what they had to its organisation, and those before them: what is still theirs is its to see and to finish.</summary>
    public IReadOnlyList<Guid> PredecessorIds { get; init; } = [];

    /// <summary>The codes that its commune and the communes of its predecessors had before: what was decided there is its to see.</summary>
    public IReadOnlyList<string> FormerCommuneCodes { get; init; } = [];

    /// <summary>The bodies below its organisation and below those it succeeded, at every depth, with what they succeeded.</summary>
    public IReadOnlyList<Guid> SubordinateIds { get; init; } = [];

    /// <summary>Its organisation and those it succeeded. An account without an organisation owns nothing; no organisation has the empty id.</summary>
    public IReadOnlyList<Guid> OwnIds => [OrganisationId ?? Guid.Empty, .. PredecessorIds];

    /// <summary>The bodies whose records it may see, but for what is hidden from it: a body answers for those below it, and each acts for itself.</summary>
    public IReadOnlyList<Guid> SeenIds => [.. OwnIds, .. SubordinateIds];

    /// <summary>Whether it acts for this organisation: its own, or one that its own succeeded.</summary>
    public bool ActsFor(Guid organisationId) => organisationId != Guid.Empty && OwnIds.Contains(organisationId);

    /// <summary>Whether what this organisation does is its to see.</summary>
    public bool Sees(Guid organisationId) => organisationId != Guid.Empty && SeenIds.Contains(organisationId);

    /// <summary>Nobody in particular: whoever looks at what the register shows to the public. He acts for no organisation and gives no command.</summary>
    public static Actor Public { get; } = new("", Role.AgencyOfficial, null, null) { IsPublic = true };

    /// <summary>Whether it is <see cref="Public"/>: its role says nothing.</summary>
    public bool IsPublic { get; private init; }

    /// <summary>Whether the right to decide is delegated to it today.</summary>
    public bool IsDelegate { get; init; }

    /// <summary>Whether it sees all that is decided about: whoever works for the whole province, and a delegate as long as he may decide for it.</summary>
    public bool SeesWhatIsDecided => IsProvinceWide || IsDelegate;

    /// <summary>Whether restricted facilities are no secret to it, whoever holds them: who decides, appraises, audits and administers for the province.</summary>
    public bool SeesRestricted => Role is Role.FinanceAppraiser or Role.ProvinceDecider or Role.Auditor or Role.Administrator;

    /// <summary>The restricted facilities that do not exist for it, by <see cref="FacilityVisibility"/>: records that name one are nobody's but their parties'.</summary>
    public IReadOnlyList<Guid> HiddenFacilityIds { get; init; } = [];

    public bool IsHidden(Guid facilityId) => HiddenFacilityIds.Contains(facilityId);

    /// <summary>Whether the role works for the whole province, not for one commune or agency.</summary>
    public bool IsProvinceWide => Role is not (Role.CommuneOfficial or Role.AgencyOfficial);
}
