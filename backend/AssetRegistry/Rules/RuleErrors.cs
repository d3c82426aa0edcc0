namespace AssetRegistry.Rules;

/// <summary>A rule pack cannot be applied; names the entry at fault.</summary>
public sealed class RulePackRejectedException(string entry, RulePackProblem problem) : AssetRegistryException(
    "RULE_PACK_REJECTED",
    new($"Bộ quy tắc có lỗi tại mục “{entry}”: {Describe(problem).Vietnamese}. Hãy sửa mục này rồi gửi lại cả bộ.",
        $"The rule pack is wrong at \"{entry}\": {Describe(problem).English}. Please correct this entry and send the whole pack again."),
    "content")
{
    public string Entry { get; } = entry;

    public RulePackProblem Problem { get; } = problem;

    private static LocalizedText Describe(RulePackProblem problem) => problem switch
    {
        RulePackProblem.Unreadable => new(
            "không đọc được vì có trường bị thiếu, thừa, lặp hoặc sai kiểu dữ liệu",
            "it cannot be read, because a field is missing, unknown, double or has a value of another sort"),
        RulePackProblem.Missing => new("chưa có hoặc còn trống", "it is not there, or empty"),
        RulePackProblem.Repeated => new("bị lặp", "it is there twice"),
        RulePackProblem.NotInForce => new(
            "đây không phải là phiên bản có hiệu lực ngay trước ngày của bộ quy tắc này",
            "this is not the version in force just before the day of this pack"),
        _ => new("giá trị không hợp lệ", "the value cannot be"),
    };
}

/// <summary>A version's name is its own for ever.</summary>
public sealed class RulePackVersionTakenException(string version) : AssetRegistryException(
    "RULE_PACK_VERSION_TAKEN",
    new($"Đã có bộ quy tắc mang tên {version}. Hãy đặt tên khác cho bộ quy tắc mới.",
        $"There is already a rule pack with the name {version}. Please give the new pack another name."),
    "content")
{
    public string Version { get; } = version;
}

/// <summary>A pack takes effect no earlier than the newest one.</summary>
public sealed class RulePackTooEarlyException(string version, DateOnly effectiveFrom, string newestVersion, DateOnly newestFrom) : AssetRegistryException(
    "RULE_PACK_TOO_EARLY",
    new($"Bộ quy tắc {version} có hiệu lực từ {Wording.Date(effectiveFrom).Vietnamese}, trước bộ mới nhất {newestVersion} " +
        $"({Wording.Date(newestFrom).Vietnamese}); hồ sơ cũ đã được xét theo quy tắc của ngày đó. Hãy nhập ngày từ {Wording.Date(newestFrom).Vietnamese} trở đi.",
        $"The rule pack {version} takes effect on {Wording.Date(effectiveFrom).English}, before the newest one, {newestVersion} " +
        $"({Wording.Date(newestFrom).English}); old cases were judged by the rules of their day. Please give {Wording.Date(newestFrom).English} or a later date."),
    "content")
{
    public string Version { get; } = version;

    public DateOnly EffectiveFrom { get; } = effectiveFrom;

    public string NewestVersion { get; } = newestVersion;
}
