using AssetRegistry.Api.Assignments;
using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Attachments.Uploads;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Decisions;
using AssetRegistry.Api.Dossiers;
using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Handovers;
using AssetRegistry.Api.Housing;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Demo;

/// <summary>
/// The demonstration's commands: what each official enters, as the official whose turn it is and by the clock of that day. Every command has a
/// key made from its name, so that a second run changes nothing.
/// </summary>
public sealed partial class DemoStage
{
    private static readonly Actor Finance = DemoOrganisations.FinanceDepartment.Official;
    private static readonly Actor Province = DemoOrganisations.ProvinceCommittee.Official;
    private static readonly Actor LandFund = DemoOrganisations.LandFundCentre.Official;

    private readonly IDemoDesk _desk;
    private readonly DossierNumbers _numbers;
    private readonly AssignmentProposalNumbers _proposalNumbers;
    private readonly AttachmentFinder _attachments;
    private readonly UploadStore _uploads;
    private readonly FileStore _files;
    private readonly Photos _photos;
    private readonly MatchingReader _matching = new(RuleBook.Bundled);

    /// <summary>A stage whose commands go straight to the resolvers.</summary>
    public DemoStage(IDocumentStore store)
        : this(store, new DemoClock(), desk: null)
    {
    }

    /// <param name="store">Where the story reads what has become of its facilities and dossiers.</param>
    /// <param name="clock">Set to each step's time before the step is played.</param>
    /// <param name="desk">Where the commands are handed in; null: straight at the resolvers.</param>
    /// <param name="files">Where attached files are kept; null: in the database.</param>
    public DemoStage(IDocumentStore store, DemoClock clock, IDemoDesk? desk, FileStore? files = null)
    {
        (Store, Clock) = (store, clock);
        _desk = desk ?? new ResolverDesk(store, clock);
        _numbers = new(store.DataSource);
        _proposalNumbers = new(store.DataSource);
        _attachments = new(store);
        _uploads = new(store.DataSource, clock);
        _files = files ?? new(store.DataSource, new RegistryOptions(), clock);
        _photos = new(_attachments, _uploads);
    }

    public DemoClock Clock { get; }

    public DateOnly Today => Clock.Today();

    public IDocumentStore Store { get; }

    /// <summary>A session that dates what it records by the stage's clock.</summary>
    public IDocumentSession OpenSession() => Store.LightweightSession(new PostgresStore.SessionOptions { TimeProvider = Clock });

    public Task<Facility> RegisterAsync(DemoFacility facility, DateOnly effectiveOn, CancellationToken cancellationToken) => GiveAsync(
        new RegisterFacilityInput(
            DemoId.Of("register", facility.Number), facility.Number, facility.Name, null, facility.Category, Classification.Retained,
            facility.Commune.UnitId, facility.Former.FullName, null, new PositionInput(facility.Longitude, facility.Latitude),
            facility.LandAreaM2, facility.FloorAreaM2, facility.Holder.Id, null, null, effectiveOn),
        LandFund,
        (input, official, command, token) => FacilityMutations.RegisterFacilityAsync(input, official, command, token),
        cancellationToken);

    public Task<Facility> ClassifyAsync(
        Facility facility, Classification classification, DateOnly? vacantSince, string reason, PaperInput paper, CancellationToken cancellationToken) =>
        GiveAsync(
            new ClassifyFacilityInput(
                DemoId.Of("classify", facility.Number, $"{classification}", paper.Kind is PaperKind.Decision ? "approved" : ""), facility.Id, facility.Version, classification, vacantSince, reason, paper, Today),
            Finance,
            (input, official, command, token) => FacilityMutations.ClassifyFacilityAsync(input, official, command, token),
            cancellationToken);

