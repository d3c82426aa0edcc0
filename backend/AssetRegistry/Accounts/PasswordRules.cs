namespace AssetRegistry.Accounts;

/// <summary>Why a password would be guessed.</summary>
public enum PasswordProblem
{
    TooShort,
    TooLong,
    SameAsBefore,
    LikeAccount,
    OneCharacter,
    Guessed,
}

/// <summary>
/// What passwords must be whoever guesses: long, and not the account's name. Which characters they are made of is free (NIST SP 800-63B, 5.1.1.2).
/// What people choose alike is known to <c>GuessedPasswords</c> of the server.
/// </summary>
public static class PasswordRules
{
    public const int LeastLength = 12;
    public const int MostLength = 128;

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
            : null;
    }

    private static string Word(string text) => text.Trim().TrimEnd([.. "0123456789!@#$%^&*()-_=+.,?~ "]).TrimStart([.. "0123456789!@#$%^&*()-_=+.,?~ "]);

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
            "Mật khẩu mới dễ bị đoán: nó gồm những từ, ngày tháng hay dãy phím thường gặp. Hãy nhập một câu dài mà người khác không nghĩ tới.",
            "The new password is easily guessed: it is made of common words, dates or keys side by side. Please enter a long sentence that others do not think of."),
    };
}
