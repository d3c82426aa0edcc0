using AssetRegistry.Api.Access;
using AssetRegistry.Api.Access.OpenId;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Interop.Csv;
using AssetRegistry.Api.Notifications;
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
        BadConnectionStringException refused => refused.Text.Current,
        UnencryptedDatabaseException refused => refused.Text.Current,
        BadSmtpAddressException refused => refused.Text.Current,
        UnknownRoleException refused => refused.Text.Current,
        BadOpenIdException refused => refused.Text.Current,
        BadCertificateException refused => refused.Text.Current,
        BadListenAddressException refused => refused.Text.Current,
        UnreadableVariableFileException refused => refused.Text.Current,
        CsvColumnsNotFoundException refused => refused.Text.Current,
        StoreUnavailableException refused => new LocalizedText(
            $"Mất kết nối với PostgreSQL giữa chừng: {refused.InnerException!.Message} Hãy chạy lại lệnh: phần đã lưu không bị ghi hai lần.",
            $"The connection to PostgreSQL was lost: {refused.InnerException!.Message} Run the command again: what is stored is not stored twice.").Current,
        PostgresException { SqlState: "28P01" or "28000" or "3D000" } refused => new LocalizedText(
            $"PostgreSQL từ chối kết nối: {refused.MessageText}. Hãy kiểm tra tài khoản, mật khẩu và tên cơ sở dữ liệu trong --database.",
            $"PostgreSQL refused the connection: {refused.MessageText}. Check user, password and database name in --database.").Current,
        NpgsqlException and not PostgresException => new LocalizedText(
            $"Không kết nối được máy chủ PostgreSQL: {exception.Message} Hãy kiểm tra tùy chọn --database.",
            $"PostgreSQL cannot be reached: {exception.Message} Check the option --database.").Current,
        _ => null,
    };
}
