namespace AssetRegistry.Importing;

/// <summary>No import has this id.</summary>
public sealed class ImportNotFoundException(Guid batchId) : AssetRegistryException(
    "IMPORT_NOT_FOUND",
    new($"Không tìm thấy lần nhập tệp {batchId}. Hãy kiểm tra mã đã in ra khi nhập.",
        $"There is no import {batchId}. Please check the identifier that was printed when the file was imported."),
    "batchId")
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
