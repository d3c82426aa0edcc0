namespace AssetRegistry.Api.Interop.LegacyText;

/// <summary>The alphabets in words.</summary>
public static class AlphabetText
{
    public static LocalizedText ReadAs(VietnameseAlphabet alphabet) => new(
        $"Chữ trong tệp được đọc theo bảng mã {Name(alphabet)}. Hãy kiểm tra vài tên trước khi lưu.",
        $"The text of the file was read as {Name(alphabet)}. Check a few names before storing.");

    private static string Name(VietnameseAlphabet alphabet) => alphabet switch
    {
        VietnameseAlphabet.Windows1258 => "Windows-1258",
        VietnameseAlphabet.Tcvn3 => "TCVN3 (ABC)",
        VietnameseAlphabet.Vni => "VNI",
        _ => "Unicode (UTF-8)",
    };
}
