using AssetRegistry.Organisations;

namespace AssetRegistry.Notifications;

/// <summary>Who is told of a fact: one organisation, or all of one type, such as the finance department.</summary>
public readonly record struct Addressee
{
    private Addressee(Guid? organisationId, OrganisationType? type) => (OrganisationId, Type) = (organisationId, type);

    public Guid? OrganisationId { get; }

    public OrganisationType? Type { get; }

    public static Addressee Organisation(Guid id) => new(id, null);

    public static Addressee All(OrganisationType type) => new(null, type);
}
