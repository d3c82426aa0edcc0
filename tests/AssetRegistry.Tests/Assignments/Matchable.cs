namespace AssetRegistry.Tests.Assignments;

/// <summary>Spaces and needs that say only what matters to a test.</summary>
internal static class Matchable
{
    public const string TaLeng = "03427";
    public const string MuongKim = "03637";

    private static readonly string[] Classes = ["trụ sở cấp xã", "y tế, giáo dục, văn hóa", "nhà ở công vụ", "quỹ đất"];

    public static OfferedSpace Space(int number, decimal? area = 500, string commune = TaLeng, Position? at = null, Guid? part = null) => new(
        A.Id(1000 + number), 1, part, $"LC-{number:0000}", "Trụ sở cũ", FacilityCategory.CommuneHeadquarters, commune,
        commune == TaLeng ? "xã Tả Lèng" : "xã Mường Kim", at ?? new Position(103.45, 22.4), area, area, A.HealthDepartment.Id, A.HealthDepartment.Name);

    /// <summary>A need in the class of this rank that names no facility.</summary>
    public static PendingRequest Need(int number, int rank = 1, decimal? area = 500, string? commune = TaLeng, Position? from = null, int day = 10) => new(
        A.Id(500 + number), 1, $"HS-{number:0000}", A.DoanKet.Id, A.DoanKet.Name, IntendedUse.Headquarters, Priority(rank), null, commune, area,
        null, null, new(from ?? new Position(103.46, 22.41), RequestOriginKind.MainOffice, "trụ sở UBND phường Đoàn Kết"), A.Day(day));

    /// <summary>A request that names this space.</summary>
    public static PendingRequest RequestFor(OfferedSpace space, int number, int rank = 1, decimal? area = 500, int day = 10) =>
        Need(number, rank, area, TaLeng, day: day) with { Wanted = space.Key };

    public static LegalPriority Priority(int rank) => new(rank, new(Classes[rank - 1], $"class {rank}"), "Công điện 213/CĐ-TTg");

    public static IReadOnlyList<AssignmentPairing> Propose(MatchingInputs inputs) => ProvinceMatching.Propose(FitTable.Of(inputs));

    public static MatchingReport Report(MatchingInputs inputs)
    {
        var fits = FitTable.Of(inputs);
        return MatchingReport.Of(fits, ProvinceMatching.Propose(fits));
    }
}
