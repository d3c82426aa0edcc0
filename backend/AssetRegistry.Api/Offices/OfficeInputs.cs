using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Offices;

/// <summary>An organisation begins to occupy a facility or a part of one.</summary>
/// <param name="PartId">Null: the facility as a whole.</param>
/// <param name="AreaM2">Floor area it occupies; null: no figure yet.</param>
public sealed record OpenOfficeInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, [property: ID<Facility>] Guid FacilityId, OfficeKind Kind,
    [property: ID<FacilityPart>] Guid? PartId = null, decimal? AreaM2 = null, PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>An office goes to another facility, with its people and assets.</summary>
public sealed record MoveOfficeInput(
    Guid IdempotencyKey, [property: ID<Office>] Guid OfficeId, int ExpectedVersion, [property: ID<Facility>] Guid FacilityId, [property: ID<FacilityPart>] Guid? PartId = null,
    decimal? AreaM2 = null, PaperInput? Paper = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>The floor area an office occupies.</summary>
public sealed record MeasureOfficeAreaInput(
    Guid IdempotencyKey, [property: ID<Office>] Guid OfficeId, int ExpectedVersion, decimal AreaM2, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>People of one title group.</summary>
public sealed record StaffGroupInput(TitleGroup Title, int Headcount);

/// <summary>Everybody who works in an office: the totals, not differences.</summary>
public sealed record CountOfficeStaffInput(
    Guid IdempotencyKey, [property: ID<Office>] Guid OfficeId, int ExpectedVersion, IReadOnlyList<StaffGroupInput> Groups, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>An office is given up.</summary>
public sealed record EndOfficeInput(
    Guid IdempotencyKey, [property: ID<Office>] Guid OfficeId, int ExpectedVersion, string Reason, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A vehicle or larger piece of equipment. Costs in đồng, of all pieces together.</summary>
public sealed record RecordOfficeAssetInput(
    Guid IdempotencyKey, [property: ID<Office>] Guid OfficeId, int ExpectedVersion, OfficeAssetKind Kind, string Name, int Quantity,
    long OriginalCost, AssetCondition Condition, long? ResidualValue = null, DateOnly? InUseSince = null, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>An item goes to another office.</summary>
public sealed record TransferOfficeAssetInput(
    Guid IdempotencyKey, [property: ID<Office>] Guid OfficeId, int ExpectedVersion, Guid AssetId, [property: ID<Office>] Guid ReceiverOfficeId,
    PaperInput Paper, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>An item is taken off the list.</summary>
public sealed record EndOfficeAssetInput(
    Guid IdempotencyKey, [property: ID<Office>] Guid OfficeId, int ExpectedVersion, Guid AssetId, string Reason, PaperInput Paper,
    DateOnly? EffectiveOn = null) : ICommandInput;
