namespace EmbeddedPostgres;

/// <summary>The data directory was made by another major version of PostgreSQL, whose files this one does not read.</summary>
public sealed class ClusterVersionException(string dataDirectory, string foundVersion, string neededVersion) : EmbeddedPostgresException(
    $"The data directory {dataDirectory} was made by PostgreSQL {foundVersion}; this is PostgreSQL {neededVersion}. "
    + $"Start the release that made it and export the data, or restore a backup into a new directory chosen with --data.",
    $"Thư mục dữ liệu {dataDirectory} do PostgreSQL {foundVersion} tạo ra; chương trình này dùng PostgreSQL {neededVersion}. "
    + $"Hãy chạy phiên bản đã tạo ra nó để xuất dữ liệu, hoặc phục hồi bản sao lưu vào một thư mục mới chọn bằng --data.")
{
    /// <summary>The directory.</summary>
    public string DataDirectory => dataDirectory;

    /// <summary>The major version of the files.</summary>
    public string FoundVersion => foundVersion;

    /// <summary>The major version of the installed server.</summary>
    public string NeededVersion => neededVersion;
}
