namespace AssetRegistry.Api.Database;

/// <summary>The connection string leads to another machine, whose certificate would not be checked.</summary>
public sealed class UnencryptedDatabaseException(string host) : Exception($"The connection to {host} would not be encrypted with a checked certificate.")
{
    public LocalizedText Text { get; } = new(
        $"Chuỗi kết nối đến máy chủ PostgreSQL khác ({host}) phải mã hóa và kiểm tra chứng thư. Hãy thêm \"SSL Mode=VerifyFull\" (và \"Root Certificate=…\" nếu chứng thư do cơ quan tự cấp).",
        $"The connection string leads to PostgreSQL on another machine ({host}), so it must be encrypted and its certificate checked. Add \"SSL Mode=VerifyFull\" (and \"Root Certificate=…\" for a certificate of your own).");
}
