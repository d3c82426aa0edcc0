namespace AssetRegistry.Api.Database;

/// <summary>What was given as a connection string is none. Its text is not repeated: it may hold a password.</summary>
public sealed class BadConnectionStringException(Exception inner) : Exception($"The connection string cannot be read: {inner.Message}", inner)
{
    public LocalizedText Text { get; } = new(
        $"Không đọc được chuỗi kết nối (--database hoặc ASSETREGISTRY_DATABASE): {inner.Message} Ví dụ đúng: \"Host=localhost;Username=assetregistry;Password=…;Database=assetregistry\"",
        $"The connection string (--database or ASSETREGISTRY_DATABASE) cannot be read: {inner.Message} A right one: \"Host=localhost;Username=assetregistry;Password=…;Database=assetregistry\"");
}
