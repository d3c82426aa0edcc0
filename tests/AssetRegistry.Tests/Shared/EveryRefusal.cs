namespace AssetRegistry.Tests;

/// <summary>One of each refusal.</summary>
internal static class EveryRefusal
{
    private static readonly Guid Id = A.Id(1);

    public static IReadOnlyList<AssetRegistryException> All { get; } =
    [
        new FieldRequiredException("reason"),
        new FieldOutOfRangeException("headcount", -1234.5m, new("từ 0 trở lên", "0 or more")),
        new DateInFutureException("effectiveOn", A.Day(200), A.Today),
        new DateBeforePreviousStepException("paper.date", A.Day(1), A.Day(2)),
        new PaperRequiredException(CommandName.AppraiseDossier, PaperKind.AppraisalReport, null),
        new PositionRejectedException(22.4, 103.45, PositionProblem.SwappedAxes),
        new StaleVersionException("Dossier", Id, 3, 5),
        new IdempotencyKeyReusedException(Id),
        new NotPermittedException(CommandName.DecideDossier, Role.Administrator),
        new NotYourOrganisationException(CommandName.WithdrawDossier, Id, new("hồ sơ HS-0001 của UBND xã Tả Lèng", "dossier HS-0001 of UBND xã Tả Lèng")),
        new NotYourCommuneException(CommandName.RegisterFacility, "03427", "xã Tả Lèng"),
        new AccountWithoutOrganisationException("van-thu"),
        new RulePackRejectedException("deadlines[3].days", RulePackProblem.OutOfRange),
        new AdministrativeUnitNotFoundException(Id),
        new AdministrativeUnitAlreadyEndedException(Id, "03427", "xã Tả Lèng", A.Day(3)),
        new AdministrativeUnitNotInForceException(Id, "03427", "xã Tả Lèng", A.Day(3)),
        new OrganisationNotFoundException(Id),
        new FacilityNotFoundException(Id),
        new FacilityNotSurplusException(Id, "LC-0001", "Trụ sở", Classification.Retained),
        new FacilityAlreadyDecidedException(Id, "LC-0001", "Trụ sở", "12/QĐ-UBND", "Sở Y tế"),
        new FacilityAlreadyRequestedException(Id, "LC-0001", "Trụ sở", "HS-0001"),
        new FacilityPartNotFoundException(Id, "LC-0001", "Trụ sở", A.Id(4)),
        new DuplicateFacilityPartException(Id, "LC-0001", "Trụ sở", "Nhà B"),
        new PartsExceedFacilityException(Id, "LC-0001", "Trụ sở", "landAreaM2", 2000m, 1800m),
        new FacilityAreaUnknownException(Id, "LC-0001", "Trụ sở", "floorAreaM2"),
        new OverlappingRequestOpenException(Id, "LC-0001", "Trụ sở", "Nhà B", "HS-0001"),
        new FacilityAlreadyInCustodyException(Id, "LC-0001", "Trụ sở"),
        new ReceiverIsHolderException(Id, "LC-0001", "Trụ sở", "Sở Y tế"),
        new DuplicateFacilityNumberException("LC-0001"),
        new DossierNotFoundException(Id),
        new DossierNotInStatusException(Id, "HS-0001", DossierStatus.Withdrawn, CommandName.AcceptDossier),
        new FourEyesException(Id, "HS-0001", "van-thu", CommandName.DecideDossier, CommandName.AppraiseDossier),
        new LegalFormDoesNotFitReceiverException(LegalForm.AssignToLandFund, Id, "Sở Y tế"),
        new HandoverNotFoundException(Id),
        new HandoverNotInStatusException(Id, "LC-0001", "12/QĐ-UBND", HandoverStatus.InUse, CommandName.RecordHandover),
        new MinutesNotInStatusException(Id, "LC-0001", null, CommandName.SignHandoverAsGiver),
        new HandoverItemNotListedException(Id, "LC-0001", 7, 3),
        new HandoverPartyMissingException(PartySide.Receiver),
        new BothSidesSignedByOneAccountException(Id, "LC-0001", "van-thu"),
        new HandoverStepAlreadyRecordedException(Id, "LC-0001", CommandName.RecordBookIncrease, A.Paper(PaperKind.Other, 45)),
        new TimeOfDayRejectedException("25:00"),
        new HousingArrangedExceedsNeedException(Id, "UBND xã Tả Lèng", 100, 101),
        new HousingNeedNotRecordedException(Id, "UBND xã Tả Lèng"),
    ];
}
