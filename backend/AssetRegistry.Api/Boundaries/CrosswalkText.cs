namespace AssetRegistry.Api.Boundaries;

/// <summary>Why a crosswalk or one of its rows is not accepted, in both languages.</summary>
internal static class CrosswalkText
{
    public static LocalizedText NotATable { get; } = new(
        "Bảng đối chiếu phải là tệp CSV hoặc Excel (.xlsx).", "A crosswalk must be a CSV or Excel (.xlsx) table.");

    public static LocalizedText NoRows { get; } = new(
        "Tệp không có dòng dữ liệu nào. Hãy kiểm tra có chọn đúng tệp không.", "The file has no rows. Check that it is the right file.");

    public static LocalizedText RowOfUnitRefused { get; } = new(
        "Một dòng khác của cùng đơn vị cũ bị từ chối, nên không biết hết đất của đơn vị này chuyển về đâu. Hãy sửa dòng kia.",
        "Another row of the same former unit was refused, so where all of its ground went is not known. Mend that row.");

    public static LocalizedText WholeAndMore { get; } = new(
        "Đơn vị cũ có nhiều dòng nhưng một dòng ghi 'whole'. Hãy ghi 'part' ở mọi dòng, hoặc chỉ giữ dòng 'whole'.",
        "The former unit has several rows, but one says 'whole'. Write 'part' in all of them, or keep only the 'whole' one.");

    public static LocalizedText SharesExceedWhole { get; } = new(
        "Tổng tỷ lệ (share) của đơn vị cũ lớn hơn 1. Hãy kiểm tra lại các dòng của đơn vị này.",
        "The shares of the former unit add up to more than 1. Check its rows.");

    public static LocalizedText MissingColumns(IEnumerable<string> columns) => new(
        $"Tệp thiếu cột: {string.Join(", ", columns)}. Hãy bổ sung rồi xuất lại tệp.",
        $"The file lacks the columns {string.Join(", ", columns)}. Add them and export the file again.");

    public static LocalizedText Missing(string column) => new(
        $"Cột '{column}' để trống. Hãy điền rồi nhập lại.", $"The column '{column}' is empty. Fill it in and import again.");

    public static LocalizedText BadCode(string column, string value, int digits) => new(
        $"Cột '{column}' là '{value}', nhưng phải là đúng {digits} chữ số (giữ số 0 ở đầu; trong Excel hãy định dạng cột là văn bản).",
        $"The column '{column}' is '{value}' but must be exactly {digits} digits (keep the leading zero; in Excel format the column as text).");

    public static LocalizedText BadType(string value) => new(
        $"Cột 'old_type' là '{value}', nhưng phải là một trong {UnitTypeCodes.All}.",
        $"The column 'old_type' is '{value}' but must be one of {UnitTypeCodes.All}.");

    public static LocalizedText BadExtent(string value) => new(
        $"Cột 'extent' là '{value}', nhưng phải là whole (toàn bộ) hoặc part (một phần).",
        $"The column 'extent' is '{value}' but must be whole or part.");

    public static LocalizedText BadShare(string value) => new(
        $"Cột 'share' là '{value}', nhưng phải là số lớn hơn 0 và nhỏ hơn 1, như 0.35 (bằng 1 khi 'whole'); chưa biết thì để trống.",
        $"The column 'share' is '{value}' but must be a number above 0 and below 1, such as 0.35 (1 for 'whole'); leave it empty if it is not known.");

    public static LocalizedText BadDate(string effective, string? signed) => new(
        $"Ngày '{effective}'{(signed is null ? "" : $" hoặc '{signed}'")} không đọc được. Hãy viết như 2025-07-01.",
        $"The date '{effective}'{(signed is null ? "" : $" or '{signed}'")} cannot be read. Write it like 2025-07-01.");

    public static LocalizedText DateInFuture(DateOnly date) => new(
        $"Ngày hiệu lực {Wording.Date(date).Vietnamese} chưa đến. Hãy nhập lại từ ngày đó.",
        $"The effective date {Wording.Date(date).English} has not come yet. Import the file from that day on.");

    public static LocalizedText DuplicateRow(string former, string successor) => new(
        $"Cặp mã {former} → {successor} đã có ở một dòng trước. Hãy bỏ bớt một dòng.",
        $"The pair {former} → {successor} already stands in an earlier row. Remove one of them.");

    public static LocalizedText UnitScattered(string former) => new(
        $"Các dòng của đơn vị cũ {former} không đứng liền nhau. Hãy sắp xếp tệp theo cột old_code.",
        $"The rows of the former unit {former} do not stand together. Sort the file by the column old_code.");

    public static LocalizedText FormerDiffers(string former) => new(
        $"Các dòng của mã cũ {former} ghi khác nhau về tên, loại, tỉnh hoặc ngày. Một mã cũ chỉ là một đơn vị.",
        $"The rows of the former code {former} differ in name, type, province or date. One former code is one unit.");

    public static LocalizedText UnknownSuccessor(string code, DateOnly date) => new(
        $"Không có xã, phường nào mã {code} có hiệu lực ngày {Wording.Date(date).Vietnamese}. Hãy nhập ranh giới của tỉnh đó trước (import communes).",
        $"No commune with the code {code} is in force on {Wording.Date(date).English}. Import the boundaries of that province first (import communes).");

    public static LocalizedText SuccessorNamed(string code, string known, string given) => new(
        $"Mã {code} trong sổ là {known}, nhưng tệp ghi '{given}'. Hãy kiểm tra lại mã hoặc tên.",
        $"The code {code} is {known} in the register, but the file says '{given}'. Check the code or the name.");

    public static LocalizedText FormerNamed(string code, DateOnly date, string known, string given) => new(
        $"Ngày {Wording.Date(date).Vietnamese} mã {code} trong sổ là {known}, nhưng tệp ghi '{given}'. Cùng một mã có thể chỉ hai đơn vị trước và sau sắp xếp; hãy kiểm tra ngày hiệu lực.",
        $"On {Wording.Date(date).English} the code {code} is {known} in the register, but the file says '{given}'. A code can mean two units before and after a reform; check the effective date.");

    public static LocalizedText Contradicts(string name, DateOnly ended) => new(
        $"{name} đã kết thúc ngày {Wording.Date(ended).Vietnamese} trong sổ với đơn vị kế thừa khác tệp này. Hãy đối chiếu với nghị quyết.",
        $"{name} already ended on {Wording.Date(ended).English} in the register, with other successors than this file names. Compare both with the resolution.");
}
