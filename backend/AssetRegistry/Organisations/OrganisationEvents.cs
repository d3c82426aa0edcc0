using AssetRegistry.Boundaries;

namespace AssetRegistry.Organisations;

/// <summary>A body entered the register. The commune is null for bodies of the province.</summary>
public sealed record OrganisationEstablished(
    Guid OrganisationId,
    string Code,
    string Name,
    OrganisationType Type,
    Guid? CommuneId,
    string? CommuneCode,
    Provenance Provenance,
    Guid? ParentId = null) : IBusinessEvent;

/// <summary>The body has another name; its identity and code stay.</summary>
public sealed record OrganisationRenamed(Guid OrganisationId, string Name, string FormerName, Provenance Provenance) : IBusinessEvent;

/// <summary>The body was put below another one; null: below none.</summary>
public sealed record OrganisationParentChanged(
    Guid OrganisationId, string OrganisationName, Guid? ParentId, string? ParentName, Provenance Provenance) : IBusinessEvent;

/// <summary>The body ended. What it held went to its successor; null: it held nothing. Its reason is in the provenance.</summary>
public sealed record OrganisationEnded(
    Guid OrganisationId, string OrganisationName, Guid? SuccessorId, string? SuccessorName, Provenance Provenance) : IBusinessEvent;

/// <summary>The body took over from one that ended.</summary>
public sealed record OrganisationSucceeded(
    Guid OrganisationId, string OrganisationName, Guid PredecessorId, string PredecessorName, Provenance Provenance) : IBusinessEvent;

/// <summary>That the body had ended was taken back.</summary>
public sealed record OrganisationReinstated(Guid OrganisationId, string OrganisationName, OrganisationType Type, Provenance Provenance) : IBusinessEvent;

/// <summary>That the body had taken over from another one was taken back.</summary>
public sealed record OrganisationSuccessionAnnulled(
    Guid OrganisationId, string OrganisationName, Guid PredecessorId, string PredecessorName, Provenance Provenance) : IBusinessEvent;

/// <summary>The commune the body works in was succeeded by another one, or has another code or name.</summary>
public sealed record OrganisationCommuneChanged(
    Guid OrganisationId, string OrganisationName, CommuneReference Former, CommuneReference Commune, Provenance Provenance) : IBusinessEvent;
