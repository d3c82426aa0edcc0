using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access.OpenId;

/// <summary>What is wrong with what is said of a provider.</summary>
public enum BadOpenIdReason
{
    Missing,
    NotEncrypted,
    NoPairs,
    NoRole,
}

/// <summary>The provider of identities cannot be used as it is described. Values are not repeated: one may be a secret.</summary>
public sealed class BadOpenIdException(string variable, BadOpenIdReason reason) : Exception
{
    public LocalizedText Text { get; } = reason switch
    {
        BadOpenIdReason.Missing => new(
            $"Thiếu biến {variable} để đăng nhập qua nhà cung cấp định danh. Xem README.md, mục Đăng nhập một lần.",
            $"The variable {variable} is needed for signing in through a provider. See README.md, Single sign-on."),
        BadOpenIdReason.NotEncrypted => new(
            $"Biến {variable} phải là địa chỉ https (hoặc http trên chính máy này). Ví dụ: https://dangnhap.laichau.gov.vn/realms/tinh",
            $"The variable {variable} must be an https address (or http on this machine). Example: https://dangnhap.laichau.gov.vn/realms/tinh"),
        BadOpenIdReason.NoPairs => new(
            $"Biến {variable} gồm các cặp giá-trị=nghĩa, cách nhau bằng dấu chấm phẩy. Ví dụ: nhom-tai-chinh=FINANCE_APPRAISER;nhom-quy-hoach=PLANNER",
            $"The variable {variable} consists of pairs value=meaning, separated by semicolons. Example: finance=FINANCE_APPRAISER;planning=PLANNER"),
        _ => new(
            $"Biến {variable} có vai trò không tồn tại. Các vai trò: {Roles}.",
            $"The variable {variable} names a role that does not exist. Roles: {Roles}."),
    };

    public override string Message => Text.Current;

    private static string Roles => string.Join(", ", EnumCode<Role>.All);
}
