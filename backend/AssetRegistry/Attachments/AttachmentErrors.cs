namespace AssetRegistry.Attachments;

/// <summary>No attachment that the caller may see has this id.</summary>
public sealed class AttachmentNotFoundException(Guid attachmentId) : AssetRegistryException(
    "ATTACHMENT_NOT_FOUND",
    new("Không tìm thấy tệp đính kèm này trong phạm vi bạn được xem. Hãy mở lại hồ sơ, cơ sở hoặc việc bàn giao có tệp.",
        "There is no such attachment among those you may see. Please open its dossier, facility or handover again."),
    "attachmentId")
{
    public Guid AttachmentId { get; } = attachmentId;
}

/// <summary>The caller may see no such record to attach a file to.</summary>
public sealed class AttachmentSubjectNotFoundException(AttachmentSubjectKind kind, Guid subjectId) : AssetRegistryException(
    "ATTACHMENT_SUBJECT_NOT_FOUND",
    new($"Không tìm thấy {kind.InWords().Vietnamese} này trong phạm vi bạn được xem. Hãy tìm lại rồi đính kèm.",
        $"There is no such {kind.InWords().English} among those you may see. Please search again, then attach the file."),
    "subject")
{
    public AttachmentSubjectKind Kind { get; } = kind;

    public Guid SubjectId { get; } = subjectId;
}

/// <summary>The attachment was ended before.</summary>
public sealed class AttachmentEndedException(Guid attachmentId, string title, DateOnly endedOn) : AssetRegistryException(
    "ATTACHMENT_ENDED",
    new($"Tệp “{title}” đã hết giá trị từ ngày {Wording.Date(endedOn).Vietnamese}. Hãy đính kèm tệp mới.",
        $"The file \"{title}\" was ended on {Wording.Date(endedOn).English}. Please attach a new file."),
    "attachmentId")
{
    public Guid AttachmentId { get; } = attachmentId;

    public DateOnly EndedOn { get; } = endedOn;
}

/// <summary>The caller has no such upload: never begun, ended, or expired.</summary>
public sealed class UploadNotFoundException(Guid uploadId) : AssetRegistryException(
    "UPLOAD_NOT_FOUND",
    new("Không tìm thấy tệp tải lên này, có thể đã quá hạn giữ. Hãy tải lại tệp.",
        "There is no such upload; its time may have run out. Please upload the file again."),
    "uploadId")
{
    public Guid UploadId { get; } = uploadId;
}

/// <summary>Bytes of the file are still missing.</summary>
public sealed class UploadUnfinishedException(Guid uploadId, string fileName, long receivedBytes, long sizeBytes) : AssetRegistryException(
    "UPLOAD_UNFINISHED",
    new($"Tệp {fileName} mới tải lên {Wording.Number(receivedBytes).Vietnamese} trong {Wording.Number(sizeBytes).Vietnamese} byte. " +
        "Hãy tải tiếp cho đủ rồi đính kèm.",
        $"Only {Wording.Number(receivedBytes).English} of {Wording.Number(sizeBytes).English} bytes of {fileName} have arrived. " +
        "Please finish the upload, then attach the file."),
    "uploadId")
{
    public Guid UploadId { get; } = uploadId;

    public long ReceivedBytes { get; } = receivedBytes;

    public long SizeBytes { get; } = sizeBytes;
}

/// <summary>The account keeps too many bytes that belong to no record yet.</summary>
public sealed class UploadQuotaExceededException(string account, long heldBytes, long askedBytes, long limitBytes) : AssetRegistryException(
    "UPLOAD_QUOTA_EXCEEDED",
    new($"Tài khoản {account} đang giữ {FileTerms.Size(heldBytes).Vietnamese} tệp chưa đính kèm, thêm {FileTerms.Size(askedBytes).Vietnamese} " +
        $"sẽ vượt mức {FileTerms.Size(limitBytes).Vietnamese}. Hãy đính kèm hoặc hủy bớt tệp đang tải rồi thử lại.",
        $"The account {account} holds {FileTerms.Size(heldBytes).English} of files not yet attached; {FileTerms.Size(askedBytes).English} more " +
        $"would pass the limit of {FileTerms.Size(limitBytes).English}. Please attach or cancel some of them, then try again."))
{
    public string Account { get; } = account;

    public long HeldBytes { get; } = heldBytes;

    public long LimitBytes { get; } = limitBytes;
}

/// <summary>The content of the file is none that the register accepts.</summary>
public sealed class FileRefusedException(string fileName, FileProblem problem) : AssetRegistryException(
    "FILE_REFUSED",
    new($"Không nhận tệp {fileName}: {problem.InWords().Vietnamese}. {problem.NextStep().Vietnamese}",
        $"The file {fileName} is not accepted: {problem.InWords().English}. {problem.NextStep().English}"),
    "uploadId")
{
    public string FileName { get; } = fileName;

    public FileProblem Problem { get; } = problem;
}
