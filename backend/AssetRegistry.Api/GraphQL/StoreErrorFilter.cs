using Npgsql;
using static Npgsql.PostgresErrorCodes;

namespace AssetRegistry.Api.GraphQL;

/// <summary>What the database cannot do for a request, in words for the caller; everything else stays an unexpected error.</summary>
public static class StoreErrorFilter
{
    public const string Unavailable = "STORE_UNAVAILABLE";
    public const string TextNotStorable = "TEXT_NOT_STORABLE";

    /// <summary>A database that cannot be reached is no defect of the request: the caller is told to send it again, with the same key.</summary>
    internal static readonly LocalizedText SendAgain = new(
        "Cơ sở dữ liệu tạm thời không trả lời, chưa rõ dữ liệu đã được lưu hay chưa. Hãy gửi lại sau ít phút; gửi lại không tạo bản ghi trùng.",
        "The database does not answer at the moment, and it is not known whether the data was saved. Send again in a few minutes; nothing is recorded twice.");

    private static readonly LocalizedText Shorten = new(
        "Có văn bản quá dài hoặc chứa ký tự cơ sở dữ liệu không nhận (U+0000), nên chưa có gì được lưu. Hãy sửa rồi gửi lại.",
        "A text is too long or contains a character that cannot be stored (U+0000), so nothing was saved. Correct it and send again.");

    public static IError Translate(IError error) => error.Exception switch
    {
        { } exception when IsAboutText(exception) => Say(error, TextNotStorable, Shorten),
        { } exception when IsUnavailability(exception) => Say(error, Unavailable, SendAgain),
        _ => error,
    };

    /// <summary>Whether the database was away: as the store says it, or as the host's own statements meet it. Class 57P: it shuts down or starts.</summary>
    internal static bool IsUnavailability(Exception exception) => exception
        is StoreUnavailableException
        or NpgsqlException { IsTransient: true }
        or PostgresException { SqlState: ['5', '7', 'P', ..] };

    /// <summary>Whether the database cannot take a text at all, be it to keep it or to look for it.</summary>
    private static bool IsAboutText(Exception exception) => exception
        is StoreCommandException { SqlState: CharacterNotInRepertoire or UntranslatableCharacter or ProgramLimitExceeded }
        or PostgresException { SqlState: CharacterNotInRepertoire or UntranslatableCharacter };

    private static IError Say(IError error, string code, LocalizedText text) => ErrorBuilder.FromError(error).SetMessage(text.Current).SetCode(code).Build();
}
