namespace AssetRegistry.Access;

/// <summary>How far a role's right to a command reaches.</summary>
public enum CommandScope
{
    OwnOrganisation,
    Anywhere,
}
