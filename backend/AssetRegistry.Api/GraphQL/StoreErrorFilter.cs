namespace AssetRegistry.Api.GraphQL;

/// <summary>A database that cannot be reached is no defect of the request: the caller is told to send it again, with the same key.</summary>
public static class StoreErrorFilter
{
    public const string Code = "STORE_UNAVAILABLE";

    private static readonly LocalizedText Text = new(
        "Cơ sở dữ liệu tạm thời không trả lời, chưa rõ dữ liệu đã được lưu hay chưa. Hãy gửi lại sau ít phút; gửi lại không tạo bản ghi trùng.",
        "The database does not answer at the moment, and it is not known whether the data was saved. Send again in a few minutes; nothing is recorded twice.");

    public static IError Translate(IError error) => error.Exception is StoreUnavailableException
        ? ErrorBuilder.FromError(error).SetMessage(Text.Current).SetCode(Code).Build()
        : error;
}
