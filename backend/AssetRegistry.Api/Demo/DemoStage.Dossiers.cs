using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Demo;

public sealed partial class DemoStage
{
    public Task<Dossier> NeedAsync(
        DemoOrganisation requester, DemoOrganisation commune, IntendedUse use, decimal areaM2, int? headcount, string justification, PaperInput paper,
        CancellationToken cancellationToken) => GiveAsync(
        new SubmitRequestInput(
            DemoId.Of("need", requester.Code, $"{use}"), null, use, justification, areaM2, paper, Today, CommuneId: commune.Commune!.UnitId, Headcount: headcount,
            NeededBy: new DateOnly(2026, 8, 15)),
        requester.Official,
        (input, official, command, token) => DossierMutations.SubmitRequestAsync(input, official, command, _numbers, token),
        cancellationToken);

    public Task<Dossier> DraftNeedAsync(
        DemoOrganisation requester, DemoOrganisation commune, IntendedUse use, string justification, CancellationToken cancellationToken) => GiveAsync(
        new DraftDossierInput(
            DemoId.Of("draft", requester.Code, $"{use}"), DossierKind.Request, CommuneId: commune.Commune!.UnitId, IntendedUse: use, Justification: justification,
            EffectiveOn: Today),
        requester.Official,
        (input, official, command, token) => DossierDraftMutations.DraftDossierAsync(input, official, command, _numbers, token),
        cancellationToken);

    public Task<Dossier> AskForSupplementAsync(Dossier dossier, string whatIsMissing, CancellationToken cancellationToken) => GiveAsync(
        new AskForSupplementInput(StepKey("supplement", dossier), dossier.Id, dossier.Version, whatIsMissing, null, Today),
        Finance,
        (input, official, command, token) => DossierMutations.AskForSupplementAsync(input, official, command, token),
        cancellationToken);

    public Task<Dossier> StartAppraisalAsync(Dossier dossier, CancellationToken cancellationToken) => GiveAsync(
        new StartAppraisalInput(StepKey("start appraisal", dossier), dossier.Id, dossier.Version, Today),
        Finance,
        (input, official, command, token) => DossierOpinionMutations.StartAppraisalAsync(input, official, command, token),
        cancellationToken);

    public Task<Dossier> AskForOpinionAsync(
        Dossier dossier, DemoOrganisation asked, string question, DateOnly dueOn, CancellationToken cancellationToken) => GiveAsync(
        new AskForOpinionInput(
            DemoId.Of("opinion", $"{dossier.Id}", asked.Code), dossier.Id, dossier.Version, asked.Id, question, dueOn, null, Today),
        Finance,
        (input, official, command, token) => DossierOpinionMutations.AskForOpinionAsync(input, official, command, token),
        cancellationToken);

    public Task<Dossier> GiveOpinionAsync(
        Dossier dossier, DemoOrganisation asked, string text, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new GiveOpinionInput(DemoId.Of("answer", $"{dossier.Id}", asked.Code), dossier.Id, dossier.Version, true, text, paper, Today),
        asked.Official,
        (input, official, command, token) => DossierOpinionMutations.GiveOpinionAsync(input, official, command, token),
        cancellationToken);

    public Task<Dossier> ResubmitAsync(
        Dossier dossier, DemoOrganisation proposer, decimal areaM2, string justification, PaperInput paper, CancellationToken cancellationToken) =>
        GiveAsync(
            new ResubmitDossierInput(
                StepKey("again", dossier), dossier.Id, dossier.Version, paper, AreaNeededM2: areaM2, Justification: justification, EffectiveOn: Today),
            proposer.Official,
            (input, official, command, token) => DossierDraftMutations.ResubmitDossierAsync(input, official, command, token),
            cancellationToken);
}
