using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Composition;

/// <summary>What the console says once the server is ready.</summary>
/// <param name="Password">Null when it was set at an earlier start and is known only as a hash.</param>
/// <param name="Broken">What did not agree when the figures were last checked.</param>
public sealed record Announcement(IReadOnlyList<Account> Accounts, string? Password, IReadOnlyList<ReconciliationCheck> Broken)
{
    public async Task WriteAsync(TextWriter output, Uri address, string location)
    {
        var lines = new List<LocalizedText>
        {
            new($"Hệ thống đã sẵn sàng: {address}", $"The registry is ready: {address}"),
            new($"Dữ liệu lưu tại: {location}", $"The data is kept in: {location}"),
            new("Tài khoản:", "Accounts:"),
        };
        lines.AddRange(Accounts.Select(account => new LocalizedText($"  {account.Name,-10} {account.DisplayName}", $"  {account.Name,-10} {account.DisplayName}")));
        lines.Add(Password is not null
            ? new($"Mật khẩu: {Password}", $"Password: {Password}")
            : new("Mật khẩu: như đã in ở lần chạy đầu (đặt lại bằng ASSETREGISTRY_DEMO_PASSWORD).", "Password: as printed at the first start (set anew with ASSETREGISTRY_DEMO_PASSWORD)."));
        lines.AddRange(Broken.Select(check => check.InWords()));
        lines.Add(new("Nhấn Ctrl-C để dừng.", "Press Ctrl-C to stop."));
        foreach (var line in lines)
        {
            await output.WriteLineAsync(line.Current);
        }
    }
}
