using MimeKit;

namespace AssetRegistry.Api.Notifications;

/// <summary>What is taken for an e-mail address.</summary>
internal static class EmailAddress
{
    private const int Longest = 254;

    /// <summary>One bare address without a display name, comment or line break.</summary>
    public static bool IsOne(string text) =>
        text.Length is > 0 and <= Longest && !text.Any(char.IsControl)
        && MailboxAddress.TryParse(text, out var parsed) && parsed.Address == text && parsed.Address.Contains('@', StringComparison.Ordinal);
}
