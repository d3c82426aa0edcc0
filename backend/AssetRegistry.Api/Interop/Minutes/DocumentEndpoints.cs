using System.Text.Json;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Boundaries;
using AssetRegistry.Api.Composition;
using AssetRegistry.Rules;

namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>
/// /documents/handover-minutes.docx?handover=…&amp;handover=… and /documents/proposal.docx?dossier=…: Word documents made from the records the caller
/// may see, named by their global ids. A number is drawn by whoever may take the step the document is for; others read it without one.
/// </summary>
public static class DocumentEndpoints
{
    private const int MaxRecords = 50;

    private static readonly string MediaType = FileType.Docx.MediaType();

    private static readonly LocalizedText NoSuchRecord = new(
        "Không tìm thấy bản ghi này trong phạm vi bạn được xem. Hãy mở lại danh sách rồi chọn lại.",
        "There is no such record among those you may see. Please open the list and choose again.");

    private static readonly LocalizedText WrongCount = new(
        $"Hãy chọn từ 1 đến {MaxRecords} bản ghi cho một văn bản.", $"Please choose 1 to {MaxRecords} records for one document.");

    private static readonly LocalizedText OtherParties = new(
        "Một biên bản chỉ gồm các cơ sở có cùng bên giao và bên nhận. Hãy chọn lại.",
        "One record of handover holds facilities of the same giver and receiver only. Please choose again.");

    public static void MapDocuments(this IEndpointRouteBuilder endpoints)
    {
        var documents = endpoints.MapGroup("/documents").AddEndpointFilter(SignInRequired.Filter);
        documents.MapGet("/handover-minutes.docx", MinutesAsync);
        documents.MapGet("/proposal.docx", ProposalAsync);
    }

    private static async Task<IResult> MinutesAsync(
        string[] handover, HttpContext context, IDocumentStore store, INodeIdSerializer ids, DocumentNumbers numbers, RegistryOptions options,
        RuleBook rules, TimeProvider clock, JsonSerializerOptions json, CancellationToken cancellationToken)
    {
        if (handover.Length is 0 or > MaxRecords)
        {
            return Refused(StatusCodes.Status400BadRequest, "RECORD_COUNT", WrongCount);
        }

        var actor = CurrentAccount.Of(context)!.Actor;
        await using var session = store.QuerySession();
        var items = new List<MinutesItem>();
        foreach (var id in handover.Distinct())
        {
            if (!ids.TryDecode(id, nameof(Handover), out var handoverId)
                || await session.LoadAsync<Handover>(handoverId, cancellationToken) is not { } found || !HandoverVisibility.MaySee(actor, found))
            {
                return Refused(StatusCodes.Status404NotFound, "RECORD_NOT_FOUND", NoSuchRecord);
            }

            items.Add(new MinutesItem(
                found,
                await RequiredAsync<Facility>(session, found.Facility.Id, cancellationToken),
                await RequiredAsync<Decision>(session, found.DecisionId, cancellationToken),
                await session.Query<Attachment>().Where(attachment => attachment.SubjectId == handoverId && attachment.EndedOn == null)
                    .OrderBy(attachment => attachment.Id).ToListAsync(cancellationToken)));
        }

        if (items.Select(item => (item.Handover.GiverId, item.Handover.ReceiverId)).Distinct().Count() > 1)
        {
            return Refused(StatusCodes.Status400BadRequest, "DIFFERENT_PARTIES", OtherParties);
        }

        var giver = await RequiredAsync<Organisation>(session, items[0].Handover.GiverId, cancellationToken);
        var receiver = await RequiredAsync<Organisation>(session, items[0].Handover.ReceiverId, cancellationToken);
        var recorded = items.Select(item => item.Handover.Minutes).Distinct().ToList() is [{ } paper] ? paper : null;
        var number = recorded?.Number ?? await NumberAsync(
            "BB", giver, items.Select(item => item.Handover.Id), CommandPermissions.Allows(actor, CommandName.RecordHandover, giver.Id), numbers, clock,
            cancellationToken);
        var frame = await FrameAsync(
            context, session, options, rules, clock, number, recorded?.Date, recorded?.Date ?? clock.Today(), $"/handovers/{handover[0]}",
            RecordSeal.HashOf(items, json), cancellationToken);

        return frame is null
            ? Refused(StatusCodes.Status404NotFound, "RECORD_NOT_FOUND", NoSuchRecord)
            : Document(context, HandoverMinutesDocument.Write(items, giver, receiver, frame), $"Biên bản bàn giao {number.Replace('/', '-')}.docx");
    }

