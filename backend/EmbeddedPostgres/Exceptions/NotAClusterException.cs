namespace EmbeddedPostgres;

/// <summary>The place of the cluster is taken by something that is not one.</summary>
public sealed class NotAClusterException(string clusterDirectory) : EmbeddedPostgresException(
    $"{clusterDirectory} exists but holds no PostgreSQL cluster (no PG_VERSION). Move it away, or choose another directory with --data.",
    $"{clusterDirectory} đã có nhưng không phải là cơ sở dữ liệu PostgreSQL (thiếu PG_VERSION). Hãy dời nó đi, hoặc chọn thư mục khác bằng --data.")
{
    /// <summary>Where the cluster would be.</summary>
    public string ClusterDirectory => clusterDirectory;
}
