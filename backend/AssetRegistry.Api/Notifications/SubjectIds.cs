using AssetRegistry.Notifications;

namespace AssetRegistry.Api.Notifications;

/// <summary>The global ids of the records that notifications lead to.</summary>
public sealed class SubjectIds(INodeIdSerializer ids)
{
    public string Of(NotificationSubject subject, Guid id) => ids.Format(subject.ToString(), id);
}
