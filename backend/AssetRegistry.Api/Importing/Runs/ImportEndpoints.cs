using AssetRegistry.Api.Access;
using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Exports;
using AssetRegistry.Api.Interop.Features;
using Microsoft.AspNetCore.Http.Features;

namespace AssetRegistry.Api.Importing.Runs;

/// <summary>
/// POST /imports/files takes in a file to be imported and answers with what is in it; GET /imports/{id}/rows.xlsx sends its refused rows. The body's
/// type, which no form can send, and the session cookie's SameSite=Strict keep other sites from uploading in an official's name.
/// </summary>
public static class ImportEndpoints
{
    private const string BodyType = "application/octet-stream";

    private static readonly IReadOnlyList<ExportColumn<RefusedRow>> RowColumns =
    [
        ExportColumn<RefusedRow>.OfWhole("Dòng", "Row", 8, row => row.Row),
        ExportColumn<RefusedRow>.OfText("Mã", "Number", 18, row => row.Number),
        ExportColumn<RefusedRow>.OfText("Cột", "Column", 24, row => row.Column),
        ExportColumn<RefusedRow>.OfText("Lý do", "Reason (Vietnamese)", 80, row => row.Reason.Vietnamese),
        ExportColumn<RefusedRow>.OfText("Lý do (tiếng Anh)", "Reason (English)", 80, row => row.Reason.English),
    ];

    public static void MapImports(this IEndpointRouteBuilder endpoints)
    {
        var imports = endpoints.MapGroup("/imports").AddEndpointFilter(SignInRequired.Filter);
        imports.MapPost("/files", ReceiveAsync);
        imports.MapGet("/{id}/rows.xlsx", RowsAsync);
    }

    private static async Task<IResult> ReceiveAsync(HttpContext context, ImportFileStore files, CancellationToken cancellationToken)
    {
        var actor = CurrentAccount.Of(context)!.Actor;
        var fileName = FileNames.Clean(context.Request.Query["name"]);
        if (!EnumCode<ImportKind>.TryRead(context.Request.Query["kind"].ToString(), out var kind) || context.Request.ContentType != BodyType)
        {
            return SignInEndpoints.Refused(StatusCodes.Status400BadRequest, "BAD_IMPORT_FILE", new(
                $"Cần ?kind={string.Join("|", EnumCode<ImportKind>.All)}&name=TÊN_TỆP và Content-Type: {BodyType}. Hãy gửi lại.",
                $"?kind={string.Join("|", EnumCode<ImportKind>.All)}&name=FILE_NAME and Content-Type: {BodyType} are needed. Please send it so."));
        }

        try
        {
            CommandPermissions.Demand(actor, ImportRunDecider.PermissionFor(kind));
        }
        catch (AssetRegistryException refused)
        {
            return SignInEndpoints.Refused(StatusCodes.Status403Forbidden, refused.Code, refused.InBothLanguages());
        }

        // One more than is allowed, so that a body without a declared length is refused by its own sentence.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = ImportFileStore.MaxSizeBytes + 1;
        using var received = new TemporaryFile();
        long length;
        try
        {
            await using var target = received.Create();
            await context.Request.Body.CopyToAsync(target, cancellationToken);
            length = target.Length;
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            length = long.MaxValue;
        }

        return length switch
        {
            0 => SignInEndpoints.Refused(StatusCodes.Status400BadRequest, "FILE_EMPTY", FeatureFileText.Empty),
            > ImportFileStore.MaxSizeBytes => SignInEndpoints.Refused(StatusCodes.Status413PayloadTooLarge, "FILE_TOO_LARGE", new(
                $"Tệp “{fileName}” lớn hơn {ImportFileStore.MaxSizeBytes / 1024 / 1024} MB. Hãy chia thành nhiều tệp.",
                $"The file \"{fileName}\" is larger than {ImportFileStore.MaxSizeBytes / 1024 / 1024} MB. Please divide it into several.")),
            _ => await KeptAsync(actor, fileName, kind, received, files, cancellationToken),
        };
    }

    private static async Task<IResult> KeptAsync(
        Actor actor, string fileName, ImportKind kind, TemporaryFile received, ImportFileStore files, CancellationToken cancellationToken)
    {
        var preview = await ImportPreview.OfAsync(received.Path, kind, cancellationToken);
        try
        {
            var file = await files.KeepAsync(actor.Account, fileName, received, cancellationToken);

            return Results.Json(new { fileId = file.Id, file.FileName, file.SizeBytes, preview }, StoreSetup.Json);
        }
        catch (UploadQuotaExceededException refused)
        {
            return SignInEndpoints.Refused(StatusCodes.Status403Forbidden, refused.Code, refused.InBothLanguages());
        }
    }

    private static async Task<IResult> RowsAsync(string id, HttpContext context, IQuerySession session, ImportRows rows, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(id, out var importId) || await session.LoadAsync<ImportRun>(importId, cancellationToken) is not { } run
            || !ImportVisibility.MaySee(CurrentAccount.Of(context)!.Actor, run))
        {
            var refusal = new ImportNotFoundException(Guid.TryParse(id, out var asked) ? asked : Guid.Empty);

            return SignInEndpoints.Refused(StatusCodes.Status404NotFound, refusal.Code, refusal.InBothLanguages());
        }

        return await ExportFile.SendAsync(
            $"{Path.GetFileNameWithoutExtension(run.FileName)}-tu-choi", new LocalizedText("Các dòng bị từ chối", "Refused rows"), RowColumns,
            rows.AllAsync(importId, cancellationToken), cancellationToken);
    }
}
