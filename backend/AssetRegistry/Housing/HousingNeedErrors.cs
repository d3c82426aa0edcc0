namespace AssetRegistry.Housing;

/// <summary>More officials would be housed than need it.</summary>
public sealed class HousingArrangedExceedsNeedException(Guid organisationId, string organisationName, int needed, int arranged)
    : AssetRegistryException(
        "HOUSING_ARRANGED_EXCEEDS_NEED",
        new($"{organisationName}: số người đã bố trí nhà ở công vụ ({Wording.Number(arranged).Vietnamese}) vượt quá nhu cầu " +
            $"({Wording.Number(needed).Vietnamese}). Hãy kiểm tra lại hai số này.",
            $"{organisationName}: more officials have been housed ({Wording.Number(arranged).English}) than need official housing " +
            $"({Wording.Number(needed).English}). Please check both figures."),
        "headcount")
{
    public Guid OrganisationId { get; } = organisationId;

    public int Needed { get; } = needed;

    public int Arranged { get; } = arranged;
}

/// <summary>Nothing can be allocated before a need is recorded.</summary>
public sealed class HousingNeedNotRecordedException(Guid organisationId, string organisationName) : AssetRegistryException(
    "HOUSING_NEED_NOT_RECORDED",
    new($"{organisationName} chưa có số liệu nhu cầu nhà ở công vụ. Hãy ghi nhận nhu cầu trước, rồi mới ghi nhận bố trí.",
        $"{organisationName} has no recorded need for official housing. Please record the need first, then the allocation."),
    "organisationId")
{
    public Guid OrganisationId { get; } = organisationId;
}
