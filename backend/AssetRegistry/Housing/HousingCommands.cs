using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>Enters a site of official housing: a facility of the register, or an address in a commune.</summary>
public sealed record RegisterHousingSite(
    Guid SiteId, string Name, string? Address, decimal? UsableAreaM2, PremisesCondition Condition, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Adds a room to a site.</summary>
public sealed record AddHousingRoom(Guid RoomId, string Name, int Beds, decimal? AreaM2, DateOnly EffectiveOn);

/// <summary>Takes a room out of use from the effective date on.</summary>
public sealed record CloseHousingRoom(Guid RoomId, string Reason, DateOnly EffectiveOn);

/// <summary>Records a repair of the site, or of one room.</summary>
/// <param name="IsComplete">Whether nothing is left to be repaired.</param>
public sealed record RecordHousingRepair(
    Guid? RoomId, long CostDong, PremisesCondition Condition, bool IsComplete, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Applies for official housing on behalf of own officials.</summary>
public sealed record SubmitHousingApplication(
    Guid ApplicationId, TitleGroup Title, int Headcount, string FormerWorkplace, string Workplace, HousingConditions Conditions, Paper? Paper,
    DateOnly EffectiveOn);

/// <summary>Verifies an application of own officials and sends it on.</summary>
public sealed record VerifyHousingApplication(Paper? Paper, DateOnly EffectiveOn);

/// <summary>Decides whether the applicants are eligible.</summary>
/// <param name="Reason">Needed when they are not.</param>
public sealed record DecideHousingApplication(bool IsEligible, string? Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Gives eligible applicants beds of a room.</summary>
/// <param name="Beds">Null: the whole room.</param>
/// <param name="To">The last day; null: no end is set.</param>
public sealed record AllocateHousingRoom(Guid StayId, Guid RoomId, int? Beds, DateOnly From, DateOnly? To, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records the signed contract.</summary>
public sealed record SignHousingContract(long RentPerMonthDong, DateOnly From, DateOnly To, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records that the beds were given back; the effective date is the last day.</summary>
public sealed record ReturnHousingRoom(string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Takes an own application back.</summary>
public sealed record WithdrawHousingApplication(string Reason, DateOnly EffectiveOn);
