namespace EmbeddedPostgres;

/// <summary>The data directory cannot be made or written to.</summary>
public sealed class DataDirectoryNotWritableException(string dataDirectory, Exception innerException) : EmbeddedPostgresException(
    $"The data directory {dataDirectory} cannot be written to ({innerException.Message}). Change its permissions, or choose another with --data.",
    $"Không ghi được vào thư mục dữ liệu {dataDirectory} ({innerException.Message}). Hãy sửa quyền truy cập, hoặc chọn thư mục khác bằng --data.",
    innerException)
{
    /// <summary>The directory.</summary>
    public string DataDirectory => dataDirectory;
}
