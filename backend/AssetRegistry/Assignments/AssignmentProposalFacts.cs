namespace AssetRegistry.Assignments;

/// <summary>The facts of assignment proposals as sentences; null for other facts.</summary>
internal static class AssignmentProposalFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        AssignmentProposalDrafted e => new(
            $"Lập phương án bố trí {e.Number}: {e.Inputs.Spaces.Count} cơ sở, {e.Inputs.Requests.Count} nhu cầu, ghép được {e.Pairings.Count}.",
            $"Assignment proposal {e.Number} was drafted: {e.Inputs.Spaces.Count} facilities, {e.Inputs.Requests.Count} needs, {e.Pairings.Count} paired."),
        AssignmentPairingChanged e => Changed(e),
        AssignmentProposalRefreshed e => Refreshed(e),
        AssignmentProposalSubmitted e => new(
            $"Trình phương án bố trí {e.Number}{FactText.ByPaper(e).Vietnamese}: giao {e.Pairings} cơ sở, {e.Unmet} nhu cầu chưa đáp ứng.",
            $"Assignment proposal {e.Number} was submitted{FactText.ByPaper(e).English}: {e.Pairings} facilities given, {e.Unmet} needs unmet."),
        AssignmentProposalAccepted e => new(
            $"Chấp nhận phương án bố trí {e.Number}{FactText.ByPaper(e).Vietnamese}.",
            $"Assignment proposal {e.Number} was accepted{FactText.ByPaper(e).English}."),
        AssignmentProposalReturned e => new(
            $"Trả lại phương án bố trí {e.Number}{FactText.ByPaper(e).Vietnamese}: {e.Provenance.Reason}",
            $"Assignment proposal {e.Number} was returned{FactText.ByPaper(e).English}: {e.Provenance.Reason}"),
        AssignmentPairingsCarriedOut e => CarriedOut(e),
        AssignmentPairingsReleased e => new(
            $"Quyết định số {e.Decision.Number} không còn giao theo phương án bố trí {e.Number}{FactText.ByPaper(e).Vietnamese}: " +
            $"{Names(e.Pairings)} có thể quyết định lại.",
            $"Decision {e.Decision.Number} no longer carries out assignment proposal {e.Number}{FactText.ByPaper(e).English}: " +
            $"{Names(e.Pairings)} can be decided again."),
        AssignmentProposalDiscarded e => new(
            $"Hủy bỏ phương án bố trí {e.Number}: {e.Provenance.Reason}",
            $"Assignment proposal {e.Number} was discarded: {e.Provenance.Reason}"),
        _ => null,
    };

    private static LocalizedText Changed(AssignmentPairingChanged e)
    {
        var given = e.DossierNumber is null
            ? new LocalizedText("để trống", "was left free")
            : new($"giao theo hồ sơ {e.DossierNumber} của {e.RequesterName}", $"was meant for dossier {e.DossierNumber} of {e.RequesterName}");
        var skipped = string.Join(", ", e.Skips.Select(skip => skip.DossierNumber).Distinct());
        var passed = e.Skips.Count == 0
            ? new LocalizedText("", "")
            : new($", bỏ qua hạng ưu tiên trước: {skipped}", $", passing over the earlier class of {skipped}");
        return new(
            $"Sửa phương án bố trí {e.Number}: cơ sở {e.SpaceNumber} – {e.SpaceName} {given.Vietnamese}{passed.Vietnamese}" +
            $"{FactText.ByPaper(e).Vietnamese}. Lý do: {e.Provenance.Reason}",
            $"Assignment proposal {e.Number} was changed: facility {e.SpaceNumber} – {e.SpaceName} {given.English}{passed.English}" +
            $"{FactText.ByPaper(e).English}. Reason: {e.Provenance.Reason}");
    }

    private static LocalizedText CarriedOut(AssignmentPairingsCarriedOut e)
    {
        var left = e.Remaining == 0
            ? new LocalizedText("phương án đã thực hiện xong", "the proposal is carried out")
            : new(
                $"còn {Wording.Number(e.Remaining).Vietnamese} cơ sở chưa quyết định",
                $"{Wording.Number(e.Remaining).English} {(e.Remaining == 1 ? "pairing is" : "pairings are")} still to be decided");
        return new(
            $"Quyết định số {e.Decision.Number} ngày {Wording.Date(e.Decision.DecidedOn).Vietnamese} giao theo phương án bố trí {e.Number}: " +
            $"{Names(e.Pairings)}; {left.Vietnamese}.",
            $"Decision {e.Decision.Number} of {Wording.Date(e.Decision.DecidedOn).English} carried out assignment proposal {e.Number}: " +
            $"{Names(e.Pairings)}; {left.English}.");
    }

    private static string Names(IEnumerable<PairingReference> pairings) =>
        string.Join(", ", pairings.Select(pairing => $"{pairing.SpaceNumber} – {pairing.DossierNumber}"));

    private static LocalizedText Refreshed(AssignmentProposalRefreshed e)
    {
        var names = string.Join(", ", e.Dropped.Select(pairing => $"{pairing.SpaceNumber} – {pairing.DossierNumber}"));
        var dropped = e.Dropped.Count == 0
            ? new LocalizedText("", "")
            : new($"; không giữ được ghép tay: {names}", $"; pairings made by hand that could not stay: {names}");
        return new(
            $"Cập nhật phương án bố trí {e.Number} theo hiện trạng: {e.Inputs.Spaces.Count} cơ sở, {e.Inputs.Requests.Count} nhu cầu, " +
            $"ghép được {e.Pairings.Count}{dropped.Vietnamese}.",
            $"Assignment proposal {e.Number} was brought up to date: {e.Inputs.Spaces.Count} facilities, {e.Inputs.Requests.Count} needs, " +
            $"{e.Pairings.Count} paired{dropped.English}.");
    }
}
