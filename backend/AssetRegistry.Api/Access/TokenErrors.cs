namespace AssetRegistry.Api.Access;

/// <summary>The caller has no such token.</summary>
public sealed class TokenNotFoundException(Guid id) : AssetRegistryException(
    "TOKEN_NOT_FOUND",
    new LocalizedText(
        "Không tìm thấy mã truy cập này trong số các mã của bạn. Hãy chọn lại trong danh sách.",
        "There is no such access token among yours. Please choose again from the list."),
    "tokenId")
{
    public Guid Id { get; } = id;
}

/// <summary>The last day of a token lies behind, or too far ahead.</summary>
public sealed class TokenExpiryRejectedException(DateOnly expiresOn, DateOnly earliest, DateOnly latest) : AssetRegistryException(
    "TOKEN_EXPIRY_REJECTED",
    new LocalizedText(
        $"Ngày hết hạn là {Wording.Date(expiresOn).Vietnamese}, nhưng phải từ {Wording.Date(earliest).Vietnamese} đến {Wording.Date(latest).Vietnamese}. Hãy nhập lại.",
        $"The last day is {Wording.Date(expiresOn).English} but must be between {Wording.Date(earliest).English} and {Wording.Date(latest).English}. Please correct it."),
    "expiresOn")
{
    public DateOnly ExpiresOn { get; } = expiresOn;
}

/// <summary>A token can do nothing at all.</summary>
public sealed class TokenWithoutScopeException() : AssetRegistryException(
    "TOKEN_WITHOUT_SCOPE",
    new LocalizedText("Mã truy cập chưa có quyền nào. Hãy chọn ít nhất một quyền (READ, WRITE).", "The access token may do nothing. Please choose at least one scope (READ, WRITE)."),
    "scopes");

/// <summary>The caller has no such session.</summary>
public sealed class SessionNotFoundException(Guid id) : AssetRegistryException(
    "SESSION_NOT_FOUND",
    new LocalizedText(
        "Không tìm thấy phiên làm việc này. Hãy tải lại danh sách phiên.", "There is no such session. Please load the list of sessions again."),
    "sessionId")
{
    public Guid Id { get; } = id;
}

/// <summary>Tokens are created and revoked by people; a program that holds one cannot make itself another.</summary>
public sealed class PasswordSignInNeededException() : AssetRegistryException(
    "PASSWORD_SIGN_IN_NEEDED",
    new LocalizedText(
        "Việc này chỉ làm được sau khi đăng nhập bằng mật khẩu, không phải bằng mã truy cập. Hãy đăng nhập vào sổ đăng ký rồi làm lại.",
        "This is done after signing in with the password, not by an access token. Please sign in to the register and try again."));
