namespace AssetRegistry.Importing;

/// <summary>No import has this id.</summary>
public sealed class ImportNotFoundException(Guid batchId) : AssetRegistryException(
    "IMPORT_NOT_FOUND",
    new($"Không tìm thấy lần nhập tệp {batchId} trong phạm vi bạn được xem. Hãy chọn lại trong danh sách lần nhập, hoặc kiểm tra mã đã in ra khi nhập.",
        $"There is no import {batchId} among those you may see. Please choose again from the list of imports, or check the identifier that was printed when the file was imported."),
    "importId")
{
    public Guid BatchId { get; } = batchId;
}

/// <summary>The import was taken back before.</summary>
public sealed class ImportAlreadyUndoneException(Guid batchId, string fileName) : AssetRegistryException(
    "IMPORT_ALREADY_UNDONE",
    new($"Lần nhập tệp “{fileName}” đã được hoàn tác. Không cần hoàn tác lại; hãy mở từng cơ sở còn lại để xử lý.",
        $"The import of \"{fileName}\" was already undone. There is nothing left to undo; please open the facilities that were kept one by one."),
    "batchId")
{
    public Guid BatchId { get; } = batchId;

    public string FileName { get; } = fileName;
}

/// <summary>The uploaded file is not there, or belongs to another account.</summary>
public sealed class ImportFileNotFoundException(Guid fileId) : AssetRegistryException(
    "IMPORT_FILE_NOT_FOUND",
    new("Không còn tệp đã tải lên: tệp chưa dùng được giữ một ngày. Hãy tải tệp lên lại.",
        "The uploaded file is no longer there: files that are not used are kept for a day. Please upload it again."),
    "fileId")
{
    public Guid FileId { get; } = fileId;
}

/// <summary>The import is not where this can be done with it.</summary>
public sealed class ImportNotInStatusException(Guid importId, string fileName, ImportStatus status) : AssetRegistryException(
    "IMPORT_NOT_IN_STATUS",
    new($"Lần nhập tệp “{fileName}” {status.InWords().Vietnamese}, nên không làm được việc này. Hãy tải lại để xem bước tiếp theo.",
        $"The import of \"{fileName}\" is {status.InWords().English}, so this cannot be done. Please reload it to see what comes next."))
{
    public Guid ImportId { get; } = importId;

    public ImportStatus Status { get; } = status;
}

/// <summary>Some rows are refused, and only all of them were to be stored.</summary>
public sealed class ImportHasRefusedRowsException(Guid importId, string fileName, int refused) : AssetRegistryException(
    "IMPORT_HAS_REFUSED_ROWS",
    new($"Tệp “{fileName}” có {refused} dòng bị từ chối. Hãy sửa tệp rồi tải lại, hoặc chấp nhận lưu riêng các dòng đúng.",
        $"{refused} rows of \"{fileName}\" are refused. Please mend the file and upload it again, or accept to store only the rows that are right."),
    "isPartial")
{
    public Guid ImportId { get; } = importId;

    public int Refused { get; } = refused;
}

/// <summary>Nothing in the file is new.</summary>
public sealed class ImportChangesNothingException(Guid importId, string fileName) : AssetRegistryException(
    "IMPORT_CHANGES_NOTHING",
    new($"Tệp “{fileName}” không có gì mới để lưu: mọi dòng đúng đều đã có trong sổ. Hãy hủy lần nhập này.",
        $"There is nothing new to store in \"{fileName}\": all rows that are right are in the register already. Please cancel this import."))
{
    public Guid ImportId { get; } = importId;
}
