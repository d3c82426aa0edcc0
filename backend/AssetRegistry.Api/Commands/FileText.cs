namespace AssetRegistry.Api.Commands;

/// <summary>What is wrong with a file that a command was given.</summary>
internal static class FileText
{
    public static LocalizedText Missing(string path) => new($"Không có tệp {path}.", $"There is no file {path}.");

    public static LocalizedText Unreadable(string path, Exception cause) => new(
        $"Không đọc được tệp {path}: {cause.Message} Hãy kiểm tra quyền đọc và đóng chương trình đang mở tệp.",
        $"The file {path} cannot be read: {cause.Message} Check the permission to read it, and close the program that holds it.");
}
