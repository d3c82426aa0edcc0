using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>Why somebody who came from the provider is not signed in.</summary>
internal enum OpenIdRefusal
{
    Denied,
    Unreachable,
    NotAccepted,
    NotMapped,
    OrganisationNotFit,
    AccountDisabled,
    AccountNotHis,
    LastAdministrator,
}

/// <summary>Refusals as addresses of the sign-in page, and as sentences on it.</summary>
internal static class OpenIdRefusals
{
    /// <summary>What the sign-in page is told in its address: a code of this list and no text.</summary>
    public const string Parameter = "refused";

    public static string PageFor(OpenIdRefusal refusal) => $"/?{Parameter}={EnumCode<OpenIdRefusal>.Of(refusal)}";

    /// <summary>The sentence of a code; null: there is no such code.</summary>
    public static LocalizedText? Find(string? code, string provider) => EnumCode<OpenIdRefusal>.TryRead(code, out var refusal) ? InWords(refusal, provider) : null;

    private static LocalizedText InWords(OpenIdRefusal refusal, string provider) => refusal switch
    {
        OpenIdRefusal.Denied => new(
            $"{provider} đã không cho đăng nhập, hoặc bạn đã dừng lại ở đó. Hãy thử lại hoặc dùng tài khoản của sổ đăng ký.",
            $"{provider} did not let you in, or you stopped there. Try again, or use an account of the register."),
        OpenIdRefusal.Unreachable => new(
            $"Hiện không kết nối được với {provider}. Hãy thử lại sau ít phút hoặc dùng tài khoản của sổ đăng ký.",
            $"{provider} cannot be reached at the moment. Try again in a few minutes, or use an account of the register."),
        OpenIdRefusal.NotMapped => new(
            $"{provider} biết bạn là ai, nhưng bạn chưa được cấp vai trò nào trong sổ đăng ký. Hãy đề nghị quản trị viên cấp quyền.",
            $"{provider} knows who you are, but you have no role in the register yet. Please ask its administrator for one."),
        OpenIdRefusal.OrganisationNotFit => new(
            $"Cơ quan của bạn theo {provider} chưa có trong sổ đăng ký, đã kết thúc hoặc không hợp với vai trò của bạn. Hãy báo quản trị viên kiểm tra mã cơ quan.",
            $"Your organisation as {provider} names it is not in the register, has ended or does not fit your role. Please ask the administrator to check its code."),
        OpenIdRefusal.AccountDisabled => new(
            "Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên của sổ đăng ký.",
            "This account is disabled. Please ask the administrator of the register."),
        OpenIdRefusal.AccountNotHis => new(
            $"Tên tài khoản dành cho bạn từ {provider} đã là của người khác trong sổ đăng ký. Hãy báo quản trị viên.",
            $"The account name that is yours by {provider} is somebody else's in the register. Please tell the administrator."),
        OpenIdRefusal.LastAdministrator => new(
            $"{provider} không còn cho bạn vai trò quản trị, nhưng bạn là quản trị viên duy nhất. Hãy mở tài khoản quản trị khác trước.",
            $"{provider} no longer makes you an administrator, but you are the only one left. Please open another administrator's account first."),
        _ => new(
            $"Không xác nhận được câu trả lời của {provider}, hoặc nó đã quá hạn. Hãy đăng nhập lại từ đầu.",
            $"The answer of {provider} could not be verified, or it came too late. Please sign in again from the start."),
    };
}
