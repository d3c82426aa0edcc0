using AssetRegistry.Facilities;

namespace AssetRegistry.Decisions;

/// <summary>The facts of decisions and delegations as sentences; null for other facts.</summary>
internal static class DecisionFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        DecisionIssued e => Issued(e),
        DecisionRevoked e => new(
            $"Thu hồi Quyết định số {e.Number}{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"Decision {e.Number} was revoked{FactText.ByPaper(e).English}{Because(e)}."),
        DecisionAmended e => new(
            $"Điều chỉnh {Wording.Number(e.Items.Count).Vietnamese} mục của Quyết định số {e.Number} bằng Quyết định số {e.By.Number} " +
            $"ngày {Wording.Date(e.By.DecidedOn).Vietnamese}{Because(e)}.",
            $"Decision {e.By.Number} of {Wording.Date(e.By.DecidedOn).English} amended {Wording.Number(e.Items.Count).English} " +
            $"{(e.Items.Count == 1 ? "item" : "items")} of decision {e.Number}{Because(e)}."),
        DelegationGranted e => new(
            $"Ủy quyền cho {e.ToName} quyết định ({Forms(e).Vietnamese}) từ {Wording.Date(e.ValidFrom).Vietnamese} " +
            $"đến {Wording.Date(e.ValidTo).Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"{e.ToName} may decide ({Forms(e).English}) from {Wording.Date(e.ValidFrom).English} " +
            $"to {Wording.Date(e.ValidTo).English}{FactText.ByPaper(e).English}."),
        DelegationEnded e => new(
            $"Chấm dứt ủy quyền theo văn bản số {e.Number}{FactText.ByPaper(e).Vietnamese}{Because(e)}.",
            $"The delegation by paper {e.Number} was ended{FactText.ByPaper(e).English}{Because(e)}."),
        _ => null,
    };

    private static LocalizedText Issued(DecisionIssued e)
    {
        var dossiers = string.Join(", ", e.Dossiers?.Select(dossier => dossier.Number) ?? [e.DossierNumber]);
        var amends = e.Amends is { } old
            ? new LocalizedText($", điều chỉnh Quyết định số {old.Number}", $", amending decision {old.Number}")
            : new("", "");
        var by = e.Proposal is { } proposal
            ? new LocalizedText($", thực hiện phương án bố trí {proposal.Number}", $", carrying out assignment proposal {proposal.Number}")
            : new("", "");
        var until = e.RetainUntil is { } end
            ? new LocalizedText($", đến ngày {Wording.Date(end).Vietnamese}", $", until {Wording.Date(end).English}")
            : new("", "");
        return new(
            $"UBND tỉnh ban hành Quyết định số {e.Number} ngày {Wording.Date(e.DecidedOn).Vietnamese} ({e.LegalForm.InWords().Vietnamese}{until.Vietnamese}) " +
            $"theo hồ sơ {dossiers}{by.Vietnamese}{amends.Vietnamese}: {Items(e).Vietnamese}.",
            $"The province issued decision {e.Number} of {Wording.Date(e.DecidedOn).English} ({e.LegalForm.InWords().English}{until.English}) " +
            $"on dossier {dossiers}{by.English}{amends.English}: {Items(e).English}.");
    }

    private static LocalizedText Items(DecisionIssued e) => Wording.List(e.Items.Select(item =>
    {
        var part = item.PartName is null ? new LocalizedText("", "") : new($", phần “{item.PartName}”,", $", part \"{item.PartName}\",");
        return e.LegalForm.KeepsHolder()
            ? new LocalizedText($"{item.FacilityNumber}{part.Vietnamese} giữ lại tại {item.ReceiverName}", $"{item.FacilityNumber}{part.English} stays with {item.ReceiverName}")
            : new($"giao {item.FacilityNumber}{part.Vietnamese} cho {item.ReceiverName}", $"{item.FacilityNumber}{part.English} to {item.ReceiverName}");
    }));

    private static LocalizedText Forms(DelegationGranted e) => Wording.List(e.LegalForms.Select(form => form.InWords()));

    private static string Because(IBusinessEvent fact) => fact.Provenance.Reason is { } reason ? $": {reason.TrimEnd('.')}" : "";
}
