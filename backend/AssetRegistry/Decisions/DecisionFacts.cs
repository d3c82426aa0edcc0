namespace AssetRegistry.Decisions;

/// <summary>The facts of decisions as sentences; null for other facts.</summary>
internal static class DecisionFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact is not DecisionIssued e
        ? null
        : new(
            $"UBND tỉnh ban hành Quyết định số {e.Number} ngày {Wording.Date(e.DecidedOn).Vietnamese} ({e.LegalForm.InWords().Vietnamese}) " +
            $"theo hồ sơ {e.DossierNumber}: {Items(e).Vietnamese}.",
            $"The province issued decision {e.Number} of {Wording.Date(e.DecidedOn).English} ({e.LegalForm.InWords().English}) " +
            $"on dossier {e.DossierNumber}: {Items(e).English}.");

    private static LocalizedText Items(DecisionIssued e) => Wording.List(e.Items.Select(item => new LocalizedText(
        $"giao {item.FacilityNumber} cho {item.ReceiverName}", $"{item.FacilityNumber} to {item.ReceiverName}")));
}