    private static async Task<IResult> ProposalAsync(
        string[] dossier, HttpContext context, IDocumentStore store, INodeIdSerializer ids, DocumentNumbers numbers, RegistryOptions options,
        RuleBook rules, TimeProvider clock, JsonSerializerOptions json, CancellationToken cancellationToken)
    {
        if (dossier.Length is 0 or > MaxRecords)
        {
            return Refused(StatusCodes.Status400BadRequest, "RECORD_COUNT", WrongCount);
        }

        var actor = CurrentAccount.Of(context)!.Actor;
        await using var session = store.QuerySession();
        var items = new List<ProposalItem>();
        foreach (var id in dossier.Distinct())
        {
            if (!ids.TryDecode(id, nameof(Dossier), out var dossierId)
                || await session.LoadAsync<Dossier>(dossierId, cancellationToken) is not { } found || !DossierVisibility.MaySee(actor, found))
            {
                return Refused(StatusCodes.Status404NotFound, "RECORD_NOT_FOUND", NoSuchRecord);
            }

            items.Add(new ProposalItem(found, await session.LoadManyAsync<Facility>(cancellationToken, [.. found.FacilityIds])));
        }

        // Appraised dossiers are laid before the province by its finance department, whoever prints the paper.
        var issuer = await session.Query<Organisation>().Where(organisation => organisation.Type == OrganisationType.FinanceDepartment)
            .OrderBy(organisation => organisation.Code).FirstOrDefaultAsync(cancellationToken);
        if (issuer is null)
        {
            return Refused(StatusCodes.Status404NotFound, "RECORD_NOT_FOUND", NoSuchRecord);
        }

        var number = await NumberAsync(
            "TTr", issuer, items.Select(item => item.Dossier.Id), CommandPermissions.Allows(actor, CommandName.ForwardDossier, issuer.Id), numbers, clock,
            cancellationToken);
        var frame = await FrameAsync(
            context, session, options, rules, clock, number, null, items.Min(item => item.Dossier.SubmittedOn), $"/dossiers/{dossier[0]}",
            RecordSeal.HashOf(items, json), cancellationToken);

        return frame is null
            ? Refused(StatusCodes.Status404NotFound, "RECORD_NOT_FOUND", NoSuchRecord)
            : Document(context, ProposalDocument.Write(items, issuer, frame), $"Tờ trình {number.Replace('/', '-')}.docx");
    }

    /// <summary>12/BB-STC; without its number while nobody who may has drawn it.</summary>
    private static async Task<string> NumberAsync(
        string kind, Organisation issuer, IEnumerable<Guid> recordIds, bool mayDraw, DocumentNumbers numbers, TimeProvider clock, CancellationToken cancellationToken)
    {
        var series = $"{kind} {issuer.Id:N}";
        var number = mayDraw
            ? (int?)await numbers.DrawAsync(series, clock.Today().Year, recordIds, cancellationToken)
            : await numbers.FindAsync(series, recordIds, cancellationToken);

        return $"{(number is { } drawn ? $"{drawn:00}" : "……")}/{kind}-{DocumentText.SymbolOf(issuer)}";
    }

    private static async Task<DocumentContext?> FrameAsync(
        HttpContext context, IQuerySession session, RegistryOptions options, RuleBook rules, TimeProvider clock, string number, DateOnly? date, DateOnly lawOf, string path,
        string hash, CancellationToken cancellationToken)
    {
        var code = options.ProvinceCode;
        var province = await session.Query<AdministrativeUnitDetails>().Where(unit => unit.Code == code).FirstOrDefaultAsync(cancellationToken);
        var address = new Uri($"{context.Request.Scheme}://{context.Request.Host}{path}");

        return province is null
            ? null
            : new DocumentContext(province, number, date, rules.On(lawOf), address, hash, VietnamTime.Of(clock.GetUtcNow()));
    }

    private static async Task<T> RequiredAsync<T>(IQuerySession session, Guid id, CancellationToken cancellationToken)
        where T : class =>
        await session.LoadAsync<T>(id, cancellationToken) ?? throw new InvalidOperationException($"{typeof(T).Name} {id} is named by another document but not stored.");

    private static IResult Document(HttpContext context, byte[] content, string fileName)
    {
        context.Response.Headers.CacheControl = "private, no-store";

        return Results.File(content, MediaType, fileName);
    }

    private static IResult Refused(int status, string code, LocalizedText text) => SignInEndpoints.Refused(status, code, text);
}
