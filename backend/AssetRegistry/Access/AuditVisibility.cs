namespace AssetRegistry.Access;

/// <summary>Who may see whether the register's history is whole: those who look after it.</summary>
public static class AuditVisibility
{
    public static bool MaySee(Actor actor) => actor.Role is Role.Auditor or Role.Administrator;
}
