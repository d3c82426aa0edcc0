using AssetRegistry.Api.Access;

namespace AssetRegistry.Api.Attachments.Uploads;

/// <summary>What the upload endpoints answer when a request cannot be carried out: a code and a sentence.</summary>
internal static class UploadRefusals
{
    public static IResult NotResumable { get; } = Refused(StatusCodes.Status412PreconditionFailed, "TUS_VERSION_REQUIRED", new(
        "Cần tiêu đề Tus-Resumable: 1.0.0. Hãy dùng phần mềm tải tệp theo giao thức tus 1.0.0.",
        "The header Tus-Resumable: 1.0.0 is needed. Please upload with a client of the tus protocol 1.0.0."));

    public static IResult LengthRequired { get; } = Refused(StatusCodes.Status400BadRequest, "UPLOAD_LENGTH_REQUIRED", new(
        "Cần tiêu đề Upload-Length là số byte của tệp. Hãy gửi lại kèm tiêu đề này.",
        "The header Upload-Length with the size of the file in bytes is needed. Please send it."));

    public static IResult KeyMalformed { get; } = Refused(StatusCodes.Status400BadRequest, "IDEMPOTENCY_KEY_MALFORMED", new(
        "Tiêu đề Idempotency-Key phải là một UUID. Hãy gửi lại với UUID.",
        "The header Idempotency-Key must be a UUID. Please send one."));

    public static IResult OffsetRequired { get; } = Refused(StatusCodes.Status400BadRequest, "UPLOAD_OFFSET_REQUIRED", new(
        "Cần tiêu đề Upload-Offset là vị trí của phần tiếp theo. Hãy hỏi lại bằng HEAD rồi gửi tiếp.",
        "The header Upload-Offset with the place of the next piece is needed. Please ask for it by HEAD, then go on."));

    public static IResult PieceTypeRequired { get; } = Refused(StatusCodes.Status415UnsupportedMediaType, "UPLOAD_PIECE_TYPE", new(
        "Phần tệp phải có Content-Type: application/offset+octet-stream. Hãy gửi lại.",
        "A piece must have the Content-Type application/offset+octet-stream. Please send it so."));

    public static IResult OtherOffset { get; } = Refused(StatusCodes.Status409Conflict, "UPLOAD_OFFSET_CONFLICT", new(
        "Tệp không còn ở vị trí này, có thể phần khác vừa đến trước. Hãy hỏi lại vị trí bằng HEAD rồi gửi tiếp.",
        "The upload is not at this offset; another piece may have come first. Please ask for the offset by HEAD, then go on."));

    public static IResult BeyondEnd { get; } = Refused(StatusCodes.Status413PayloadTooLarge, "UPLOAD_BEYOND_END", new(
        "Phần gửi dài hơn số byte đã báo của tệp. Hãy kiểm tra tệp rồi tải lại từ đầu.",
        "The piece is longer than what the file was announced with. Please check the file and begin again."));

    public static IResult KeyReused { get; } = Refused(StatusCodes.Status422UnprocessableEntity, "IDEMPOTENCY_KEY_REUSED", new(
        "Khóa chống gửi trùng đã dùng cho tệp khác. Hãy gửi lại với khóa mới.",
        "The idempotency key was used for another file. Please send again with a new key."));

    public static IResult Of(AssetRegistryException refused) => Results.Json(
        new { code = refused.Code, message = refused.Message },
        statusCode: refused switch
        {
            UploadNotFoundException => StatusCodes.Status404NotFound,
            UploadQuotaExceededException => StatusCodes.Status403Forbidden,
            FileRefusedException { Problem: FileProblem.TooLarge } => StatusCodes.Status413PayloadTooLarge,
            FileRefusedException { Problem: FileProblem.Empty } => StatusCodes.Status400BadRequest,
            FileRefusedException => StatusCodes.Status415UnsupportedMediaType,
            _ => StatusCodes.Status400BadRequest,
        });

    // The sentence is chosen when it is sent: languages differ between requests.
    private static SpokenRefusal Refused(int status, string code, LocalizedText text) => new(status, code, text);

    private sealed class SpokenRefusal(int status, string code, LocalizedText text) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => SignInEndpoints.Refused(status, code, text).ExecuteAsync(httpContext);
    }
}
