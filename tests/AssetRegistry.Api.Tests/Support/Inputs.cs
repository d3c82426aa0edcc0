using System.Text.Json;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A right input for every command; tests change one thing of it.</summary>
public static partial class Inputs
{
    public static CommandInput RegisterFacility(string number, string communeId, string holderId) => CommandInput.Of(
        "registerFacility", "facility",
        ("number", number), ("name", $"Trụ sở cũ {number}"), ("category", "COMMUNE_HEADQUARTERS"), ("classification", "SURPLUS"),
        ("communeId", communeId), ("holderId", holderId), ("landAreaM2", 1276.20m), ("floorAreaM2", 480m),
        ("location", new { longitude = 103.52, latitude = 22.36 }), ("effectiveOn", "2025-12-01"));

    public static CommandInput ClassifyFacility(JsonElement facility) => CommandInput.Of(
        "classifyFacility", "facility",
        ("facilityId", Id(facility)), ("expectedVersion", Version(facility)), ("classification", "RETAINED"),
        ("reason", "Xã vẫn cần làm nơi tiếp dân"), ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput DissolveFacilityPart(JsonElement facility, string partId) => CommandInput.Of(
        "dissolveFacilityPart", "facility",
        ("facilityId", Id(facility)), ("expectedVersion", Version(facility)), ("partId", partId), ("reason", "Tách nhầm"),
        ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput SetFacilitySensitivity(JsonElement facility, string sensitivity = "RESTRICTED") => CommandInput.Of(
        "setFacilitySensitivity", "facility",
        ("facilityId", Id(facility)), ("expectedVersion", Version(facility)), ("sensitivity", sensitivity), ("reason", "Công trình quốc phòng"),
        ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput DelimitFacilityPart(JsonElement facility) => CommandInput.Of(
        "delimitFacilityPart", "facility",
        ("facilityId", Id(facility)), ("expectedVersion", Version(facility)), ("name", "Nhà B"), ("landAreaM2", 100m), ("floorAreaM2", 60.5m),
        ("classification", "SURPLUS"), ("reason", "Xã chỉ còn dùng nhà A"), ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput ReceiveIntoCustody(JsonElement facility) => CommandInput.Of(
        "receiveIntoCustody", "facility",
        ("facilityId", Id(facility)), ("expectedVersion", Version(facility)), ("paper", Papers.Minutes), ("effectiveOn", Days.HandedOver));

    public static CommandInput SubmitRequest(string facilityId) => CommandInput.Of(
        "submitRequest", "dossier",
        ("facilityId", facilityId), ("intendedUse", "HEALTH"), ("justification", "Trạm y tế hiện nay quá chật"), ("areaNeededM2", 120.5m),
        ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput SubmitOffer(params string[] facilityIds) => CommandInput.Of(
        "submitOffer", "dossier",
        ("facilityIds", facilityIds), ("justification", "Không còn nhu cầu sử dụng"), ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput DraftDossier(string kind, params string[] facilityIds) => CommandInput.Of(
        "draftDossier", "dossier", ("kind", kind), ("items", Items(facilityIds)), ("effectiveOn", Days.Drafted));

    public static CommandInput ReviseDraft(JsonElement dossier, params string[] facilityIds) =>
        OnDossier("reviseDraft", dossier, Days.Drafted, ("items", Items(facilityIds)));

    public static CommandInput SubmitDraft(JsonElement dossier) => OnDossier("submitDraft", dossier, Days.Requested, ("paper", Papers.Letter));

    public static CommandInput DiscardDraft(JsonElement dossier) => OnDossier("discardDraft", dossier, Days.Requested, ("reason", "Không còn nhu cầu"));

    /// <summary>Asks for a building in a commune where none is named.</summary>
    public static CommandInput SubmitNeed(string communeId) => CommandInput.Of(
        "submitRequest", "dossier",
        ("communeId", communeId), ("intendedUse", "EDUCATION"), ("justification", "Xã chưa có trường mầm non"), ("areaNeededM2", 600m),
        ("headcount", 120), ("neededBy", "2026-08-15"), ("paper", Papers.Letter), ("effectiveOn", Days.Requested));

    public static CommandInput SetNotificationSettings(string organisationId, string? address, string mode = "IMMEDIATE") => CommandInput.Of(
        "setNotificationSettings", "notificationSettings", ("organisationId", organisationId), ("emailAddress", address), ("mode", mode));

    public static CommandInput OnEmail(string mutation, JsonElement email) => CommandInput.Of(mutation, "emailMessage", ("emailId", Id(email)));

    public static CommandInput Accept(JsonElement dossier) =>
        OnDossier("acceptDossier", dossier, Days.Accepted, ("paper", Papers.ReceiptSlip));

    public static CommandInput AskForSupplement(JsonElement dossier) =>
        OnDossier("askForSupplement", dossier, Days.SupplementAsked, ("whatIsMissing", "Thiếu bản vẽ hiện trạng"));

    public static CommandInput Supplement(JsonElement dossier) =>
        OnDossier("supplementDossier", dossier, Days.SupplementAsked, ("answer", "Đã bổ sung bản vẽ"), ("paper", Papers.Letter));

    public static CommandInput StartAppraisal(JsonElement dossier) => OnDossier("startAppraisal", dossier, Days.AppraisalStarted);

    public static CommandInput AskForOpinion(JsonElement dossier, string organisationId) => OnDossier(
        "askForOpinion", dossier, Days.AppraisalStarted,
        ("organisationId", organisationId), ("question", "Có phù hợp quy hoạch ngành không?"), ("dueOn", Days.OpinionDue));

    public static CommandInput GiveOpinion(JsonElement dossier) =>
        OnDossier("giveOpinion", dossier, Days.OpinionDue, ("agrees", true), ("text", "Phù hợp quy hoạch ngành"));

    public static CommandInput Appraise(JsonElement dossier) =>
        OnDossier("appraiseDossier", dossier, Days.Appraised, ("conclusion", "Phù hợp tiêu chuẩn, định mức"), ("paper", Papers.AppraisalReport));

    public static CommandInput Forward(JsonElement dossier) => OnDossier("forwardDossier", dossier, Days.Forwarded, ("paper", Papers.Submission));

    public static CommandInput Decide(JsonElement dossier) =>
        OnDossier("decideDossier", dossier, Days.Decided, ("legalForm", "TRANSFER"), ("paper", Papers.Decision));

    public static CommandInput IssueDecision(IReadOnlyList<JsonElement> dossiers, params object[] items) => CommandInput.Of(
        "issueDecision", "decision",
        ("dossiers", dossiers.Select(dossier => new { dossierId = Id(dossier), expectedVersion = Version(dossier) }).ToArray()),
        ("legalForm", "TRANSFER"), ("items", items), ("paper", Papers.Decision), ("effectiveOn", Days.Decided));

    public static CommandInput RevokeDecision(JsonElement decision) => CommandInput.Of(
        "revokeDecision", "decision",
        ("decisionId", Id(decision)), ("expectedVersion", Version(decision)), ("reason", "Phương án sắp xếp thay đổi"),
        ("paper", Papers.Of("DECISION", "95/QĐ-UBND", Days.Changed)), ("effectiveOn", Days.Changed));

    public static CommandInput AmendDecision(JsonElement decision, params object[] items) => CommandInput.Of(
        "amendDecision", "decision",
        ("decisionId", Id(decision)), ("expectedVersion", Version(decision)), ("reason", "Đổi cơ quan tiếp nhận"), ("legalForm", "TRANSFER"),
        ("items", items), ("paper", Papers.Of("DECISION", "96/QĐ-UBND", Days.Changed)), ("effectiveOn", Days.Changed));

    public static CommandInput GrantDelegation(string toAccount) => CommandInput.Of(
        "grantDelegation", "delegation",
        ("toAccount", toAccount), ("legalForms", new[] { "TRANSFER" }), ("validFrom", Days.Forwarded), ("validTo", Days.Decided),
        ("paper", Papers.Of("DECISION", "80/QĐ-UBND", Days.Appraised)), ("effectiveOn", Days.Appraised));

    public static CommandInput EndDelegation(JsonElement delegation) => CommandInput.Of(
        "endDelegation", "delegation",
        ("delegationId", Id(delegation)), ("expectedVersion", Version(delegation)), ("reason", "Kết thúc đợt cao điểm"),
        ("paper", Papers.Of("DECISION", "82/QĐ-UBND", Days.Decided)), ("effectiveOn", Days.Decided));

    public static CommandInput HandOverTemporarily(string facilityId, string receiverId) => CommandInput.Of(
        "handOverTemporarily", "temporaryHandover",
        ("facilityId", facilityId), ("receiverId", receiverId), ("intendedUse", "HEADQUARTERS"), ("reason", "Cần ngay nơi tiếp dân"),
        ("paper", Papers.Of("HANDOVER_MINUTES", "03/BB-UBND", Days.Requested)), ("effectiveOn", Days.Requested));

    public static CommandInput EndTemporaryHandover(JsonElement temporary) => CommandInput.Of(
        "endTemporaryHandover", "temporaryHandover",
        ("temporaryHandoverId", Id(temporary)), ("expectedVersion", Version(temporary)), ("reason", "Đã có nơi khác"),
        ("paper", Papers.Of("HANDOVER_MINUTES", "04/BB-UBND", Days.InUse)), ("effectiveOn", Days.InUse));

    public static CommandInput ReturnFacility(JsonElement handover) => OnHandover(
        "returnFacility", handover, Days.InUse, ("reason", "Không còn nhu cầu"), ("paper", Papers.Of("HANDOVER_MINUTES", "09/BB-TL", Days.InUse)));

    public static CommandInput Refuse(JsonElement dossier) => OnDossier("refuseDossier", dossier, Days.Decided, ("reason", "Vượt tiêu chuẩn, định mức"));

    public static CommandInput Withdraw(JsonElement dossier) => OnDossier("withdrawDossier", dossier, Days.Appraised, ("reason", "Đã có nơi khác"));

    public static CommandInput Resubmit(JsonElement dossier) =>
        OnDossier("resubmitDossier", dossier, Days.Resubmitted, ("paper", Papers.Letter), ("justification", "Đã giảm diện tích theo định mức"));

    public static CommandInput RaiseObjection(JsonElement dossier) =>
        OnDossier("raiseObjection", dossier, Days.Objected, ("text", "Xã cần làm trạm y tế hơn"));

    public static CommandInput AnswerObjection(JsonElement dossier, Guid objectionId) => OnDossier(
        "answerObjection", dossier, Days.Objected, ("objectionId", objectionId), ("isUpheld", false), ("text", "Đã theo thứ tự ưu tiên"));

    public static CommandInput RecordHandover(JsonElement handover) => CommandInput.Of(
        "recordHandover", "handover",
        ("handoverId", Id(handover)), ("expectedVersion", Version(handover)), ("paper", Papers.Minutes), ("effectiveOn", Days.HandedOver));

    public static CommandInput PrepareHandover(JsonElement handover) => OnHandover(
        "prepareHandover", handover, Days.HandedOver,
        ("place", "Trụ sở UBND xã Tả Lèng"), ("heldAt", "08:30"),
        ("parties", new object[]
        {
            new { side = "GIVER", name = "Nguyễn Văn A", position = "Phó Chủ tịch" },
            new { side = "RECEIVER", name = "Lò Thị B", position = "Phó Giám đốc" },
        }),
        ("items", new object[]
        {
            new { kind = "LAND", description = "Khuôn viên đất", unit = "m²", quantityByBook = 1276.2m },
            new { kind = "EQUIPMENT", description = "Bàn làm việc", unit = "cái", quantityByBook = 10, originalCost = 20_000_000, residualValue = 5_000_000 },
        }),
        ("meters", new[] { new { kind = "ELECTRICITY", number = "EVN-01", reading = 12345.6m } }),
        ("keys", new[] { new { description = "Chìa khóa cổng", count = 2 } }),
        ("papers", new[] { new { title = "Giấy chứng nhận quyền sử dụng đất", number = "BK 123456", isOriginal = true, pages = 4 } }));

    public static CommandInput AcceptHandoverItems(JsonElement handover) => OnHandover(
        "acceptHandoverItems", handover, Days.HandedOver,
        ("items", new object[]
        {
            new { number = 1, quantityReceived = 1276.2m },
            new { number = 2, quantityReceived = 8, note = "Thiếu 2 cái" },
        }));

    public static CommandInput SignHandoverAsGiver(JsonElement handover) =>
        OnHandover("signHandoverAsGiver", handover, Days.HandedOver, ("paper", Papers.Minutes));

    public static CommandInput SignHandoverAsReceiver(JsonElement handover) => OnHandover("signHandoverAsReceiver", handover, Days.HandedOver);

    public static CommandInput RecordBookIncrease(JsonElement handover) =>
        OnHandover("recordBookIncrease", handover, Days.InUse, ("paper", Papers.BookEntry));

    public static CommandInput RecordBookDecrease(JsonElement handover) =>
        OnHandover("recordBookDecrease", handover, Days.InUse, ("paper", Papers.BookEntry));

    public static CommandInput RecordLandRegistration(JsonElement handover) => OnHandover(
        "recordLandRegistration", handover, Days.InUse, ("formSubmittedOn", Days.HandedOver), ("paper", Papers.BookEntry));

    public static CommandInput AddAttachment(string kind, string subjectId, Guid uploadId) => CommandInput.Of(
        "addAttachment", "attachment",
        ("subject", new { kind, id = subjectId }), ("uploadId", uploadId), ("title", "Bản quét công văn"), ("paper", Papers.Letter),
        ("effectiveOn", Days.Requested));

    public static CommandInput ReplaceAttachment(string attachmentId, int version, Guid uploadId) => CommandInput.Of(
        "replaceAttachment", "attachment",
        ("attachmentId", attachmentId), ("expectedVersion", version), ("uploadId", uploadId), ("reason", "Quét lại rõ hơn"), ("effectiveOn", Days.Accepted));

    public static CommandInput EndAttachment(string attachmentId, int version) => CommandInput.Of(
        "endAttachment", "attachment",
        ("attachmentId", attachmentId), ("expectedVersion", version), ("reason", "Đính kèm nhầm hồ sơ"), ("effectiveOn", Days.Appraised));

    public static CommandInput ConfirmUse(JsonElement handover) => CommandInput.Of(
        "confirmUse", "handover",
        ("handoverId", Id(handover)), ("expectedVersion", Version(handover)), ("effectiveOn", Days.InUse));

    public static CommandInput RecordHousingNeed(string organisationId) => CommandInput.Of(
        "recordHousingNeed", "housingNeed", ("organisationId", organisationId), ("headcount", 40), ("effectiveOn", Days.InUse));

    public static CommandInput RecordHousingAllocation(string organisationId) => CommandInput.Of(
        "recordHousingAllocation", "housingNeed", ("organisationId", organisationId), ("headcount", 1), ("effectiveOn", Days.InUse));

    public static CommandInput AdoptRulePack() => CommandInput.Of(
        "adoptRulePack", "adoptedRules",
        ("expectedVersion", 0), ("content", RulePackReader.Write(RuleBook.Bundled.Packs[^1] with { Version = "2026", EffectiveFrom = new(2026, 1, 1) })),
        ("paper", Papers.Letter));

    public static CommandInput OpenOffice(string organisationId, string facilityId) => CommandInput.Of(
        "openOffice", "office",
        ("organisationId", organisationId), ("facilityId", facilityId), ("kind", "SECOND_SITE"), ("areaM2", 20.5m), ("effectiveOn", Days.Requested));

    public static CommandInput MoveOffice(JsonElement office, string facilityId) =>
        OnOffice("moveOffice", office, Days.Accepted, ("facilityId", facilityId), ("areaM2", 12.5m));

    public static CommandInput MeasureOfficeArea(JsonElement office) => OnOffice("measureOfficeArea", office, Days.Accepted, ("areaM2", 18m));

    public static CommandInput CountOfficeStaff(JsonElement office) =>
        OnOffice("countOfficeStaff", office, Days.Accepted, ("groups", new[] { new { title = "SPECIALIST", headcount = 2 } }));

    public static CommandInput EndOffice(JsonElement office) => OnOffice("endOffice", office, Days.InUse, ("reason", "Dồn về một nơi"));

    public static CommandInput RecordOfficeAsset(JsonElement office) => OnOffice(
        "recordOfficeAsset", office, Days.Accepted,
        ("kind", "MACHINERY"), ("name", "Máy phát điện"), ("quantity", 1), ("originalCost", 85_000_000L), ("residualValue", 40_000_000L),
        ("condition", "IN_PROPER_USE"), ("inUseSince", "2023-04-01"));

    public static CommandInput TransferOfficeAsset(JsonElement office, string assetId, string receiverOfficeId) => OnOffice(
        "transferOfficeAsset", office, Days.HandedOver, ("assetId", assetId), ("receiverOfficeId", receiverOfficeId), ("paper", Papers.Minutes));

    public static CommandInput EndOfficeAsset(JsonElement office, string assetId) => OnOffice(
        "endOfficeAsset", office, Days.HandedOver, ("assetId", assetId), ("reason", "Hỏng, không sửa được"), ("paper", Papers.Decision));

    public static CommandInput EstablishOrganisation(string code) => CommandInput.Of(
        "establishOrganisation", "organisation",
        ("code", code), ("name", $"Ban quản lý {code}"), ("type", "PUBLIC_SERVICE_UNIT"), ("effectiveOn", "2025-08-01"));

    public static CommandInput RenameOrganisation(string organisationId, int version) => CommandInput.Of(
        "renameOrganisation", "organisation",
        ("organisationId", organisationId), ("expectedVersion", version), ("name", "Ban quản lý mới"), ("paper", Papers.Letter), ("effectiveOn", Days.Accepted));

    public static CommandInput ChangeOrganisationParent(string organisationId, int version, string? parentId) => CommandInput.Of(
        "changeOrganisationParent", "organisation",
        ("organisationId", organisationId), ("expectedVersion", version), ("parentId", parentId), ("paper", Papers.Letter), ("effectiveOn", Days.Appraised));

    public static CommandInput EndOrganisation(string organisationId, int version, string? successorId) => CommandInput.Of(
        "endOrganisation", "organisation",
        ("organisationId", organisationId), ("expectedVersion", version), ("successorId", successorId), ("reason", "Sắp xếp lại bộ máy"),
        ("paper", Papers.Letter), ("effectiveOn", Days.HandedOver));

    public static CommandInput AddUnitAlias(JsonElement unit, string alias) => CommandInput.Of(
        "addUnitAlias", "administrativeUnit",
        ("unitId", Id(unit)), ("expectedVersion", Version(unit)), ("alias", alias), ("effectiveOn", Days.Accepted));

    public static CommandInput EndUnitAlias(JsonElement unit, string alias) => CommandInput.Of(
        "endUnitAlias", "administrativeUnit",
        ("unitId", Id(unit)), ("expectedVersion", Version(unit)), ("alias", alias), ("reason", "Ghi nhầm"), ("effectiveOn", Days.Appraised));

    private static CommandInput OnOffice(string mutation, JsonElement office, string effectiveOn, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "office", [("officeId", Id(office)), ("expectedVersion", Version(office)), ("effectiveOn", effectiveOn), .. fields]);
    public static CommandInput FreezeReport(string code) => CommandInput.Of(
        "freezeReport", "reportSnapshot",
        ("code", code), ("provinceCode", "12"), ("effectiveAt", "2025-09-16"), ("note", "Báo cáo tuần"), ("paper", Papers.Letter));

    private static CommandInput OnDossier(string mutation, JsonElement dossier, string effectiveOn, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "dossier", [("dossierId", Id(dossier)), ("expectedVersion", Version(dossier)), ("effectiveOn", effectiveOn), .. fields]);

    private static CommandInput OnHandover(string mutation, JsonElement handover, string effectiveOn, params (string, object?)[] fields) => CommandInput.Of(
        mutation, "handover", [("handoverId", Id(handover)), ("expectedVersion", Version(handover)), ("effectiveOn", effectiveOn), .. fields]);

    private static Dictionary<string, string>[] Items(string[] facilityIds) =>
        [.. facilityIds.Select(facilityId => new Dictionary<string, string>(StringComparer.Ordinal) { ["facilityId"] = facilityId })];

    private static string Id(JsonElement noun) => noun.GetProperty("id").GetString()!;

    private static int Version(JsonElement noun) => noun.GetProperty("version").GetInt32();
}
