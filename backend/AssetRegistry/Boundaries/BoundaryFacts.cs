namespace AssetRegistry.Boundaries;

/// <summary>The facts of administrative units as sentences; null for other facts.</summary>
internal static class BoundaryFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        AdministrativeUnitEstablished e => new(
            $"Thành lập {e.FullName} (mã {e.Code}) từ ngày {Wording.Date(e.ValidFrom).Vietnamese}{LegalAct(e.LegalAct).Vietnamese}.",
            $"{e.FullName} (code {e.Code}) was established on {Wording.Date(e.ValidFrom).English}{LegalAct(e.LegalAct).English}."),
        AdministrativeUnitEnded e => new(
            $"Đơn vị hành chính kết thúc từ ngày {Wording.Date(e.ValidTo).Vietnamese}.",
            $"The administrative unit ended on {Wording.Date(e.ValidTo).English}."),
        BoundaryRecorded e => new(
            $"Ghi nhận ranh giới {Source(e.Source).Vietnamese}, nguồn: {e.SourceName}.",
            $"The {Source(e.Source).English} boundary was recorded; source: {e.SourceName}."),
        AdministrativeUnitRenamed e => new(
            $"{e.Former.FullName} (mã {e.Former.Code}) đổi thành {e.Naming.FullName} (mã {e.Naming.Code}) từ ngày {Wording.Date(e.Provenance.EffectiveOn).Vietnamese}.",
            $"{e.Former.FullName} (code {e.Former.Code}) became {e.Naming.FullName} (code {e.Naming.Code}) on {Wording.Date(e.Provenance.EffectiveOn).English}."),
        AdministrativeUnitReinstated e => new(
            $"{e.Naming.FullName} tiếp tục tồn tại: hủy việc kết thúc từ ngày {Wording.Date(e.FormerValidTo).Vietnamese}.",
            $"{e.Naming.FullName} goes on: its end on {Wording.Date(e.FormerValidTo).English} was taken back."),
        AdministrativeUnitAnnulled e => new(
            $"Hủy việc thành lập {e.FullName}.", $"That {e.FullName} was established was taken back."),
        GroundRedistributed { Into.Count: 0 } e => new(
            $"Hủy việc chuyển đất của {e.FullName} từ ngày {Wording.Date(e.On).Vietnamese}.",
            $"What {e.FullName} gave away on {Wording.Date(e.On).English} was taken back."),
        GroundRedistributed e => new(
            $"{e.FullName} điều chỉnh địa giới từ ngày {Wording.Date(e.On).Vietnamese}, chuyển một phần đất cho {e.Into.Count(share => share.UnitId != e.UnitId)} đơn vị.",
            $"The boundary of {e.FullName} was redrawn on {Wording.Date(e.On).English}; ground went to {e.Into.Count(share => share.UnitId != e.UnitId)} other units."),
        UnitAliasAdded e => new(
            $"Thêm tên gọi khác “{e.Alias}” của {e.FullName}.", $"The alias \"{e.Alias}\" of {e.FullName} was added."),
        UnitAliasEnded e => new(
            $"Thôi dùng tên gọi khác “{e.Alias}” của {e.FullName}.", $"The alias \"{e.Alias}\" of {e.FullName} was ended."),
        _ => null,
    };

    private static LocalizedText Source(BoundarySource source) =>
        source is BoundarySource.Official ? new("chính thức", "official") : new("minh họa", "demonstration");

    private static LocalizedText LegalAct(string? act) => act is null ? new("", "") : new($" theo {act}", $" by {act}");
}
