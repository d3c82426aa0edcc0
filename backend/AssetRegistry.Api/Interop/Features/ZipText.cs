namespace AssetRegistry.Api.Interop.Features;

/// <summary>What is wrong with an archive, in both languages.</summary>
internal static class ZipText
{
    public static LocalizedText NotAnArchive { get; } = new(
        "Tệp không phải là tệp nén .zip hoặc bị hỏng. Hãy nén lại rồi gửi lại.",
        "The file is no .zip archive, or it is damaged. Pack it again and send it again.");

    public static LocalizedText TooManyFiles(int count, int most) => new(
        $"Tệp nén chứa {count} tệp, nhiều hơn mức cho phép {most}. Hãy chỉ nén các tệp của một lớp bản đồ.",
        $"The archive holds {count} files, more than the {most} allowed. Pack only the files of one map layer.");

    public static LocalizedText TooLarge(string name) => new(
        $"Tệp {name} trong tệp nén quá lớn khi giải nén nên bị từ chối. Hãy chia lớp bản đồ thành nhiều tệp.",
        $"The file {name} in the archive is too large when unpacked and was refused. Split the map layer into several files.");
}
