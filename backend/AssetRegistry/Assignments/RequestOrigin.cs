namespace AssetRegistry.Assignments;

/// <summary>From where the way to a space is measured.</summary>
/// <param name="Name">The facility or commune, as it is called.</param>
public sealed record RequestOrigin(Position Position, RequestOriginKind Kind, string Name);

/// <summary>What stands for the requester when its way is measured.</summary>
public enum RequestOriginKind
{
    /// <summary>The facility of its main office.</summary>
    MainOffice,

    /// <summary>A point inside its commune, for a requester without a known main office.</summary>
    CommunePoint,
}
