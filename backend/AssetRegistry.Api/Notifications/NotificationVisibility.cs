using System.Linq.Expressions;

namespace AssetRegistry.Api.Notifications;

/// <summary>Whose inbox a notification lies in: that of the organisation it was sent to or of its successor, or of every account of the role.
/// What was told of a facility is withdrawn when it is hidden from the reader.</summary>
internal static class NotificationVisibility
{
    public static Expression<Func<Notification, bool>> AreToldTo(Actor actor)
    {
        // An account without an organisation gets what is sent to its role alone; no organisation has the empty id.
        List<Guid?> own = [.. actor.OwnIds];
        Role? role = actor.Role;

        Expression<Func<Notification, bool>> told = notification => own.Contains(notification.OrganisationId) || notification.ToRole == role;

        return actor.HiddenFacilityIds is { Count: > 0 } hidden ? told.And(notification => !hidden.Contains(notification.SubjectId)) : told;
    }

    /// <summary>The same rule for one notification at hand.</summary>
    public static bool IsTold(Actor actor, Notification notification) => AreToldTo(actor).Compile(preferInterpretation: true)(notification);
}
