namespace AssetRegistry.Attachments;

/// <summary>Files and what can be wrong with them, in words.</summary>
public static class FileTerms
{
    private const decimal Megabyte = 1024 * 1024;

    public static LocalizedText InWords(this AttachmentSubjectKind kind) => NounTerms.Of(kind.ToString());

    public static LocalizedText InWords(this AttachmentSubject subject) => new(
        $"{subject.Kind.InWords().Vietnamese} {subject.Label}", $"{subject.Kind.InWords().English} {subject.Label}");

    /// <summary>12,5 MB, 12.5 MB.</summary>
    public static LocalizedText Size(long bytes)
    {
        var megabytes = Wording.Number(decimal.Round(bytes / Megabyte, 1, MidpointRounding.AwayFromZero));
        return new($"{megabytes.Vietnamese} MB", $"{megabytes.English} MB");
    }

    /// <summary>With its dot, as files of the type are called.</summary>
    public static string Extension(this FileType type) => type switch
    {
        FileType.Jpeg => ".jpg",
        FileType.Tiff => ".tif",
        _ => "." + type.ToString().ToLowerInvariant(),
    };

    public static string MediaType(this FileType type) => type switch
    {
        FileType.Pdf => "application/pdf",
        FileType.Jpeg => "image/jpeg",
        FileType.Png => "image/png",
        FileType.WebP => "image/webp",
        FileType.Tiff => "image/tiff",
        FileType.Heic => "image/heic",
        FileType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileType.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileType.Odt => "application/vnd.oasis.opendocument.text",
        FileType.Ods => "application/vnd.oasis.opendocument.spreadsheet",
        FileType.Doc => "application/msword",
        _ => "application/vnd.ms-excel",
    };

    public static LocalizedText InWords(this FileProblem problem) => problem switch
    {
        FileProblem.Empty => new("tệp rỗng", "it is empty"),
        FileProblem.TooLarge => new(
            $"tệp lớn hơn {Size(AttachedFile.MaxSizeBytes).Vietnamese}", $"it is larger than {Size(AttachedFile.MaxSizeBytes).English}"),
        FileProblem.Markup => new(
            "nội dung là trang web, hình SVG hoặc mã lệnh, có thể tự chạy khi mở", "its content is a web page, an SVG picture or a script, which could run when opened"),
        FileProblem.Program => new("nội dung là chương trình chạy được", "its content is a program"),
        FileProblem.Archive => new("nội dung là tệp nén", "its content is an archive"),
        FileProblem.Encrypted => new("nội dung được đặt mật khẩu", "its content is locked by a password"),
        FileProblem.Macros => new("tệp có chứa macro", "it contains macros"),
        FileProblem.ExpandsTooMuch => new("nội dung nén bung ra quá lớn", "its compressed content expands to too much"),
        FileProblem.Damaged => new("tệp bị hỏng hoặc thiếu phần cuối", "it is damaged or its end is missing"),
        _ => new("không nhận ra loại tệp", "its type is not recognised"),
    };

    public static LocalizedText NextStep(this FileProblem problem) => problem switch
    {
        FileProblem.Empty or FileProblem.Damaged => new("Hãy mở thử tệp gốc rồi tải lại.", "Please check that the original opens, then upload it again."),
        FileProblem.TooLarge or FileProblem.ExpandsTooMuch => new("Hãy chia nhỏ hoặc quét lại với độ phân giải thấp hơn.", "Please split it, or scan it at a lower resolution."),
        FileProblem.Archive => new("Hãy giải nén rồi tải từng tệp.", "Please unpack it and upload the files one by one."),
        FileProblem.Encrypted => new("Hãy bỏ mật khẩu rồi tải lại.", "Please remove the password, then upload it again."),
        FileProblem.Macros => new("Hãy lưu lại thành tệp không có macro.", "Please save it without macros."),
        _ => new(
            "Hãy chọn tệp PDF, ảnh (JPEG, PNG, WebP, TIFF, HEIC) hoặc tệp văn phòng (docx, xlsx, pptx, odt, ods, doc, xls).",
            "Please choose a PDF, a picture (JPEG, PNG, WebP, TIFF, HEIC) or an office file (docx, xlsx, pptx, odt, ods, doc, xls)."),
    };
}
