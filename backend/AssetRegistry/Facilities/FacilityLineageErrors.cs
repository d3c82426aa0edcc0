namespace AssetRegistry.Facilities;

/// <summary>The facility is no more; names what took its place.</summary>
public sealed class FacilityEndedException(
    Guid facilityId, string facilityNumber, string facilityName, DateOnly endedOn, IReadOnlyList<string> successorNumbers) : AssetRegistryException(
    "FACILITY_ENDED",
    new($"Cơ sở {facilityNumber} – {facilityName} đã kết thúc từ ngày {Wording.Date(endedOn).Vietnamese}. " +
        (successorNumbers.Count == 0 ? "Hãy chọn cơ sở khác." : $"Hãy chọn cơ sở thay thế: {string.Join(", ", successorNumbers)}."),
        $"Facility {facilityNumber} – {facilityName} came to its end on {Wording.Date(endedOn).English}. " +
        (successorNumbers.Count == 0 ? "Please choose another one." : $"Please choose what took its place: {string.Join(", ", successorNumbers)}.")),
    "facilityId")
{
    public Guid FacilityId { get; } = facilityId;

    public DateOnly EndedOn { get; } = endedOn;

    public IReadOnlyList<string> SuccessorNumbers { get; } = successorNumbers;
}

/// <summary>Something about the facility is still under way; it is to be settled first.</summary>
public sealed class FacilityHasOpenCaseException(Guid facilityId, string facilityNumber, string facilityName, LocalizedText openCase)
    : AssetRegistryException(
        "FACILITY_HAS_OPEN_CASE",
        new($"Cơ sở {facilityNumber} – {facilityName} còn vướng {openCase.Vietnamese}. Hãy giải quyết xong việc đó trước.",
            $"Facility {facilityNumber} – {facilityName} is still bound by {openCase.English}. Please settle that first."),
        "facilityId")
{
    public Guid FacilityId { get; } = facilityId;
}

/// <summary>The pieces do not have the area of the whole together.</summary>
public sealed class PiecesDoNotAddUpException(
    Guid facilityId, string facilityNumber, string facilityName, string field, decimal sum, decimal whole) : AssetRegistryException(
    "PIECES_DO_NOT_ADD_UP",
    new($"{FieldTerms.AtStart(field).Vietnamese} của các cơ sở mới cộng lại là {Wording.Area(sum).Vietnamese}, nhưng cơ sở {facilityNumber} – {facilityName} " +
        $"có {Wording.Area(whole).Vietnamese}. Hãy chia hết diện tích đó.",
        $"{FieldTerms.AtStart(field).English} of the new facilities is {Wording.Area(sum).English} together, but facility {facilityNumber} – {facilityName} " +
        $"has {Wording.Area(whole).English}. Please divide exactly that."),
    field)
{
    public Guid FacilityId { get; } = facilityId;

    public decimal Sum { get; } = sum;

    public decimal Whole { get; } = whole;
}

/// <summary>A parcel, building or part of the facility goes to no new one, or to several.</summary>
public sealed class ItemNotAllottedOnceException(Guid facilityId, string facilityNumber, LocalizedText item, int times) : AssetRegistryException(
    "ITEM_NOT_ALLOTTED_ONCE",
    new($"{item.Vietnamese} của cơ sở {facilityNumber} " + (times == 0 ? "chưa được giao cho cơ sở mới nào" : "được giao cho nhiều cơ sở mới") +
        ". Hãy giao cho đúng một cơ sở.",
        $"{item.English} of facility {facilityNumber} " + (times == 0 ? "goes to none of the new ones" : "goes to several of the new ones") +
        ". Please give it to exactly one."),
    "pieces")
{
    public Guid FacilityId { get; } = facilityId;

    public int Times { get; } = times;
}

/// <summary>Facilities of different holders, communes or classifications cannot become one.</summary>
public sealed class FacilitiesNotAlikeException(string firstNumber, string otherNumber) : AssetRegistryException(
    "FACILITIES_NOT_ALIKE",
    new($"Cơ sở {firstNumber} và {otherNumber} khác nhau về đơn vị quản lý, xã, phường hoặc phân loại nên chưa thể hợp nhất. " +
        "Hãy thống nhất các số liệu đó trước hoặc chọn cơ sở khác.",
        $"Facilities {firstNumber} and {otherNumber} differ in holder, commune or classification and cannot become one. " +
        "Please settle that first, or choose others."),
    "facilityIds")
{
    public string FirstNumber { get; } = firstNumber;

    public string OtherNumber { get; } = otherNumber;
}

/// <summary>A record cannot be its own duplicate.</summary>
public sealed class FacilityMergedWithItselfException(Guid facilityId, string facilityNumber, string facilityName) : AssetRegistryException(
    "FACILITY_MERGED_WITH_ITSELF",
    new($"Bản ghi trùng và bản ghi giữ lại đều là cơ sở {facilityNumber} – {facilityName}. Hãy chọn hai bản ghi khác nhau.",
        $"Both records are facility {facilityNumber} – {facilityName}. Please choose two different ones."),
    "survivorId")
{
    public Guid FacilityId { get; } = facilityId;
}
