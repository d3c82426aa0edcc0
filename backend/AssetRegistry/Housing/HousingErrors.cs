using AssetRegistry.Access;

namespace AssetRegistry.Housing;

/// <summary>No housing site that the caller may see has this id.</summary>
public sealed class HousingSiteNotFoundException(Guid siteId) : AssetRegistryException(
    "HOUSING_SITE_NOT_FOUND",
    new("Không tìm thấy khu nhà ở công vụ này trong phạm vi bạn được xem. Hãy tìm lại trong danh sách.",
        "There is no such housing site among those you may see. Please search again in the list."),
    "siteId")
{
    public Guid SiteId { get; } = siteId;
}

/// <summary>The site has no such room, or it is out of use.</summary>
public sealed class HousingRoomNotFoundException(Guid roomId, string siteName) : AssetRegistryException(
    "HOUSING_ROOM_NOT_FOUND",
    new($"{siteName} không có phòng này hoặc phòng đã ngừng sử dụng. Hãy tải lại và chọn phòng khác.",
        $"{siteName} has no such room, or it is out of use. Please reload and choose another room."),
    "roomId")
{
    public Guid RoomId { get; } = roomId;
}

/// <summary>The site has a room of this name.</summary>
public sealed class DuplicateHousingRoomException(string siteName, string roomName) : AssetRegistryException(
    "DUPLICATE_HOUSING_ROOM",
    new($"{siteName} đã có phòng {roomName}. Hãy đặt tên khác.", $"{siteName} already has a room {roomName}. Please give another name."),
    "name")
{
    public string RoomName { get; } = roomName;
}

/// <summary>More beds would be given away than are free on some day.</summary>
public sealed class HousingRoomFullException(string siteName, string roomName, int beds, int free, DateOnly day, IReadOnlyList<HousingStay> stays)
    : AssetRegistryException("HOUSING_ROOM_FULL", Describe(siteName, roomName, beds, free, day, stays), "beds")
{
    public string RoomName { get; } = roomName;

    public int Beds { get; } = beds;

    public int Free { get; } = free;

    public DateOnly Day { get; } = day;

    private static LocalizedText Describe(string siteName, string roomName, int beds, int free, DateOnly day, IReadOnlyList<HousingStay> stays)
    {
        var who = Wording.List(stays.Select(stay => new LocalizedText(
            $"{stay.OrganisationName} ({stay.Title.OfOccupant().Vietnamese}, {stay.Beds} chỗ, từ {Wording.Date(stay.From).Vietnamese})",
            $"{stay.OrganisationName} ({stay.Title.OfOccupant().English}, {stay.Beds} beds, since {Wording.Date(stay.From).English})")));
        var taken = stays.Count == 0 ? new LocalizedText("", "") : new($"; đang ở: {who.Vietnamese}", $"; taken by {who.English}");
        return new(
            $"Phòng {roomName} ({siteName}) ngày {Wording.Date(day).Vietnamese} chỉ còn {free} chỗ, không đủ {beds} chỗ{taken.Vietnamese}. " +
            "Hãy chọn phòng khác hoặc thời gian khác.",
            $"Room {roomName} ({siteName}) has only {free} free beds on {Wording.Date(day).English}, fewer than the {beds} asked for{taken.English}. " +
            "Please choose another room or time.");
    }
}

/// <summary>Somebody lives in the room, or will.</summary>
public sealed class HousingRoomOccupiedException(string siteName, string roomName, string organisationName) : AssetRegistryException(
    "HOUSING_ROOM_OCCUPIED",
    new($"Phòng {roomName} ({siteName}) đang bố trí cho cán bộ của {organisationName}. Hãy ghi nhận trả phòng trước.",
        $"Room {roomName} ({siteName}) is given to officials of {organisationName}. Please record its return first."),
    "roomId")
{
    public string RoomName { get; } = roomName;

    public string OrganisationName { get; } = organisationName;
}

/// <summary>No application that the caller may see has this id.</summary>
public sealed class HousingApplicationNotFoundException(Guid applicationId) : AssetRegistryException(
    "HOUSING_APPLICATION_NOT_FOUND",
    new("Không tìm thấy đơn đề nghị nhà ở công vụ này trong phạm vi bạn được xem. Hãy tìm lại trong danh sách.",
        "There is no such housing application among those you may see. Please search again in the list."),
    "applicationId")
{
    public Guid ApplicationId { get; } = applicationId;
}

/// <summary>The command is not possible at this point of the application.</summary>
public sealed class HousingApplicationNotInStatusException(
    Guid applicationId, string organisationName, HousingApplicationStatus status, CommandName command)
    : AssetRegistryException("HOUSING_APPLICATION_NOT_IN_STATUS", Describe(organisationName, status, command))
{
    public Guid ApplicationId { get; } = applicationId;

    public HousingApplicationStatus Status { get; } = status;

    public CommandName Command { get; } = command;

    private static LocalizedText Describe(string organisationName, HousingApplicationStatus status, CommandName command)
    {
        var possible = Wording.List(HousingMoves.StatusesFor(command).Select(HousingTerms.InWords));
        return new(
            $"Đơn đề nghị nhà ở công vụ của {organisationName} đang ở trạng thái “{status.InWords().Vietnamese}” nên không thể {command.InWords().Vietnamese}. " +
            $"Việc này chỉ làm được khi ở trạng thái: {possible.Vietnamese}. Hãy tải lại để xem bước tiếp theo.",
            $"The housing application of {organisationName} is {status.InWords().English}, so you cannot {command.InWords().English} now. " +
            $"That is possible only while it is: {possible.English}. Please reload to see what comes next.");
    }
}

/// <summary>The applicants do not meet the conditions of the law.</summary>
public sealed class HousingConditionsNotMetException(string organisationName, decimal? distanceKm, decimal leastKm) : AssetRegistryException(
    "HOUSING_CONDITIONS_NOT_MET",
    new($"Người đề nghị của {organisationName} có nhà ở đủ diện tích cách nơi làm việc " +
        $"{(distanceKm is { } km ? $"{Wording.Number(km).Vietnamese} km" : "chưa rõ bao xa")}, trong khi điều kiện là từ {Wording.Number(leastKm).Vietnamese} km. " +
        "Hãy kết luận không đủ điều kiện hoặc yêu cầu cơ quan kiểm tra lại số liệu.",
        $"The applicants of {organisationName} own a house of sufficient area " +
        $"{(distanceKm is { } far ? $"{Wording.Number(far).English} km" : "an unknown distance")} from work, but {Wording.Number(leastKm).English} km or more are required. " +
        "Please find them not eligible, or have the agency check the figures."),
    "isEligible")
{
    public decimal? DistanceKm { get; } = distanceKm;

    public decimal LeastKm { get; } = leastKm;
}

/// <summary>The title groups do not add up to the total.</summary>
public sealed class HousingGroupsDoNotAddUpException(string organisationName, int headcount, int sum) : AssetRegistryException(
    "HOUSING_GROUPS_DO_NOT_ADD_UP",
    new($"{organisationName}: tổng các nhóm chức danh là {Wording.Number(sum).Vietnamese} người, khác tổng số {Wording.Number(headcount).Vietnamese} người. " +
        "Hãy kiểm tra lại các nhóm.",
        $"{organisationName}: the title groups add up to {Wording.Number(sum).English}, not to the total of {Wording.Number(headcount).English}. " +
        "Please check the groups."),
    "groups")
{
    public int Headcount { get; } = headcount;

    public int Sum { get; } = sum;
}
