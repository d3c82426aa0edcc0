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
        (input, command, token) => DossierMutations.SubmitRequestAsync(input, requester.Official, command, _numbers, token),
        cancellationToken);

    public Task<Dossier> DraftNeedAsync(
        DemoOrganisation requester, DemoOrganisation commune, IntendedUse use, string justification, CancellationToken cancellationToken) => GiveAsync(
        new DraftDossierInput(
            DemoId.Of("draft", requester.Code, $"{use}"), DossierKind.Request, CommuneId: commune.Commune!.UnitId, IntendedUse: use, Justification: justification,
            EffectiveOn: Today),
        (input, command, token) => DossierDraftMutations.DraftDossierAsync(input, requester.Official, command, _numbers, token),
        cancellationToken);

    public Task<Dossier> AskForSupplementAsync(Dossier dossier, string whatIsMissing, CancellationToken cancellationToken) => GiveAsync(
        new AskForSupplementInput(StepKey("supplement", dossier), dossier.Id, dossier.Version, whatIsMissing, null, Today),
        (input, command, token) => DossierMutations.AskForSupplementAsync(input, Finance, command, token),
        cancellationToken);

    public Task<Dossier> StartAppraisalAsync(Dossier dossier, CancellationToken cancellationToken) => GiveAsync(
        new StartAppraisalInput(StepKey("start appraisal", dossier), dossier.Id, dossier.Version, Today),
        (input, command, token) => DossierOpinionMutations.StartAppraisalAsync(input, Finance, command, token),
        cancellationToken);

    public Task<Dossier> AskForOpinionAsync(
        Dossier dossier, DemoOrganisation asked, string question, DateOnly dueOn, CancellationToken cancellationToken) => GiveAsync(
        new AskForOpinionInput(
            DemoId.Of("opinion", $"{dossier.Id}", asked.Code), dossier.Id, dossier.Version, asked.Id, question, dueOn, null, Today),
        (input, command, token) => DossierOpinionMutations.AskForOpinionAsync(input, Finance, command, token),
        cancellationToken);

    public Task<Dossier> GiveOpinionAsync(
        Dossier dossier, DemoOrganisation asked, string text, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new GiveOpinionInput(DemoId.Of("answer", $"{dossier.Id}", asked.Code), dossier.Id, dossier.Version, true, text, paper, Today),
        (input, command, token) => DossierOpinionMutations.GiveOpinionAsync(input, asked.Official, command, token),
        cancellationToken);

    public Task<Dossier> ResubmitAsync(
        Dossier dossier, DemoOrganisation proposer, decimal areaM2, string justification, PaperInput paper, CancellationToken cancellationToken) =>
        GiveAsync(
            new ResubmitDossierInput(
                StepKey("again", dossier), dossier.Id, dossier.Version, paper, AreaNeededM2: areaM2, Justification: justification, EffectiveOn: Today),
            (input, command, token) => DossierDraftMutations.ResubmitDossierAsync(input, proposer.Official, command, token),
            cancellationToken);
}
