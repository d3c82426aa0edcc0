using AssetRegistry.Rules;

namespace AssetRegistry.Tests.Attachments;

/// <summary>Papers the law asks for, against those attached.</summary>
public sealed class PaperGatesTests
{
    [Theory]
    [InlineData(DossierStatus.Submitted, "SubmitRequest")]
    [InlineData(DossierStatus.Accepted, "SubmitRequest AcceptDossier")]
    [InlineData(DossierStatus.Appraised, "SubmitRequest AcceptDossier AppraiseDossier")]
    [InlineData(DossierStatus.Forwarded, "SubmitRequest AcceptDossier AppraiseDossier ForwardDossier")]
    [InlineData(DossierStatus.Decided, "SubmitRequest AcceptDossier AppraiseDossier ForwardDossier")]
    [InlineData(DossierStatus.Withdrawn, "SubmitRequest")]
    public void A_dossier_needs_the_papers_of_the_steps_it_has_taken(DossierStatus status, string steps) => Assert.Equal(
        steps.Split(' '), PaperGates.Of(InStatus.RequestIn(status), [], RuleBook.Bundled).Select(gate => $"{gate.Paper.Command}"));

    [Fact]
    public void A_handover_needs_minutes_and_then_a_confirmation()
    {
        Assert.Empty(PaperGates.Of(InStatus.HandoverIn(HandoverStatus.Awaited), [], RuleBook.Bundled));
        Assert.Equal(
            [PaperKind.HandoverMinutes, PaperKind.Confirmation],
            PaperGates.Of(InStatus.HandoverIn(HandoverStatus.InUse), [], RuleBook.Bundled).Select(gate => gate.Paper.Kind));
    }

    [Fact]
    public void Each_step_is_judged_by_the_rules_of_its_own_day()
    {
        var request = InStatus.RequestIn(DossierStatus.Forwarded);
        var days = request.Papers.ToLookup(paper => paper.Step, paper => paper.FiledOn);
        var first = RuleBook.Bundled.On(request.SubmittedOn);
        RulePack Asking(DateOnly from, string version) => first with
        {
            Version = version,
            EffectiveFrom = from,
            Papers = [.. first.Papers.Select(paper => paper with { Source = version })],
        };
        var rules = new RuleBook(
        [
            Asking(request.SubmittedOn, "gửi"), Asking(request.AcceptedOn!.Value, "tiếp nhận"), Asking(days[CommandName.AppraiseDossier].First(), "thẩm định"),
            Asking(days[CommandName.ForwardDossier].First(), "trình"),
        ]);

        Assert.Equal(
            [
                (CommandName.SubmitRequest, "gửi"), (CommandName.AcceptDossier, "tiếp nhận"), (CommandName.AppraiseDossier, "thẩm định"),
                (CommandName.ForwardDossier, "trình"),
            ],
            PaperGates.Of(request, [], rules).Select(gate => (gate.Paper.Command, gate.Paper.Source)));
    }

    [Fact]
    public void A_handover_and_the_use_after_it_are_each_judged_by_the_rules_of_their_day()
    {
        var handover = InStatus.HandoverIn(HandoverStatus.InUse);
        var first = RuleBook.Bundled.On(handover.HandedOverOn!.Value);
        var rules = new RuleBook(
        [
            first,
            first with { Version = "mới", EffectiveFrom = handover.InUseSince!.Value, Papers = [.. first.Papers.Select(paper => paper with { Source = "mới" })] },
        ]);

        Assert.Equal([false, true], PaperGates.Of(handover, [], rules).Select(gate => gate.Paper.Source == "mới"));
    }

    [Fact]
    public void An_attachment_of_the_kind_shows_the_paper_and_no_other()
    {
        var offer = InStatus.ForwardedOffer(A.Facility(), A.TaLeng);
        var letter = Of(1, PaperKind.OfficialLetter);
        var second = Of(2, PaperKind.OfficialLetter);

        var gates = PaperGates.Of(offer, [second, letter], RuleBook.Bundled);

        Assert.Equal(letter, gates.Single(gate => gate.Paper.Kind is PaperKind.OfficialLetter).Attachment);
        Assert.True(gates.Single(gate => gate.Paper.Kind is PaperKind.Other).IsMissing);
        Assert.Equal(4, gates.Count(gate => gate.IsMissing));
    }

    [Fact]
    public void What_was_ended_or_is_a_copy_of_nothing_shows_no_paper()
    {
        var request = InStatus.RequestIn(DossierStatus.Submitted);

        Assert.True(PaperGates.Of(request, [Of(1, PaperKind.OfficialLetter) with { EndedOn = A.Day(40) }], RuleBook.Bundled)[0].IsMissing);
        Assert.True(PaperGates.Of(request, [Of(1, PaperKind.OfficialLetter) with { Paper = null }], RuleBook.Bundled)[0].IsMissing);
    }

    [Fact]
    public void A_decision_needs_itself() => Assert.Equal(
        PaperKind.Decision,
        Assert.Single(PaperGates.Of(Decision.Create(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Issued), [], RuleBook.Bundled)).Paper.Kind);

    private static Attachment Of(int number, PaperKind kind) => Attachment.Create(new(
        A.Id(number), new(AttachmentSubjectKind.Dossier, A.Id(2000), "HS-0001"), "Bản quét", A.Paper(kind), A.Scan(number), A.TaLeng.Id, A.Imported()));
}