    public Task<Facility> RecordParcelAsync(
        Facility facility, string sheet, string number, string purpose, decimal area, string certificate, DateOnly certifiedOn,
        CancellationToken cancellationToken) => GiveAsync(
        new RecordLandParcelInput(
            DemoId.Of("parcel", facility.Number), facility.Id, facility.Version, sheet, number, purpose, area, "Nhà nước giao đất không thu tiền sử dụng đất",
            certificate, certifiedOn, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => FacilityDescriptionMutations.RecordLandParcelAsync(input, official, command, token),
        cancellationToken);

    public Task<Facility> RecordBuildingAsync(Facility facility, DemoBuilding building, CancellationToken cancellationToken) => GiveAsync(
        new RecordBuildingInput(
            DemoId.Of("building", facility.Number, building.Name), facility.Id, facility.Version, building.Name, building.Storeys, building.FloorAreaM2,
            building.Grade, building.YearBuilt, building.InUseSince, building.FootprintM2, building.CostVnd, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => FacilityDescriptionMutations.RecordBuildingAsync(input, official, command, token),
        cancellationToken);

    public Task<Facility> RecordUseAsync(Facility facility, UseBreakdownInput use, CancellationToken cancellationToken) => GiveAsync(
        new RecordFacilityUseInput(DemoId.Of("land use", facility.Number), facility.Id, facility.Version, use, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => FacilityDescriptionMutations.RecordFacilityUseAsync(input, official, command, token),
        cancellationToken);

    public Task<Facility> RecordBoundaryAsync(Facility facility, string outline, CancellationToken cancellationToken) => GiveAsync(
        new RecordFacilityBoundaryInput(DemoId.Of("outline", facility.Number), facility.Id, facility.Version, outline, EffectiveOn: Today),
        LandFund,
        (input, official, command, token) => FacilityDescriptionMutations.RecordFacilityBoundaryAsync(input, official, command, token),
        cancellationToken);

    public Task<Facility> ReceiveIntoCustodyAsync(Facility facility, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new ReceiveIntoCustodyInput(DemoId.Of("custody", facility.Number), facility.Id, facility.Version, paper, Today),
        LandFund,
        (input, official, command, token) => FacilityMutations.ReceiveIntoCustodyAsync(input, official, command, token),
        cancellationToken);

    public Task<Dossier> OfferAsync(
        DemoOrganisation holder, IReadOnlyList<Facility> facilities, string justification, PaperInput paper, CancellationToken cancellationToken) => ScannedAsync(
        GiveAsync(
            new SubmitOfferInput(DemoId.Of("offer", facilities[0].Number), [.. facilities.Select(facility => facility.Id)], justification, paper, Today),
            holder.Official,
            (input, official, command, token) => DossierMutations.SubmitOfferAsync(input, official, command, _numbers, token),
            cancellationToken),
        paper, holder.Official, cancellationToken);

    public Task<Dossier> RequestAsync(
        DemoOrganisation requester, Facility facility, IntendedUse use, string justification, PaperInput paper, CancellationToken cancellationToken) =>
        ScannedAsync(
            GiveAsync(
                new SubmitRequestInput(
                    DemoId.Of("request", requester.Code, facility.Number), facility.Id, use, justification, facility.FloorAreaM2, paper, Today),
                requester.Official,
                (input, official, command, token) => DossierMutations.SubmitRequestAsync(input, official, command, _numbers, token),
                cancellationToken),
            paper, requester.Official, cancellationToken);

    public Task<Dossier> AcceptAsync(Dossier dossier, PaperInput paper, CancellationToken cancellationToken) => ScannedAsync(
        GiveAsync(
            new AcceptDossierInput(StepKey("accept", dossier), dossier.Id, dossier.Version, paper, Today),
            Finance,
            (input, official, command, token) => DossierMutations.AcceptDossierAsync(input, official, command, token),
            cancellationToken),
        paper, Finance, cancellationToken);

    public Task<Dossier> AppraiseAsync(Dossier dossier, string conclusion, PaperInput paper, CancellationToken cancellationToken) => ScannedAsync(
        GiveAsync(
            new AppraiseDossierInput(StepKey("appraise", dossier), dossier.Id, dossier.Version, conclusion, paper, Today),
            Finance,
            (input, official, command, token) => DossierMutations.AppraiseDossierAsync(input, official, command, token),
            cancellationToken),
        paper, Finance, cancellationToken);

    public Task<Dossier> ForwardAsync(Dossier dossier, PaperInput paper, CancellationToken cancellationToken) => ScannedAsync(
        GiveAsync(
            new ForwardDossierInput(StepKey("forward", dossier), dossier.Id, dossier.Version, paper, Today),
            Finance,
            (input, official, command, token) => DossierMutations.ForwardDossierAsync(input, official, command, token),
            cancellationToken),
        paper, Finance, cancellationToken);

    public async Task<Dossier> DecideAsync(
        Dossier dossier, LegalForm form, DemoOrganisation receiver, IntendedUse use, PaperInput paper, CancellationToken cancellationToken)
    {
        var decided = await GiveAsync(
            new DecideDossierInput(StepKey("decide", dossier), dossier.Id, dossier.Version, form, receiver.Id, use, paper, Today),
            Province,
            (input, official, command, token) => DecisionMutations.DecideDossierAsync(input, official, command, RuleBook.Bundled, token),
            cancellationToken);
        await ScanAsync(AttachmentSubjectKind.Decision, decided.DecisionId!.Value, paper, Province, cancellationToken);

        return decided;
    }

    public Task<Dossier> RefuseAsync(Dossier dossier, string reason, CancellationToken cancellationToken) => GiveAsync(
        new RefuseDossierInput(StepKey("refuse", dossier), dossier.Id, dossier.Version, reason, null, Today),
        Province,
        (input, official, command, token) => DossierMutations.RefuseDossierAsync(input, official, command, token),
        cancellationToken);

    public Task<AssignmentProposal> DraftProposalAsync(CancellationToken cancellationToken) => GiveAsync(
        new DraftAssignmentProposalInput(DemoId.Of("assignment proposal", $"{Today:O}"), Today),
        LandFund,
        (input, official, command, token) => AssignmentProposalMutations.DraftAssignmentProposalAsync(input, official, command, _matching, _proposalNumbers, token),
        cancellationToken);

    public Task<AssignmentProposal> SubmitProposalAsync(AssignmentProposal proposal, PaperInput paper, CancellationToken cancellationToken) => GiveAsync(
        new SubmitAssignmentProposalInput(DemoId.Of("submit proposal", $"{proposal.Id}"), proposal.Id, proposal.Version, paper, Today),
        LandFund,
        (input, official, command, token) => AssignmentProposalMutations.SubmitAssignmentProposalAsync(input, official, command, _matching, token),
        cancellationToken);

    public async Task<Handover> RecordHandoverAsync(Handover handover, PaperInput minutes, bool isProvisional, CancellationToken cancellationToken)
    {
        var recorded = await GiveAsync(
            new RecordHandoverInput(
                DemoId.Of(isProvisional ? "provisional handover" : "handover", $"{handover.Id}"), handover.Id, handover.Version, null, minutes, isProvisional,
                Today),
            LandFund,
            (input, official, command, token) => HandoverMutations.RecordHandoverAsync(input, official, command, RuleBook.Bundled, token),
            cancellationToken);
        await ScanAsync(AttachmentSubjectKind.Handover, handover.Id, minutes, LandFund, cancellationToken);

        return recorded;
    }

    public async Task<Handover> ConfirmUseAsync(Handover handover, CancellationToken cancellationToken)
    {
        var receiver = OfficialOf(handover.ReceiverId);
        var photo = await PhotographUseAsync(handover, receiver, cancellationToken);

        return await GiveAsync(
            new ConfirmUseInput(DemoId.Of("use", $"{handover.Id}"), handover.Id, handover.Version, null, Today, photo),
            receiver,
            (input, official, command, token) => HandoverMutations.ConfirmUseAsync(input, official, command, _photos, token),
            cancellationToken);
    }

    public Task<HousingNeed> NeedHousingAsync(DemoOrganisation organisation, int headcount, CancellationToken cancellationToken) => GiveAsync(
        new RecordHousingNeedInput(DemoId.Of("housing need", organisation.Code, $"{headcount}"), organisation.Id, headcount, null, Today),
        Finance,
        (input, official, command, token) => HousingMutations.RecordHousingNeedAsync(input, official, command, token),
        cancellationToken);

    public Task<HousingNeed> ArrangeHousingAsync(DemoOrganisation organisation, int headcount, CancellationToken cancellationToken) => GiveAsync(
        new RecordHousingAllocationInput(DemoId.Of("housing", organisation.Code, $"{headcount}"), organisation.Id, headcount, null, Today),
        Finance,
        (input, official, command, token) => HousingMutations.RecordHousingAllocationAsync(input, official, command, token),
        cancellationToken);

    /// <summary>The facility as it is at this point of the story.</summary>
    public async Task<Facility> FacilityAsync(string number, CancellationToken cancellationToken)
    {
        await using var session = Store.QuerySession();

        return await session.Query<Facility>().Where(facility => facility.Number == number).SingleAsync(cancellationToken);
    }

    /// <summary>The handover of a facility that a decision has assigned.</summary>
    public async Task<Handover> HandoverAsync(string facilityNumber, CancellationToken cancellationToken)
    {
        var facility = await FacilityAsync(facilityNumber, cancellationToken);
        await using var session = Store.QuerySession();

        return (await session.LoadAsync<Handover>(facility.Assignment!.HandoverId, cancellationToken))!;
    }

    /// <summary>A step on a dossier, and the scan of the paper it rests on.</summary>
    private async Task<Dossier> ScannedAsync(Task<Dossier> step, PaperInput paper, Actor official, CancellationToken cancellationToken)
    {
        var dossier = await step;
        await ScanAsync(AttachmentSubjectKind.Dossier, dossier.Id, paper, official, cancellationToken);

        return dossier;
    }

    private static Guid StepKey(string step, Dossier dossier) => DemoId.Of(step, $"{dossier.Id}");

    /// <summary>Every command of the story goes through here.</summary>
    /// <param name="input">What the official enters.</param>
    /// <param name="official">Whose turn it is.</param>
    /// <param name="give">The mutation of the input's name.</param>
    /// <param name="cancellationToken">Ends the command.</param>
    /// <returns>What the mutation answers with, as it is now.</returns>
    public Task<T> GiveAsync<TInput, T>(
        TInput input, Actor official, Func<TInput, Actor, CommandSession, CancellationToken, Task<T>> give, CancellationToken cancellationToken)
        where TInput : ICommandInput
        where T : class => _desk.GiveAsync(input, official, give, cancellationToken);
}
