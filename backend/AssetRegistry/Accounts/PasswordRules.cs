namespace AssetRegistry.Accounts;

/// <summary>Why a password would be guessed.</summary>
public enum PasswordProblem
{
    TooShort,
    TooLong,
    SameAsBefore,
    LikeAccount,
    OneCharacter,
    Common,
}

/// <summary>
/// What passwords must be: long and not the first that is tried. Which characters they are made of is free (NIST SP 800-63B, 5.1.1.2).
/// </summary>
public static class PasswordRules
{
    public const int LeastLength = 12;
    public const int MostLength = 128;

    // What stands at the top of published lists, in English and in Vietnamese, and what is on everybody's mind here. What follows of digits and
    // signs is left aside.
    private static readonly HashSet<string> CommonWords = new(StringComparer.Ordinal)
    {
        "", "password", "passwordpassword", "passw0rd", "p@ssword", "p@ssw0rd", "qwerty", "qwertyuiop", "qwertyqwerty", "qwertyuiopasdf", "asdfghjkl", "asdfghjklzxcvbnm",
        "zxcvbnm", "abc", "abcd", "abcdef", "abcdefghijkl", "admin", "adminadmin", "administrator", "quantri", "quantrivien", "quan tri vien", "matkhau", "mat khau",
        "matkhaumoi", "iloveyou", "iloveyouforever", "anhyeuem", "emyeuanh", "yeuemnhieulam", "vietnam", "viet nam", "vietnamvodich", "laichau", "lai chau", "hanoi",
        "saigon", "letmein", "letmeinplease", "welcome", "welcometo", "dragon", "monkey", "football", "baseball", "sunshine", "princess", "superman", "batman",
        "master", "trustno", "changeme", "change me please", "default", "defaultpassword", "secret", "topsecret", "test", "testtest", "testing", "testpassword",
        "assetregistry", "asset registry", "taisancong", "tai san cong", "ubnd", "ubndtinh", "ubndxa", "congchuc", "cong chuc", "hello", "helloworld", "computer", "internet",
        "samsung", "google", "facebook", "correct horse battery staple", "correcthorsebatterystaple", "demo", "demonstration",
    };

    private static readonly string[] Rows = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"];

    /// <exception cref="PasswordRejectedException">It would be guessed.</exception>
    public static void Demand(string password, string accountName)
    {
        if (ProblemOf(password, accountName) is { } problem)
        {
            throw new PasswordRejectedException(problem);
        }
    }

    private static PasswordProblem? ProblemOf(string password, string accountName)
    {
        var lower = password.ToLowerInvariant();

        return password.EnumerateRunes().Count() < LeastLength ? PasswordProblem.TooShort
            : password.Length > MostLength ? PasswordProblem.TooLong
            : lower.Distinct().Count() < 3 ? PasswordProblem.OneCharacter
            : Word(lower) == Word(accountName) || lower == accountName + accountName ? PasswordProblem.LikeAccount
            : CommonWords.Contains(Word(lower)) || IsAlongKeyboard(lower) ? PasswordProblem.Common
            : null;
    }

    private static string Word(string text) => text.Trim().TrimEnd([.. "0123456789!@#$%^&*()-_=+.,?~ "]).TrimStart([.. "0123456789!@#$%^&*()-_=+.,?~ "]);

    /// <summary>Whether every character follows the one before it in the alphabet or on the keyboard, forwards or backwards.</summary>
    private static bool IsAlongKeyboard(string text) => text.Zip(text.Skip(1))
        .Count(pair => Rows.Any(row => row.IndexOf(pair.First, StringComparison.Ordinal) is >= 0 and var place
            && row.IndexOf(pair.Second, StringComparison.Ordinal) is >= 0 and var next && Math.Abs(next - place) <= 1)) >= text.Length - 2;

    internal static LocalizedText InWords(this PasswordProblem problem) => problem switch
    {
        PasswordProblem.TooShort => new(
            $"Mật khẩu mới phải có ít nhất {LeastLength} ký tự. Hãy nhập một câu dài, dễ nhớ.",
            $"The new password must have at least {LeastLength} characters. Please enter a long sentence that you remember."),
        PasswordProblem.TooLong => new(
            $"Mật khẩu mới dài quá {MostLength} ký tự. Hãy nhập mật khẩu ngắn hơn.",
            $"The new password has more than {MostLength} characters. Please enter a shorter one."),
        PasswordProblem.SameAsBefore => new("Mật khẩu mới giống mật khẩu cũ. Hãy chọn mật khẩu khác.", "The new password is the old one. Please choose another."),
        PasswordProblem.LikeAccount => new(
            "Mật khẩu mới giống tên tài khoản nên dễ bị đoán. Hãy chọn mật khẩu khác.",
            "The new password is like the account's name and easily guessed. Please choose another."),
        PasswordProblem.OneCharacter => new(
            "Mật khẩu mới chỉ lặp lại một hai ký tự nên dễ bị đoán. Hãy chọn mật khẩu khác.",
            "The new password repeats one or two characters and is easily guessed. Please choose another."),
        _ => new(
            "Mật khẩu mới là một trong những mật khẩu thường gặp nhất. Hãy nhập một câu dài mà người khác không nghĩ tới.",
            "The new password is one of the commonest. Please enter a long sentence that others do not think of."),
    };
}
