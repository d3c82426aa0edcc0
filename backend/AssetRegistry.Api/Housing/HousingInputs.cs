using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Housing;

/// <summary>How many officials of an organisation need official housing, in all.</summary>
/// <param name="Groups">The same by title group; they must add up. Null: not told apart.</param>
public sealed record RecordHousingNeedInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, int Headcount, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null, IReadOnlyList<TitleHeadcountInput>? Groups = null) : ICommandInput;

/// <summary>How many officials of one title group are meant.</summary>
public sealed record TitleHeadcountInput(TitleGroup Title, int Headcount);

/// <summary>How many officials of an organisation have been given official housing, in all.</summary>
public sealed record RecordHousingAllocationInput(
    Guid IdempotencyKey, [property: ID<Organisation>] Guid OrganisationId, int Headcount, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>Enters a site of official housing.</summary>
/// <param name="FacilityId">The facility it is; null: it stands at an address of its own.</param>
/// <param name="CommuneId">The commune it stands in; only without a facility.</param>
public sealed record RegisterHousingSiteInput(
    Guid IdempotencyKey, string Name, PremisesCondition Condition, [property: ID<Facility>] Guid? FacilityId = null,
    [property: ID<AdministrativeUnit>] Guid? CommuneId = null, string? Address = null, decimal? UsableAreaM2 = null, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A step on a housing site, based on the version the caller has read.</summary>
public interface IHousingSiteInput : ICommandInput
{
    Guid SiteId { get; }

    int ExpectedVersion { get; }
}

public sealed record AddHousingRoomInput(
    Guid IdempotencyKey, [property: ID<HousingSite>] Guid SiteId, int ExpectedVersion, string Name, int Beds, decimal? AreaM2 = null,
    DateOnly? EffectiveOn = null) : IHousingSiteInput;

public sealed record CloseHousingRoomInput(
    Guid IdempotencyKey, [property: ID<HousingSite>] Guid SiteId, int ExpectedVersion, Guid RoomId, string Reason,
    DateOnly? EffectiveOn = null) : IHousingSiteInput;

/// <param name="RoomId">Null: the site as a whole.</param>
/// <param name="IsComplete">Whether nothing is left to be repaired.</param>
public sealed record RecordHousingRepairInput(
    Guid IdempotencyKey, [property: ID<HousingSite>] Guid SiteId, int ExpectedVersion, long CostDong, PremisesCondition Condition, PaperInput Paper,
    bool IsComplete = false, Guid? RoomId = null, DateOnly? EffectiveOn = null) : IHousingSiteInput;

/// <summary>Applies for official housing on behalf of officials of the caller's organisation.</summary>
/// <param name="IsOvercrowded">Whether the own house gives less than the minimum area a head.</param>
/// <param name="DistanceKm">From the own house to the workplace, by road.</param>
/// <param name="IsRemote">Whether the workplace lies in a mountain, remote or border commune.</param>
public sealed record SubmitHousingApplicationInput(
    Guid IdempotencyKey, TitleGroup Title, int Headcount, string FormerWorkplace, string Workplace, bool OwnsHouse, PaperInput Paper,
    bool IsOvercrowded = false, decimal? DistanceKm = null, bool IsRemote = false, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A step on a housing application, based on the version the caller has read.</summary>
public interface IHousingApplicationInput : ICommandInput
{
    Guid ApplicationId { get; }

    int ExpectedVersion { get; }
}

public sealed record VerifyHousingApplicationInput(
    Guid IdempotencyKey, [property: ID<HousingApplication>] Guid ApplicationId, int ExpectedVersion, PaperInput Paper,
    DateOnly? EffectiveOn = null) : IHousingApplicationInput;

/// <param name="Reason">Needed when the applicants are not eligible.</param>
public sealed record DecideHousingApplicationInput(
    Guid IdempotencyKey, [property: ID<HousingApplication>] Guid ApplicationId, int ExpectedVersion, bool IsEligible, PaperInput Paper,
    string? Reason = null, DateOnly? EffectiveOn = null) : IHousingApplicationInput;

/// <param name="Beds">Null: the whole room.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null: no end is set.</param>
public sealed record AllocateHousingRoomInput(
    Guid IdempotencyKey, [property: ID<HousingApplication>] Guid ApplicationId, int ExpectedVersion, [property: ID<HousingSite>] Guid SiteId,
    Guid RoomId, DateOnly From, PaperInput Paper, int? Beds = null, DateOnly? To = null, DateOnly? EffectiveOn = null) : IHousingApplicationInput;

public sealed record SignHousingContractInput(
    Guid IdempotencyKey, [property: ID<HousingApplication>] Guid ApplicationId, int ExpectedVersion, long RentPerMonthDong, DateOnly From,
    DateOnly To, PaperInput Paper, DateOnly? EffectiveOn = null) : IHousingApplicationInput;

/// <param name="EffectiveOn">The last day of the stay; null: today in Viet Nam.</param>
public sealed record ReturnHousingRoomInput(
    Guid IdempotencyKey, [property: ID<HousingApplication>] Guid ApplicationId, int ExpectedVersion, string Reason, PaperInput? Paper = null,
    DateOnly? EffectiveOn = null) : IHousingApplicationInput;

public sealed record WithdrawHousingApplicationInput(
    Guid IdempotencyKey, [property: ID<HousingApplication>] Guid ApplicationId, int ExpectedVersion, string Reason,
    DateOnly? EffectiveOn = null) : IHousingApplicationInput;
