namespace AssetRegistry.Housing;

/// <summary>The facts of official housing as sentences; null for other facts.</summary>
internal static class HousingFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        HousingNeedRecorded e => new(
            $"{e.OrganisationName}: {Wording.Number(e.Headcount).Vietnamese} người có nhu cầu nhà ở công vụ.",
            $"{e.OrganisationName}: {Wording.Number(e.Headcount).English} officials need official housing."),
        HousingAllocationRecorded e => new(
            $"{e.OrganisationName}: đã bố trí nhà ở công vụ cho {Wording.Number(e.Headcount).Vietnamese} người.",
            $"{e.OrganisationName}: {Wording.Number(e.Headcount).English} officials have been given official housing."),
        HousingNeedTakenOver e => new(
            $"{e.OrganisationName} nhận nhu cầu nhà ở công vụ của {e.FromOrganisationName}: {Wording.Number(e.Needed).Vietnamese} người, " +
            $"đã bố trí {Wording.Number(e.Arranged ?? 0).Vietnamese} người.",
            $"{e.OrganisationName} takes over the need for official housing of {e.FromOrganisationName}: {Wording.Number(e.Needed).English} officials, " +
            $"{Wording.Number(e.Arranged ?? 0).English} of them housed."),
        HousingNeedPassedOn e => new(
            $"Nhu cầu nhà ở công vụ của {e.OrganisationName} chuyển sang {e.ToOrganisationName}: {Wording.Number(e.Needed).Vietnamese} người, " +
            $"đã bố trí {Wording.Number(e.Arranged ?? 0).Vietnamese} người.",
            $"The need for official housing of {e.OrganisationName} passes to {e.ToOrganisationName}: {Wording.Number(e.Needed).English} officials, " +
            $"{Wording.Number(e.Arranged ?? 0).English} of them housed."),
        HousingNeedCommuneChanged e => new(
            $"Nhu cầu nhà ở công vụ của {e.OrganisationName} nay tính cho {e.Commune.Name} (trước là {e.Former.Name}).",
            $"The need for official housing of {e.OrganisationName} is now counted for {e.Commune.Name} (formerly {e.Former.Name})."),
        HousingSiteRegistered e => new(
            $"Đăng ký khu nhà ở công vụ {e.Name} tại {e.CommuneName}, tình trạng: {e.Condition.InWords().Vietnamese}.",
            $"Housing site {e.Name} in {e.CommuneName} was registered in {e.Condition.InWords().English} condition."),
        HousingRoomAdded e => new(
            $"Thêm phòng {e.Room.Name}, {e.Room.Beds} chỗ ở.", $"Room {e.Room.Name} with {e.Room.Beds} beds was added."),
        HousingRoomClosed e => new(
            $"Ngừng sử dụng phòng {e.RoomName}; lý do: {e.Provenance.Reason?.TrimEnd('.')}.",
            $"Room {e.RoomName} was taken out of use; reason: {e.Provenance.Reason?.TrimEnd('.')}."),
        HousingRepairRecorded e => new(
            $"Sửa chữa hết {Wording.Dong(e.CostDong).Vietnamese}, tình trạng sau sửa: {e.Condition.InWords().Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"Repaired for {Wording.Dong(e.CostDong).English}, {e.Condition.InWords().English} afterwards{FactText.ByPaper(e).English}."),
        HousingRoomAllocated e => new(
            $"Bố trí {e.Stay.Beds} chỗ phòng {e.RoomName} cho cán bộ của {e.Stay.OrganisationName} từ {Wording.Date(e.Stay.From).Vietnamese}.",
            $"{e.Stay.Beds} beds of room {e.RoomName} were given to officials of {e.Stay.OrganisationName} from {Wording.Date(e.Stay.From).English}."),
        HousingRoomReturned e => new(
            $"Cán bộ của {e.OrganisationName} trả phòng.", $"Officials of {e.OrganisationName} gave their beds back."),
        HousingApplicationSubmitted e => new(
            $"{e.OrganisationName} đề nghị nhà ở công vụ cho {e.Headcount} người ({e.Title.OfOccupant().Vietnamese}).",
            $"{e.OrganisationName} applied for official housing for {e.Headcount} officials ({e.Title.OfOccupant().English})."),
        HousingApplicationVerified e => new(
            $"{e.OrganisationName} xác nhận đơn{FactText.ByPaper(e).Vietnamese}.", $"{e.OrganisationName} verified the application{FactText.ByPaper(e).English}."),
        HousingApplicationDecided { IsEligible: true } e => new(
            $"Đủ điều kiện thuê nhà ở công vụ{FactText.ByPaper(e).Vietnamese}.", $"Found eligible{FactText.ByPaper(e).English}."),
        HousingApplicationDecided e => new(
            $"Không đủ điều kiện thuê nhà ở công vụ; lý do: {e.Provenance.Reason?.TrimEnd('.')}.",
            $"Found not eligible; reason: {e.Provenance.Reason?.TrimEnd('.')}."),
        HousingApplicationAllocated e => new(
            $"Bố trí phòng {e.RoomName}, {e.SiteName}, từ {Wording.Date(e.Stay.From).Vietnamese}.",
            $"Room {e.RoomName} of {e.SiteName} was allocated from {Wording.Date(e.Stay.From).English}."),
        HousingContractSigned e => new(
            $"Ký hợp đồng thuê {Wording.Dong(e.RentPerMonthDong).Vietnamese} mỗi tháng, đến {Wording.Date(e.To).Vietnamese}.",
            $"The contract was signed at {Wording.Dong(e.RentPerMonthDong).English} a month, until {Wording.Date(e.To).English}."),
        HousingApplicationReturned e => new(
            $"{e.OrganisationName}: đã trả nhà.", $"{e.OrganisationName}: the housing was given back."),
        HousingApplicationWithdrawn e => new(
            $"{e.OrganisationName} rút đơn; lý do: {e.Provenance.Reason?.TrimEnd('.')}.",
            $"{e.OrganisationName} withdrew the application; reason: {e.Provenance.Reason?.TrimEnd('.')}."),
        HousingSiteCommuneChanged e => new(
            $"Khu nhà ở nay thuộc {e.Commune.Name} (trước là {e.Former.Name}).", $"The site is now in {e.Commune.Name} (formerly {e.Former.Name})."),
        _ => null,
    };
}
