namespace AssetRegistry.Rules;

/// <summary>The facts of rule packs as sentences; null for other facts.</summary>
internal static class RuleFacts
{
    public static LocalizedText? Describe(IBusinessEvent fact) => fact is RulePackAdopted e
        ? new(
            $"Áp dụng bộ quy tắc {e.Pack.Version} ({e.Pack.Title.Vi}) từ ngày {Wording.Date(e.Pack.EffectiveFrom).Vietnamese}{FactText.ByPaper(e).Vietnamese}.",
            $"Rule pack {e.Pack.Version} ({e.Pack.Title.En}) was adopted, effective from {Wording.Date(e.Pack.EffectiveFrom).English}{FactText.ByPaper(e).English}.")
        : null;
}
