namespace AssetRegistry.Api.Notifications;

/// <summary>The address of the mail server cannot be read. It is not repeated: it may hold a password.</summary>
public sealed class BadSmtpAddressException : Exception
{
    public LocalizedText Text { get; } = new(
        "Biến ASSETREGISTRY_SMTP không đúng dạng. Ví dụ: smtp://tài-khoản:mật-khẩu@mail.laichau.gov.vn:587?from=so@laichau.gov.vn",
        "The variable ASSETREGISTRY_SMTP cannot be read. Example: smtp://user:password@mail.laichau.gov.vn:587?from=so@laichau.gov.vn");

    public override string Message => Text.Current;
}
