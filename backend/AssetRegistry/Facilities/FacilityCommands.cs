namespace AssetRegistry.Facilities;

/// <summary>Enters a facility into the register.</summary>
public sealed record RegisterFacility(
    Guid FacilityId,
    string Number,
    string Name,
    string? FormerName,
    FacilityCategory Category,
    Classification Classification,
    string? FormerCommuneName,
    string? Address,
    Position? Location,
    decimal? LandAreaM2,
    decimal? FloorAreaM2,
    DateOnly? VacantSince,
    Paper? Paper,
    DateOnly EffectiveOn,
    Sensitivity? Sensitivity = null);

/// <summary>Says how far what is known of a facility may go.</summary>
public sealed record SetFacilitySensitivity(Guid FacilityId, Sensitivity Sensitivity, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Classifies a facility, or one part of it, anew.</summary>
public sealed record ClassifyFacility(
    Guid FacilityId, Classification Classification, DateOnly? VacantSince, string Reason, Paper? Paper, DateOnly EffectiveOn, Guid? PartId = null);

/// <summary>Sets a part of a facility apart, to be classified, asked for and decided by itself.</summary>
public sealed record DelimitFacilityPart(
    Guid FacilityId,
    Guid PartId,
    string Name,
    decimal? LandAreaM2,
    decimal? FloorAreaM2,
    Classification Classification,
    DateOnly? VacantSince,
    string Reason,
    Paper? Paper,
    DateOnly EffectiveOn);

/// <summary>Takes back that a part was set apart.</summary>
public sealed record DissolveFacilityPart(Guid FacilityId, Guid PartId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes a surplus facility into the land fund centre's care.</summary>
public sealed record ReceiveIntoCustody(Guid FacilityId, Paper? Paper, DateOnly EffectiveOn);
