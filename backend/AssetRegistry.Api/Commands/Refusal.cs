using AssetRegistry.Api.Composition;
using EmbeddedPostgres;
using Npgsql;

namespace AssetRegistry.Api.Commands;

/// <summary>Which exceptions are sentences for the person at the command line; any other is a defect and keeps its stack trace.</summary>
public static class Refusal
{
    public static string? Find(Exception exception) => exception switch
    {
        AssetRegistryException refused => refused.Message,
        EmbeddedPostgresException refused => new LocalizedText(refused.Vietnamese, refused.Message).Current,
        PortTakenException refused => refused.Text.Current,
        SchemaMismatchException refused => new LocalizedText(
            $"Cơ sở dữ liệu có cấu trúc của phiên bản khác. Hãy chạy: npm run -s assetregistry -- migrate\n{refused.Message}",
            $"The database has the schema of another version. Run: npm run -s assetregistry -- migrate\n{refused.Message}").Current,
        NpgsqlException { InnerException: System.Net.Sockets.SocketException } refused => new LocalizedText(
            $"Không kết nối được máy chủ PostgreSQL: {refused.Message} Hãy kiểm tra tùy chọn --database.",
            $"PostgreSQL cannot be reached: {refused.Message} Check the option --database.").Current,
        PostgresException { SqlState: "28P01" or "28000" or "3D000" } refused => new LocalizedText(
            $"PostgreSQL từ chối kết nối: {refused.MessageText}. Hãy kiểm tra tài khoản, mật khẩu và tên cơ sở dữ liệu trong --database.",
            $"PostgreSQL refused the connection: {refused.MessageText}. Check user, password and database name in --database.").Current,
        _ => null,
    };
}
