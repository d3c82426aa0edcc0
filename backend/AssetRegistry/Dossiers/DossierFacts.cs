using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>The facts of dossiers as sentences; null for other facts.</summary>
internal static class DossierFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        DossierDrafted e => new($"{e.ProposerName} soạn hồ sơ {e.Number}.", $"{e.ProposerName} drafted dossier {e.Number}."),
        DossierDraftRevised e => new($"Sửa hồ sơ nháp {e.Number}.", $"The draft of dossier {e.Number} was revised."),
        DossierDraftDiscarded e => new($"Hủy hồ sơ nháp {e.Number}: {e.Reason}", $"The draft of dossier {e.Number} was given up: {e.Reason}"),
        DossierSubmitted e => Submitted(e),
        DossierResubmitted e => new(
            $"Gửi lại hồ sơ {e.Number}, lần {e.Round}{FactText.ByPaper(e).Vietnamese}.",
            $"Dossier {e.Number} was submitted again, round {e.Round}{FactText.ByPaper(e).English}."),
        DossierAccepted e => new(
            $"Sở Tài chính tiếp nhận hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}.",
            $"The finance department accepted dossier {e.Number}{FactText.ByPaper(e).English}."),
        DossierSupplementAsked e => new(
            $"Sở Tài chính yêu cầu bổ sung hồ sơ {e.Number}: {e.WhatIsMissing}",
            $"The finance department asked for a supplement to dossier {e.Number}: {e.WhatIsMissing}"),
        DossierSupplemented e => new(
            $"Bổ sung hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Answer}",
            $"Dossier {e.Number} was supplemented{FactText.ByPaper(e).English}: {e.Answer}"),
        DossierAppraisalStarted e => new(
            $"Sở Tài chính bắt đầu thẩm định hồ sơ {e.Number}.", $"The finance department began to appraise dossier {e.Number}."),
        DossierOpinionAsked e => new(
            $"Sở Tài chính lấy ý kiến {e.OrganisationName} về hồ sơ {e.Number}, hạn trả lời {Wording.Date(e.DueOn).Vietnamese}" +
            $"{FactText.ByPaper(e).Vietnamese}: {e.Question}",
            $"The finance department asked {e.OrganisationName} for its opinion on dossier {e.Number}, due on {Wording.Date(e.DueOn).English}" +
            $"{FactText.ByPaper(e).English}: {e.Question}"),
        DossierOpinionGiven e => new(
            $"{e.OrganisationName} {(e.Agrees ? "đồng ý" : "không đồng ý")} về hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Text}",
            $"{e.OrganisationName} {(e.Agrees ? "agreed" : "did not agree")} on dossier {e.Number}{FactText.ByPaper(e).English}: {e.Text}"),
        DossierAppraised e => new(
            $"Sở Tài chính thẩm định hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Conclusion}",
            $"The finance department appraised dossier {e.Number}{FactText.ByPaper(e).English}: {e.Conclusion}"),
        DossierForwarded e => new(
            $"Trình UBND tỉnh hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}.",
            $"Dossier {e.Number} was laid before the province{FactText.ByPaper(e).English}."),
        DossierDecided e => new(
            $"UBND tỉnh chấp thuận hồ sơ {e.Number}, giao cho {e.ReceiverName}, theo Quyết định số {e.DecisionNumber} " +
            $"ngày {Wording.Date(e.DecidedOn).Vietnamese}.",
            $"The province granted dossier {e.Number} in favour of {e.ReceiverName} by decision {e.DecisionNumber} " +
            $"of {Wording.Date(e.DecidedOn).English}."),
        DossierReopened e => new(
            $"Hồ sơ {e.Number} trình lại UBND tỉnh do Quyết định số {e.DecisionNumber} bị thu hồi{FactText.ByPaper(e).Vietnamese}.",
            $"Dossier {e.Number} lies before the province again, because decision {e.DecisionNumber} was revoked{FactText.ByPaper(e).English}."),
        DossierRefused e => new(
            $"UBND tỉnh từ chối hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Reason}",
            $"The province refused dossier {e.Number}{FactText.ByPaper(e).English}: {e.Reason}"),
        DossierWithdrawn e => new(
            $"Rút hồ sơ {e.Number}: {e.Reason}",
            $"Dossier {e.Number} was withdrawn: {e.Reason}"),
        DossierTakenOver e => new(
            $"{e.ProposerName} tiếp tục hồ sơ {e.Number} của {e.FormerProposerName}.",
            $"{e.ProposerName} goes on with dossier {e.Number} of {e.FormerProposerName}."),
        DossierCommuneChanged e => new(
            $"Hồ sơ {e.Number} nay thuộc {e.Commune.Name} (trước là {e.Former.Name}).",
            $"Dossier {e.Number} is now about {e.Commune.Name} (formerly {e.Former.Name})."),
        DossierObjectionRaised e => new(
            $"{e.OrganisationName} kiến nghị về kết quả xử lý hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Text}",
            $"{e.OrganisationName} objected to the outcome of dossier {e.Number}{FactText.ByPaper(e).English}: {e.Text}"),
        DossierObjectionAnswered e => new(
            $"Sở Tài chính trả lời kiến nghị của {e.OrganisationName} về hồ sơ {e.Number} ({(e.IsUpheld ? "có cơ sở" : "không có cơ sở")})" +
            $"{FactText.ByPaper(e).Vietnamese}: {e.Text}",
            $"The finance department answered the objection of {e.OrganisationName} to dossier {e.Number} " +
            $"({(e.IsUpheld ? "upheld" : "not upheld")}){FactText.ByPaper(e).English}: {e.Text}"),
        _ => null,
    };

    private static LocalizedText Submitted(DossierSubmitted e)
    {
        var facilities = string.Join(", ", e.Facilities.Select(facility =>
            facility.PartName is null ? $"{facility.Number} – {facility.Name}" : $"{facility.Number} – {facility.Name} ({facility.PartName})"));
        if (e.Kind is DossierKind.Offer)
        {
            return new(
                $"{e.ProposerName} đề nghị bàn giao {facilities} (hồ sơ {e.Number}).",
                $"{e.ProposerName} offered {facilities} (dossier {e.Number}).");
        }

        var use = e.IntendedUse is { } intended
            ? new LocalizedText($", mục đích: {intended.InWords().Vietnamese}", $" for {intended.InWords().English}")
            : new("", "");
        var area = e.AreaNeededM2 is { } needed
            ? new LocalizedText($", diện tích cần {Wording.Area(needed).Vietnamese}", $", area needed {Wording.Area(needed).English}")
            : new("", "");
        if (e.WantedIn is { } commune)
        {
            return new(
                $"{e.ProposerName} đề nghị bố trí nhà, đất tại {commune.Name}{use.Vietnamese}{area.Vietnamese} (hồ sơ {e.Number}).",
                $"{e.ProposerName} asked for a building in {commune.Name}{use.English}{area.English} (dossier {e.Number}).");
        }

        return new(
            $"{e.ProposerName} đề nghị tiếp nhận {facilities}{use.Vietnamese}{area.Vietnamese} (hồ sơ {e.Number}).",
            $"{e.ProposerName} asked for {facilities}{use.English}{area.English} (dossier {e.Number}).");
    }
}
