using System.Text;

namespace AssetRegistry.Tests;

/// <summary>What holds for every refusal.</summary>
public sealed class RefusalTests
{
    [Fact]
    public void Every_refusal_is_looked_at() =>
        Assert.Equal(
            typeof(AssetRegistryException).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(AssetRegistryException))).Select(type => type.Name).Order(),
            EveryRefusal.All.Select(refusal => refusal.GetType().Name).Order());

    [Fact]
    public void The_code_is_the_name() =>
        Assert.All(EveryRefusal.All, refusal => Assert.Equal(
            BusinessEvents.StoredName(refusal.GetType()).Replace("_exception", "", StringComparison.Ordinal).ToUpperInvariant(), refusal.Code));

    [Fact]
    public void Each_is_sealed() => Assert.All(EveryRefusal.All, refusal => Assert.True(refusal.GetType().IsSealed));

    [Fact]
    public void Each_says_what_is_wrong_and_what_to_do_in_both_languages() => Assert.All(EveryRefusal.All, refusal =>
    {
        Assert.NotEqual(refusal.Text.Vietnamese, refusal.Text.English);
        Assert.Matches("(Hãy|Không cần)", refusal.Text.Vietnamese);
        Assert.Contains("lease", refusal.Text.English, StringComparison.Ordinal);
        Assert.Equal(refusal.Text.Vietnamese.Normalize(NormalizationForm.FormC), refusal.Text.Vietnamese);
        Assert.EndsWith(".", refusal.Text.Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", refusal.Text.Vietnamese, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_field_at_fault_has_a_name_in_words() => Assert.All(
        new[] { "reason", "justification", "conclusion", "answer", "whatIsMissing", "areaNeededM2", "landAreaM2", "floorAreaM2", "headcount", "number", "name" }
            .Concat(["code", "effectiveOn", "vacantSince", "paper", "paper.number", "paper.date", "facilityIds", "receiverId", "intendedUse", "communeId"])
            .Concat(["dueOn", "neededBy", "question", "text"])
            .Concat(["decidedAreaM2", "dossiers", "legalForms", "retainUntil", "toAccount", "toId"])
            .Concat(["place", "heldAt", "copies", "parties", "parties.name", "parties.position", "items", "items.description", "items.unit"])
            .Concat(["items.quantityByBook", "items.quantityReceived", "items.originalCost", "items.residualValue", "meters.number", "meters.reading"])
            .Concat(["keys.description", "keys.count", "papers.title", "papers.pages", "papers.date", "formSubmittedOn"])
            .Concat(["partArea", "validFrom", "validTo", "sourceName", "declaredAreaKm2"]),
        field => Assert.True(FieldTerms.Knows(field), field));

    [Fact]
    public void Reads_as_an_official_would_write_it()
    {
        Assert.Equal(
            "Cơ sở LC-0001 – Trụ sở đã được giao cho Sở Y tế theo Quyết định số 12/QĐ-UBND. Hãy chọn cơ sở khác hoặc xem quyết định đó.",
            Text<FacilityAlreadyDecidedException>().Vietnamese);
        Assert.Equal(
            "Hồ sơ HS-0001 đang ở trạng thái “đã rút” nên không thể tiếp nhận hồ sơ. Việc này chỉ làm được khi hồ sơ ở trạng thái: đã gửi. "
            + "Hãy tải lại hồ sơ để xem bước tiếp theo.",
            Text<DossierNotInStatusException>().Vietnamese);
        Assert.Equal(
            "Ngày văn bản là 02/07/2025, trước bước liền trước (03/07/2025). Hãy nhập từ ngày 03/07/2025 trở đi.",
            Text<DateBeforePreviousStepException>().Vietnamese);
        Assert.Equal(
            "Để thẩm định hồ sơ cần có báo cáo thẩm định, nhưng chưa có văn bản nào. Hãy nhập số và ngày của báo cáo thẩm định.",
            Text<PaperRequiredException>().Vietnamese);
    }

    [Fact]
    public void Reads_well_in_english()
    {
        Assert.Equal(
            "Dossier HS-0001 is withdrawn, so you cannot accept the dossier now. That is possible only while it is: submitted. "
            + "Please reload the dossier to see what comes next.",
            Text<DossierNotInStatusException>().English);
        Assert.Equal(
            "Somebody changed this dossier after you opened it (you saw version 3, it is now 5). Please reload, look at the change and try again.",
            Text<StaleVersionException>().English);
    }

    private static LocalizedText Text<TException>()
        where TException : AssetRegistryException => EveryRefusal.All.OfType<TException>().Single().Text;
}
