namespace AssetRegistry.Organisations;

/// <summary>No organisation has this id.</summary>
public sealed class OrganisationNotFoundException(Guid organisationId, string? field = null) : AssetRegistryException(
    "ORGANISATION_NOT_FOUND",
    new("Không tìm thấy cơ quan, đơn vị này. Hãy chọn lại trong danh sách cơ quan.",
        "There is no such organisation. Please choose again from the list of organisations."),
    field)
{
    public Guid OrganisationId { get; } = organisationId;
}
