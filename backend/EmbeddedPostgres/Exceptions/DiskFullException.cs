namespace EmbeddedPostgres;

/// <summary>The disk under the data directory is full.</summary>
public sealed class DiskFullException(string dataDirectory, Exception? innerException = null) : EmbeddedPostgresException(
    $"The disk that holds {dataDirectory} is full. Free some space (a new, empty register needs about 100 MB), then start again; nothing that was saved is lost.",
    $"Ổ đĩa chứa {dataDirectory} đã đầy. Hãy giải phóng dung lượng (dữ liệu trống cần khoảng 100 MB) rồi khởi động lại; dữ liệu đã lưu không bị mất.",
    innerException)
{
    /// <summary>The directory.</summary>
    public string DataDirectory => dataDirectory;
}
