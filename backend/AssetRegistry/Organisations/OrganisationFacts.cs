namespace AssetRegistry.Organisations;

/// <summary>The facts of organisations as sentences; null for other facts.</summary>
internal static class OrganisationFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        OrganisationEstablished e => new($"Thêm cơ quan, đơn vị {e.Name} (mã {e.Code}).", $"{e.Name} (code {e.Code}) entered the register."),
        OrganisationRenamed e => new(
            $"{e.FormerName} đổi tên thành {e.Name}{FactText.ByPaper(e).Vietnamese}.",
            $"{e.FormerName} was renamed {e.Name}{FactText.ByPaper(e).English}."),
        OrganisationParentChanged { ParentName: { } parent } e => new(
            $"{e.OrganisationName} trực thuộc {parent}{FactText.ByPaper(e).Vietnamese}.",
            $"{e.OrganisationName} was put below {parent}{FactText.ByPaper(e).English}."),
        OrganisationParentChanged e => new(
            $"{e.OrganisationName} không còn cơ quan cấp trên{FactText.ByPaper(e).Vietnamese}.",
            $"{e.OrganisationName} has no body above it any more{FactText.ByPaper(e).English}."),
        OrganisationEnded { SuccessorName: { } successor } e => new(
            $"{e.OrganisationName} kết thúc hoạt động, {successor} kế thừa{FactText.ByPaper(e).Vietnamese}.",
            $"{e.OrganisationName} ended, and {successor} succeeded it{FactText.ByPaper(e).English}."),
        OrganisationEnded e => new(
            $"{e.OrganisationName} kết thúc hoạt động{FactText.ByPaper(e).Vietnamese}.", $"{e.OrganisationName} ended{FactText.ByPaper(e).English}."),
        OrganisationSucceeded e => new(
            $"{e.OrganisationName} kế thừa {e.PredecessorName}{FactText.ByPaper(e).Vietnamese}.",
            $"{e.OrganisationName} succeeded {e.PredecessorName}{FactText.ByPaper(e).English}."),
        OrganisationReinstated e => new(
            $"{e.OrganisationName} tiếp tục hoạt động: hủy việc kết thúc.", $"{e.OrganisationName} goes on: its end was taken back."),
        OrganisationSuccessionAnnulled e => new(
            $"Hủy việc {e.OrganisationName} kế thừa {e.PredecessorName}.", $"That {e.OrganisationName} succeeded {e.PredecessorName} was taken back."),
        OrganisationCommuneChanged e => new(
            $"{e.OrganisationName} nay thuộc {e.Commune.Name} (trước là {e.Former.Name}).",
            $"{e.OrganisationName} is now in {e.Commune.Name} (formerly {e.Former.Name})."),
        _ => null,
    };
}
