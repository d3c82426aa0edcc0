namespace AssetRegistry.Api.Reports;

/// <summary>The rules of the figures in words, and what is said where one is broken.</summary>
public static class ReconciliationTerms
{
    /// <summary>Records a sentence names; the others are told by their number.</summary>
    private const int MostNamed = 5;

    public static LocalizedText InWords(this ReconciliationRule rule) => rule switch
    {
        ReconciliationRule.ClassesAddUp => new(
            "giữ lại + điều chuyển, bố trí lại + dôi dư = tổng số cơ sở", "retained + rearranged + surplus are all facilities"),
        ReconciliationRule.CountedOnce => new("mỗi cơ sở được đếm một lần trong một ngày", "a facility is counted once on a day"),
        ReconciliationRule.CommunesAddUp => new(
            "mỗi cơ sở nằm trong một xã, phường đang tồn tại", "each facility stands in a commune in force"),
        ReconciliationRule.HoldersExist => new(
            "mỗi cơ sở do một cơ quan, đơn vị đang tồn tại quản lý", "each facility is held by an organisation that exists"),
        ReconciliationRule.DecidedHaveReceivers => new(
            "cơ sở đã có quyết định thì có bên nhận", "a facility has been decided exactly when somebody receives it"),
        ReconciliationRule.HistoryIsPresent => History("cơ sở nhà, đất", "facilities"),
        ReconciliationRule.DossierHistoryIsPresent => History("hồ sơ", "dossiers"),
        ReconciliationRule.HandoverHistoryIsPresent => History("việc bàn giao", "handovers"),
        ReconciliationRule.CustodyHistoryIsPresent => History("cơ sở do quỹ đất quản lý", "custody cases"),
        ReconciliationRule.DecisionHistoryIsPresent => History("quyết định", "decisions"),
        ReconciliationRule.TemporaryHandoverHistoryIsPresent => History("việc tạm bàn giao", "temporary handovers"),
        ReconciliationRule.HousingHistoryIsPresent => History("nhu cầu nhà ở công vụ", "housing needs"),
        ReconciliationRule.HousingSiteHistoryIsPresent => History("khu nhà ở công vụ", "housing sites"),
        ReconciliationRule.HousingApplicationHistoryIsPresent => History("đơn đề nghị nhà ở công vụ", "housing applications"),
        _ => History("nơi làm việc", "offices"),
    };

    /// <summary>The rule, by how much it is missed, and by which records.</summary>
    public static LocalizedText InWords(this ReconciliationCheck check)
    {
        var rule = check.Rule.InWords();
        var named = string.Join("; ", check.AtFault.Take(MostNamed).Select(Name));
        var others = check.AtFault.Count - MostNamed;

        return new(
            $"Số liệu không khớp – {rule.Vietnamese}: cần {check.Expected}, có {check.Found}. Lệch ở: {named}{(others > 0 ? $" và {others} hồ sơ khác" : "")}.",
            $"The figures do not agree – {rule.English}: {check.Expected} expected, {check.Found} found. At fault: {named}{(others > 0 ? $" and {others} others" : "")}.");
    }

    private static string Name(RecordReference record) => record.Name == record.Number ? record.Number : $"{record.Number} – {record.Name}";

    private static LocalizedText History(string vietnamese, string english) => new(
        $"lịch sử {vietnamese} khớp với hồ sơ hiện tại", $"the history of {english} says what the records say");
}
