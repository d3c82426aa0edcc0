using System.Diagnostics.CodeAnalysis;

namespace AssetRegistry.Api.Notifications;

/// <summary>The mail server that notifications go out through.</summary>
/// <param name="IsEncrypted">TLS from the first byte (smtps); otherwise by STARTTLS, which only a server on this machine may be without.</param>
/// <param name="From">The sender's address.</param>
public sealed record SmtpOptions(string Host, int Port, bool IsEncrypted, string? User, string? Password, string From)
{
    private const int SubmissionPort = 587, EncryptedPort = 465;

    /// <summary>Reads smtp://user:password@host:587?from=so@laichau.gov.vn. The password is percent-encoded where it needs to be.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SmtpOptions? options)
    {
        options = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0)
        {
            return false;
        }

        var isEncrypted = address.Scheme is "smtps";
        var credentials = address.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        var from = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address.Query).TryGetValue("from", out var given) ? given.ToString() : "";
        if (!EmailAddress.IsOne(from))
        {
            return false;
        }

        options = new(
            address.Host, address.IsDefaultPort || address.Port <= 0 ? isEncrypted ? EncryptedPort : SubmissionPort : address.Port, isEncrypted,
            credentials[0].Length > 0 ? credentials[0] : null, credentials.Length > 1 ? credentials[1] : null, from);

        return true;
    }

    /// <summary>Without the password: this may be printed.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
