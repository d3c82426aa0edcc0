namespace AssetRegistry.Reports;

/// <summary>The facts of reports as sentences; null for other facts.</summary>
internal static class ReportFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact switch
    {
        ReportFrozen e => new(
            $"Chốt báo cáo {e.Code.Form()} – {e.Code.InWords().Vietnamese}, số liệu đến ngày {Wording.Date(e.EffectiveAt).Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"Report {e.Code.Form()} – {e.Code.InWords().English} was frozen with the figures of {Wording.Date(e.EffectiveAt).English}{FactText.ByPaper(e).English}."),
        _ => null,
    };
}
