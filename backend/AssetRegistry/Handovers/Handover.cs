using AssetRegistry.Decisions;
using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>The carrying out of one item of a decision, as its events leave it.</summary>
public sealed record Handover : IHandoverFacts
{
    public required Guid Id { get; init; }

    public int Version { get; init; }

    public HandoverStatus Status { get; init; }

    public required FacilityReference Facility { get; init; }

    public required Guid DecisionId { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required Guid GiverId { get; init; }

    public required string GiverName { get; init; }

    public required Guid ReceiverId { get; init; }

    public required string ReceiverName { get; init; }

    public required IntendedUse IntendedUse { get; init; }

    /// <summary>Null when its decision did not note it here.</summary>
    public LegalForm? LegalForm { get; init; }

    /// <summary>The area as the decision names it; null: it names none.</summary>
    public decimal? DecidedAreaM2 { get; init; }

    /// <summary>By when the law wants the formal minutes.</summary>
    public DateOnly? HandOverBy { get; init; }

    /// <summary>The minutes last recorded, provisional or formal.</summary>
    public Paper? Minutes { get; init; }

    /// <summary>Differences found at the handover between the books and the facility.</summary>
    public string? Discrepancies { get; init; }

    /// <summary>The minutes drawn up item by item; null while there are none, and when the short way was taken.</summary>
    public HandoverMinutes? DetailedMinutes { get; init; }

    public MinutesStatus? MinutesStatus => DetailedMinutes?.Status;

    /// <summary>Since when it is handed over for the time being; null when it never was.</summary>
    public DateOnly? ProvisionalSince { get; init; }

    /// <summary>From this day on a provisional handover is to be followed up.</summary>
    public DateOnly? WarnFrom { get; init; }

    /// <summary>The last day for the formal minutes after a provisional handover.</summary>
    public DateOnly? RegulariseBy { get; init; }

    /// <summary>Null until the formal handover.</summary>
    public DateOnly? HandedOverOn { get; init; }

    /// <summary>The receiver's increase.</summary>
    public BookEntry? BookIncrease { get; init; }

    /// <summary>The giver's decrease.</summary>
    public BookEntry? BookDecrease { get; init; }

    public LandRegistration? LandRegistration { get; init; }

    public DateOnly? InUseSince { get; init; }

    public DateOnly? ReturnedOn { get; init; }

    /// <summary>To whom it was given back.</summary>
    public Guid? ReturnedToId { get; init; }

    /// <summary>Why it was cancelled or given back.</summary>
    public string? EndReason { get; init; }

    /// <summary>What the receiver really uses it for; null when that is what was decided.</summary>
    public IntendedUse? RealUse { get; init; }

    /// <summary>How many people work there, as confirmed with the use.</summary>
    public int? Headcount { get; init; }

    /// <summary>The attachment that shows the use.</summary>
    public Guid? UsePhotoId { get; init; }

    /// <summary>The effective date of the last step; the next cannot be earlier.</summary>
    public required DateOnly LastStepOn { get; init; }

    public static Handover Create(HandoverOpened opened) => new()
    {
        Id = opened.HandoverId,
        Facility = opened.Facility,
        DecisionId = opened.DecisionId,
        DecisionNumber = opened.DecisionNumber,
        DecidedOn = opened.DecidedOn,
        GiverId = opened.GiverId,
        GiverName = opened.GiverName,
        ReceiverId = opened.ReceiverId,
        ReceiverName = opened.ReceiverName,
        IntendedUse = opened.IntendedUse,
        LegalForm = opened.LegalForm,
        DecidedAreaM2 = opened.DecidedAreaM2,
        HandOverBy = opened.HandOverBy,
        LastStepOn = opened.Provenance.EffectiveOn,
    };

    public Handover Apply(HandoverProvisionallyRecorded recorded) => this with
    {
        Status = HandoverStatus.Provisional,
        Minutes = recorded.Provenance.Paper,
        Discrepancies = recorded.Discrepancies,
        DetailedMinutes = SignedMinutes,
        ProvisionalSince = recorded.Provenance.EffectiveOn,
        WarnFrom = recorded.WarnFrom,
        RegulariseBy = recorded.RegulariseBy,
        LastStepOn = recorded.Provenance.EffectiveOn,
    };

    public Handover Apply(HandoverRecorded recorded) => this with
    {
        Status = HandoverStatus.HandedOver,
        Minutes = recorded.Provenance.Paper,
        Discrepancies = recorded.Discrepancies,
        DetailedMinutes = SignedMinutes,
        HandedOverOn = recorded.Provenance.EffectiveOn,
        LastStepOn = recorded.Provenance.EffectiveOn,
    };

    public Handover Apply(HandoverPrepared prepared) =>
        Stepped(prepared) with { DetailedMinutes = HandoverMinutes.Prepare(prepared.Content) };

    public Handover Apply(HandoverItemsAccepted accepted) =>
        Stepped(accepted) with { DetailedMinutes = DetailedMinutes?.Accept(accepted.Items) };

    public Handover Apply(HandoverSignedByGiver signature) =>
        Stepped(signature) with { DetailedMinutes = DetailedMinutes?.SignByGiver(signature.Provenance) };

    public Handover Apply(HandoverSignedByReceiver signature) =>
        Stepped(signature) with { DetailedMinutes = DetailedMinutes?.SignByReceiver(signature.Provenance) };

    // Books, land register and use follow the handover in any order: none of them is the step before another.
    public Handover Apply(BookIncreaseRecorded recorded) => this with { BookIncrease = Entry(recorded.Provenance) };

    public Handover Apply(BookDecreaseRecorded recorded) => this with { BookDecrease = Entry(recorded.Provenance) };

    public Handover Apply(LandRegistrationRecorded recorded) => this with
    {
        LandRegistration = recorded.Provenance.Paper is { } paper ? new(recorded.FormSubmittedOn, recorded.Provenance.EffectiveOn, paper) : null,
    };

    public Handover Apply(UseConfirmed confirmed) => Stepped(confirmed) with
    {
        Status = HandoverStatus.InUse,
        InUseSince = confirmed.Provenance.EffectiveOn,
        RealUse = confirmed.RealUse,
        Headcount = confirmed.Headcount,
        UsePhotoId = confirmed.PhotoId,
    };

    public Handover Apply(HandoverCancelled cancelled) => Stepped(cancelled) with
    {
        Status = HandoverStatus.Cancelled,
        DetailedMinutes = SignedMinutes,
        EndReason = cancelled.Provenance.Reason,
    };

    public Handover Apply(HandoverReturned returned) => Stepped(returned) with
    {
        Status = HandoverStatus.Returned,
        ReturnedOn = returned.Provenance.EffectiveOn,
        ReturnedToId = returned.ToId,
        EndReason = returned.Provenance.Reason,
    };

    public Handover Apply(HandoverTakenOver taken)
    {
        var gives = GiverId == taken.FormerPartyId && taken.Side is null or PartySide.Giver;
        var receives = ReceiverId == taken.FormerPartyId && taken.Side is null or PartySide.Receiver;

        return this with
        {
            GiverId = gives ? taken.PartyId : GiverId,
            GiverName = gives ? taken.PartyName : GiverName,
            ReceiverId = receives ? taken.PartyId : ReceiverId,
            ReceiverName = receives ? taken.PartyName : ReceiverName,
        };
    }

    /// <summary>A draft that nobody signed is void once other minutes are recorded.</summary>
    private HandoverMinutes? SignedMinutes => DetailedMinutes is { IsSigned: true } ? DetailedMinutes : null;

    private Handover Stepped(IBusinessEvent step) => this with { LastStepOn = step.Provenance.EffectiveOn };

    private static BookEntry? Entry(Provenance provenance) => provenance.Paper is { } paper ? new(paper, provenance.EffectiveOn) : null;
}
