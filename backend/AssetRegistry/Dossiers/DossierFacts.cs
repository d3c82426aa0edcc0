using AssetRegistry.Facilities;

namespace AssetRegistry.Dossiers;

/// <summary>The facts of dossiers as sentences; null for other facts.</summary>
internal static class DossierFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        DossierSubmitted e => Submitted(e),
        DossierAccepted e => new(
            $"Sở Tài chính tiếp nhận hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}.",
            $"The finance department accepted dossier {e.Number}{FactText.ByPaper(e).English}."),
        DossierSupplementAsked e => new(
            $"Sở Tài chính yêu cầu bổ sung hồ sơ {e.Number}: {e.WhatIsMissing}",
            $"The finance department asked for a supplement to dossier {e.Number}: {e.WhatIsMissing}"),
        DossierSupplemented e => new(
            $"Bổ sung hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Answer}",
            $"Dossier {e.Number} was supplemented{FactText.ByPaper(e).English}: {e.Answer}"),
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
        DossierRefused e => new(
            $"UBND tỉnh từ chối hồ sơ {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Reason}",
            $"The province refused dossier {e.Number}{FactText.ByPaper(e).English}: {e.Reason}"),
        DossierWithdrawn e => new(
            $"Rút hồ sơ {e.Number}: {e.Reason}",
            $"Dossier {e.Number} was withdrawn: {e.Reason}"),
        _ => null,
    };

    private static LocalizedText Submitted(DossierSubmitted e)
    {
        var facilities = string.Join(", ", e.Facilities.Select(facility => $"{facility.Number} – {facility.Name}"));
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
        return new(
            $"{e.ProposerName} đề nghị tiếp nhận {facilities}{use.Vietnamese}{area.Vietnamese} (hồ sơ {e.Number}).",
            $"{e.ProposerName} asked for {facilities}{use.English}{area.English} (dossier {e.Number}).");
    }
}
