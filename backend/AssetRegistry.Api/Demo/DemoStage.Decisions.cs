using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Handovers;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Demo;

/// <summary>Decisions of several items and their changes, handovers in detail, and handovers before a decision.</summary>
public sealed partial class DemoStage
{
    public Task<Decision> IssueAsync(
        IReadOnlyList<Dossier> dossiers, LegalForm form, IReadOnlyList<DecisionItemInput> items, PaperInput paper, CancellationToken cancellationToken) =>
        GiveAsync(
            new IssueDecisionInput(
                StepKey("issue", dossiers[0]), [.. dossiers.Select(dossier => new DossierVersionInput(dossier.Id, dossier.Version))], form, items, paper,
                EffectiveOn: Today),
            Province,
            (input, official, command, token) => DecisionMutations.IssueDecisionAsync(input, official, command, RuleBook.Bundled, token),
            cancellationToken);

    public Task<Decision> RevokeAsync(Decision decision, string reason, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new RevokeDecisionInput(DemoId.Of("revoke", decision.Number), decision.Id, decision.Version, reason, paper, Today),
        Province,
        (input, official, command, token) => DecisionChangeMutations.RevokeDecisionAsync(input, official, command, token),
        cancellationToken);

    public Task<Decision> AmendAsync(
        Decision decision, DecisionItemInput item, string reason, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new AmendDecisionInput(
            DemoId.Of("amend", decision.Number), decision.Id, decision.Version, decision.LegalForm, [item], reason, paper, EffectiveOn: Today),
        Province,
        (input, official, command, token) => DecisionChangeMutations.AmendDecisionAsync(input, official, command, RuleBook.Bundled, token),
        cancellationToken);

    /// <summary>From the list to the second signature, each side by its own official.</summary>
    public async Task<Handover> SignMinutesAsync(
        Handover handover, string place, IReadOnlyList<HandoverItemInput> items, IReadOnlyList<ItemAcceptance> found, PaperInput minutes,
        CancellationToken cancellationToken)
    {
        var (giver, receiver) = (OfficialOf(handover.GiverId), OfficialOf(handover.ReceiverId));
        handover = await GiveAsync(
            new PrepareHandoverInput(
                DemoId.Of("prepare", handover.Facility.Number), handover.Id, handover.Version, place,
                [
                    new(PartySide.Giver, "Đại diện bên giao", "Chánh Văn phòng"), new(PartySide.Receiver, "Đại diện bên nhận", "Phó Giám đốc"),
                    new(PartySide.Witness, "Đại diện Sở Tài chính", "Chuyên viên quản lý công sản"),
                ],
                items, [new(MeterKind.Electricity, "PA12-0418", 18452m), new(MeterKind.Water, "N-0097", 611m)], [new("Chìa khóa cổng và nhà kho", 4)],
                [new("Giấy chứng nhận quyền sử dụng đất", "CĐ 118204", new DateOnly(2016, 5, 20), IsOriginal: true, 4), new("Bản vẽ hiện trạng", null, null, IsOriginal: false, 6)],
                HeldAt: "08:30", EffectiveOn: Today),
            giver,
            (input, official, command, token) => MinutesMutations.PrepareHandoverAsync(input, official, command, _photos, token),
            cancellationToken);
        handover = await GiveAsync(
            new AcceptHandoverItemsInput(DemoId.Of("accept items", handover.Facility.Number), handover.Id, handover.Version, found, Today),
            receiver,
            (input, official, command, token) => MinutesMutations.AcceptHandoverItemsAsync(input, official, command, token),
            cancellationToken);
        handover = await GiveAsync(
            new SignHandoverAsGiverInput(DemoId.Of("sign as giver", handover.Facility.Number), handover.Id, handover.Version, minutes, Today),
            giver,
            (input, official, command, token) => MinutesMutations.SignHandoverAsGiverAsync(input, official, command, token),
            cancellationToken);

        return await GiveAsync(
            new SignHandoverAsReceiverInput(DemoId.Of("sign as receiver", handover.Facility.Number), handover.Id, handover.Version, Today),
            receiver,
            (input, official, command, token) => MinutesMutations.SignHandoverAsReceiverAsync(input, official, command, RuleBook.Bundled, token),
            cancellationToken);
    }

    /// <summary>Both books and the land register.</summary>
    public async Task<Handover> UpdateBooksAsync(
        Handover handover, PaperInput increase, PaperInput decrease, PaperInput registration, CancellationToken cancellationToken)
    {
        var (giver, receiver) = (OfficialOf(handover.GiverId), OfficialOf(handover.ReceiverId));
        handover = await GiveAsync(
            new RecordBookIncreaseInput(DemoId.Of("increase", handover.Facility.Number), handover.Id, handover.Version, increase, Today),
            receiver,
            (input, official, command, token) => BookMutations.RecordBookIncreaseAsync(input, official, command, token),
            cancellationToken);
        handover = await GiveAsync(
            new RecordBookDecreaseInput(DemoId.Of("decrease", handover.Facility.Number), handover.Id, handover.Version, decrease, Today),
            giver,
            (input, official, command, token) => BookMutations.RecordBookDecreaseAsync(input, official, command, token),
            cancellationToken);

        return await GiveAsync(
            new RecordLandRegistrationInput(
                DemoId.Of("land register", handover.Facility.Number), handover.Id, handover.Version, handover.HandedOverOn!.Value, registration, Today),
            receiver,
            (input, official, command, token) => BookMutations.RecordLandRegistrationAsync(input, official, command, token),
            cancellationToken);
    }

    public Task<TemporaryHandover> HandOverTemporarilyAsync(
        Facility facility, DemoOrganisation receiver, IntendedUse use, string reason, PaperInput minutes, CancellationToken cancellationToken) => GiveAsync(
        new HandOverTemporarilyInput(
            DemoId.Of("temporary handover", facility.Number), facility.Id, receiver.Id, use, reason, minutes, EffectiveOn: Today),
        OfficialOf(facility.HolderId),
        (input, official, command, token) => TemporaryHandoverMutations.HandOverTemporarilyAsync(input, official, command, RuleBook.Bundled, token),
        cancellationToken);

    private static Actor OfficialOf(Guid organisationId) =>
        DemoOrganisations.All.Single(organisation => organisation.Id == organisationId).Official;
}
