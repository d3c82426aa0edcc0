using System.Text;

namespace AssetRegistry.Tests;

public sealed class FactTextTests
{
    [Fact]
    public void Every_fact_has_a_sentence_in_both_languages() => Assert.All(EveryFact.All, fact =>
    {
        var text = FactText.Describe(fact);

        Assert.False(string.IsNullOrWhiteSpace(text.Vietnamese));
        Assert.NotEqual(text.Vietnamese, text.English);
        Assert.Equal(text.Vietnamese.Normalize(NormalizationForm.FormC), text.Vietnamese);
        Assert.DoesNotContain("  ", text.Vietnamese + text.English, StringComparison.Ordinal);
        Assert.DoesNotContain("..", text.Vietnamese + text.English, StringComparison.Ordinal);
    });

    [Fact]
    public void An_unknown_fact_is_a_fault_of_the_program() =>
        Assert.Throws<System.Diagnostics.UnreachableException>(() => FactText.Describe(new Unknown(A.Imported())));

    [Fact]
    public void A_request_reads_as_an_official_would_write_it() => Assert.Equal(
        "UBND phường Đoàn Kết đề nghị tiếp nhận LC-0001 – Trụ sở cũ, mục đích: làm trụ sở, diện tích cần 1.276,20 m² (hồ sơ HS-0001).",
        Of<DossierSubmitted>().Vietnamese);

    [Fact]
    public void An_offer_does_too() => Assert.Equal(
        "UBND phường Đoàn Kết đề nghị bàn giao LC-0001 – Trụ sở cũ (hồ sơ HS-0001).",
        FactText.Describe(EveryFact.All.OfType<DossierSubmitted>().Single() with { Kind = DossierKind.Offer }).Vietnamese);

    [Fact]
    public void A_decision_names_facility_and_receiver()
    {
        Assert.Equal(
            "UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 30/07/2025 (điều chuyển) theo hồ sơ HS-0001: giao LC-0001 cho UBND phường Đoàn Kết.",
            Of<DecisionIssued>().Vietnamese);
        Assert.Equal(
            "The province issued decision 12/QĐ-UBND of 30 July 2025 (transfer) on dossier HS-0001: LC-0001 to UBND phường Đoàn Kết.",
            Of<DecisionIssued>().English);
    }

    [Fact]
    public void A_registration_leaves_out_figures_that_are_missing()
    {
        var registered = EveryFact.All.OfType<FacilityRegistered>().Single();

        Assert.Equal(
            "Đăng ký cơ sở LC-0001 – Trụ sở cũ tại xã Tả Lèng, do UBND xã Tả Lèng quản lý, phân loại: dôi dư, "
            + "diện tích đất 2.400,00 m², diện tích sàn 1.276,20 m².",
            FactText.Describe(registered).Vietnamese);
        Assert.Equal(
            "Facility LC-0001 – Trụ sở cũ in xã Tả Lèng, held by UBND xã Tả Lèng, was registered as surplus.",
            FactText.Describe(registered with { LandAreaM2 = null, FloorAreaM2 = null }).English);
    }

    [Fact]
    public void A_handover_names_minutes_and_differences() => Assert.Equal(
        "Tạm bàn giao, tiếp nhận (căn cứ quyết định số 12/QĐ-UBND ngày 30/07/2025); chênh lệch: Thiếu 1 phòng.",
        Of<HandoverProvisionallyRecorded>().Vietnamese);

    private static LocalizedText Of<TFact>()
        where TFact : IBusinessEvent => FactText.Describe(EveryFact.All.OfType<TFact>().Single());

    private sealed record Unknown(Provenance Provenance) : IBusinessEvent;
}
