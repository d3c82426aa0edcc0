namespace EmbeddedPostgres;

/// <summary>Another process already runs the server on this data directory.</summary>
public sealed class DataDirectoryInUseException(string dataDirectory, int? processId) : EmbeddedPostgresException(
    $"The data directory {dataDirectory} is in use by {(processId is { } id ? $"process {id}" : "another process")}. "
    + "Stop that one first, or choose another directory with --data.",
    $"Thư mục dữ liệu {dataDirectory} đang được {(processId is { } id2 ? $"tiến trình {id2}" : "một tiến trình khác")} sử dụng. "
    + "Hãy dừng tiến trình đó trước, hoặc chọn thư mục khác bằng --data.")
{
    /// <summary>The directory.</summary>
    public string DataDirectory => dataDirectory;

    /// <summary>The process that holds it, when it says so.</summary>
    public int? ProcessId => processId;
}
