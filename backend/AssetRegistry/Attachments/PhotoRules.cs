namespace AssetRegistry.Attachments;

/// <summary>What serves as a photo: a picture by its content, attached to a record and not ended.</summary>
public static class PhotoRules
{
    public static bool IsPicture(this FileType type) =>
        type is FileType.Jpeg or FileType.Png or FileType.WebP or FileType.Tiff or FileType.Heic;

    /// <summary>Null when the attachment serves.</summary>
    public static PhotoProblem? ProblemOf(Attachment attachment) =>
        attachment.EndedOn is not null ? PhotoProblem.Ended : attachment.File.Type.IsPicture() ? null : PhotoProblem.NotAPicture;

    internal static LocalizedText InWords(this PhotoProblem problem, string? name) => problem switch
    {
        PhotoProblem.NotUploaded => new($"tệp {name} chưa tải lên đủ", $"the file {name} has not arrived whole"),
        PhotoProblem.NotAttached => new($"tệp {name} đã tải lên nhưng chưa đính kèm", $"the file {name} was uploaded but not attached"),
        PhotoProblem.Ended => new($"tệp “{name}” đã hết giá trị", $"the file \"{name}\" was ended"),
        PhotoProblem.NotAPicture => new($"nội dung tệp “{name}” không phải là ảnh", $"the content of the file \"{name}\" is no picture"),
        _ => new("không có tệp đính kèm này trong phạm vi bạn được xem", "there is no such attachment among those you may see"),
    };

    internal static LocalizedText NextStep(this PhotoProblem problem) => problem switch
    {
        PhotoProblem.NotUploaded => new(
            "Hãy tải tiếp cho đủ, đính kèm tệp rồi chọn lại.", "Please finish the upload, attach the file, then choose it again."),
        PhotoProblem.NotAttached => new("Hãy đính kèm tệp rồi chọn lại.", "Please attach the file, then choose it again."),
        PhotoProblem.NotAPicture => new(
            "Hãy đính kèm ảnh JPEG, PNG, WebP, TIFF hoặc HEIC rồi chọn ảnh đó.", "Please attach a picture (JPEG, PNG, WebP, TIFF or HEIC) and choose that."),
        _ => new("Hãy đính kèm ảnh rồi chọn lại, hoặc bỏ ảnh này ra.", "Please attach the photo and choose it again, or leave it out."),
    };
}

/// <summary>Something named as a photo cannot serve as one.</summary>
/// <param name="photoId">What was named.</param>
/// <param name="place">Its place among those named, from 1 on.</param>
/// <param name="problem">What is wrong with it.</param>
/// <param name="name">The file's name or title; null when there is none.</param>
/// <param name="field">Where it was named.</param>
public sealed class PhotoRefusedException(Guid photoId, int place, PhotoProblem problem, string? name, string field) : AssetRegistryException(
    "PHOTO_REFUSED",
    new($"Ảnh thứ {place} (mã {photoId}) không dùng được: {problem.InWords(name).Vietnamese}. {problem.NextStep().Vietnamese}",
        $"Photo {place} (id {photoId}) cannot be used: {problem.InWords(name).English}. {problem.NextStep().English}"),
    field)
{
    public Guid PhotoId { get; } = photoId;

    public PhotoProblem Problem { get; } = problem;
}
