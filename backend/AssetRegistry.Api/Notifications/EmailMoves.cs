namespace AssetRegistry.Api.Notifications;

/// <summary>What an administrator can do with an e-mail, by what became of it.</summary>
internal static class EmailMoves
{
    public static IReadOnlyList<EmailStatus> Retry { get; } = [EmailStatus.Failed, EmailStatus.Cancelled];

    public static IReadOnlyList<EmailStatus> Cancel { get; } = [EmailStatus.Queued];

    public static LocalizedText InWords(EmailStatus status) => status switch
    {
        EmailStatus.Queued => new("đang chờ gửi", "is waiting to be sent"),
        EmailStatus.Sent => new("đã gửi", "has been sent"),
        EmailStatus.Failed => new("không gửi được", "could not be sent"),
        _ => new("đã hủy", "was cancelled"),
    };

    public static LocalizedText InWords(IReadOnlyList<EmailStatus> statuses)
    {
        var words = statuses.Select(InWords).ToList();

        return new(
            string.Join(" hoặc ", words.Select(word => word.Vietnamese)), string.Join(" or ", words.Select(word => word.English)));
    }
}
