namespace EmbeddedPostgres;

/// <summary>The process runs as root, which PostgreSQL refuses, and the machine offers no way to give the privileges up.</summary>
public sealed class RootPrivilegesException(string dataDirectory) : EmbeddedPostgresException(
    $"PostgreSQL refuses to run as root, and neither \"unshare --user\" nor \"setpriv --reuid\" works here. Run the program as an ordinary user who may write to {dataDirectory}.",
    $"PostgreSQL không chạy dưới quyền root, và cả \"unshare --user\" lẫn \"setpriv --reuid\" đều không dùng được ở đây. "
    + $"Hãy chạy chương trình bằng một tài khoản thường có quyền ghi vào {dataDirectory}.");
