namespace AssetRegistry.Attachments;

/// <summary>The file types the register accepts, told by content and never by name.</summary>
public enum FileType
{
    Pdf,
    Jpeg,
    Png,
    WebP,
    Tiff,
    Heic,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Doc,
    Xls,
}
