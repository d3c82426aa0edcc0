using AssetRegistry.Api.Access.OpenId;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

/// <summary>Something done at the doors of the register, or refused there; told once an hour for each account, address, action and outcome.</summary>
/// <param name="FirstAt">When it was first done in that hour.</param>
/// <param name="LastAt">When it was last done in that hour.</param>
/// <param name="Times">How often in that hour.</param>
/// <param name="Account">Whose name was given or who was signed in; null: nobody's. What was typed and is no account's name is not kept.</param>
/// <param name="Address">Of the network it came from; empty: from the server itself.</param>
/// <param name="Action">A route with its method, such as <c>POST /account/sign-in</c>, or a command, such as <c>decideDossier</c>.</param>
/// <param name="Refusal">The code it was refused with; null: it was done.</param>
public sealed record SecurityEvent(
    DateTimeOffset FirstAt, DateTimeOffset LastAt, int Times, string? Account, string Address, string Action, string? Refusal)
{
    /// <summary>The action of signing in through a provider of identities.</summary>
    public const string SingleSignOn = $"GET {OpenIdOptions.CallbackPath}";

    private static readonly Dictionary<string, LocalizedText> Actions = new(StringComparer.Ordinal)
    {
        ["POST /account/sign-in"] = new("Đăng nhập", "Signing in"),
        [SingleSignOn] = new("Đăng nhập một lần", "Single sign-on"),
        ["POST /account/sign-out"] = new("Đăng xuất", "Signing out"),
        ["POST /account/password"] = new("Đổi mật khẩu", "Changing the password"),
        ["POST /account/second-factor/begin"] = new("Bắt đầu thiết lập xác thực hai lớp", "Beginning to set a second factor up"),
        ["POST /account/second-factor/confirm"] = new("Bật xác thực hai lớp", "Turning the second factor on"),
        ["POST /account/second-factor/remove"] = new("Tắt xác thực hai lớp", "Taking the second factor away"),
    };

    private static readonly Dictionary<string, LocalizedText> Refusals = new(StringComparer.Ordinal)
    {
        ["WRONG_PASSWORD"] = new("sai tên tài khoản hoặc mật khẩu", "wrong account or password"),
        ["WRONG_CODE"] = new("sai mã xác thực", "wrong code"),
        ["SECOND_FACTOR_REQUIRED"] = new("mật khẩu đúng, chưa có mã xác thực", "password right, no code yet"),
        ["PASSWORD_CHANGE_REQUIRED"] = new("mật khẩu lần đầu, chưa đổi", "first password, not yet changed"),
        ["ACCOUNT_DISABLED"] = new("tài khoản đã khóa", "account disabled"),
        ["DENIED"] = new("nhà cung cấp không cho đăng nhập", "denied by the provider"),
        ["UNREACHABLE"] = new("không liên lạc được với nhà cung cấp", "provider not reached"),
        ["NOT_ACCEPTED"] = new("lời xác nhận của nhà cung cấp không dùng được", "the provider's answer not accepted"),
        ["NOT_MAPPED"] = new("chưa được cấp vai trò nào", "no role for what the provider says"),
        ["ORGANISATION_NOT_FIT"] = new("cơ quan không phù hợp", "organisation does not fit"),
        ["ACCOUNT_NOT_HIS"] = new("tên tài khoản của người khác", "account name of somebody else"),
        ["TOO_MANY_ATTEMPTS"] = new("thử quá nhiều lần", "too many attempts"),
        [RequestLimiting.Code] = new("quá nhiều yêu cầu", "too many requests"),
        ["TOKEN_NOT_ACCEPTED"] = new("mã truy cập không dùng được", "access token not accepted"),
        ["TOKEN_READ_ONLY"] = new("mã truy cập chỉ được đọc", "access token for reading only"),
        ["OTHER_SITE"] = new("yêu cầu từ trang web khác", "sent by another web site"),
        ["NOT_PERMITTED"] = new("vai trò không được phép", "not a right of the role"),
        ["NOT_YOUR_ORGANISATION"] = new("thuộc cơ quan khác", "another organisation's"),
        ["NOT_YOUR_COMMUNE"] = new("thuộc xã, phường khác", "another commune's"),
        ["FOUR_EYES"] = new("cùng một người làm hai bước", "one person for two steps"),
    };

    /// <summary>What was done or refused, in a few words; what has no words is told by its code.</summary>
    public LocalizedText InWords()
    {
        var action = WordsOf(Actions, Action);
        if (Refusal is null)
        {
            return action;
        }

        var why = WordsOf(Refusals, Refusal);

        return new($"{action.Vietnamese}: {why.Vietnamese}", $"{action.English}: {why.English}");
    }

    private static LocalizedText WordsOf(Dictionary<string, LocalizedText> words, string code) => words.TryGetValue(code, out var text) ? text : new(code, code);
}
