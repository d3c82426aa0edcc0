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
