namespace AssetRegistry.Api.Access;

/// <summary>
/// Whether a password would soon be guessed by somebody who knows what people choose: the commonest passwords and words, names, dates, keys side by
/// side, repetitions, digits for letters, and the words of this country and office. By zxcvbn (Wheeler, USENIX Security 2016).
/// </summary>
public static class GuessedPasswords
{
    /// <summary>Of 0 to 4: withstands guessing against a stolen hash for a while.</summary>
    private const int LeastScore = 3;

    /// <summary>Looking for words takes time by the square of the length; what so many characters hold is enough.</summary>
    private const int LooksAt = 40;

    private static readonly string[] WordsHere =
    [
        "anhyeuem", "emyeuanh", "yeuem", "matkhau", "vietnam", "vodich", "hanoi", "saigon", "laichau", "quantri", "quantrivien", "congchuc", "vanphong",
        "ubnd", "uyban", "nhandan", "tinh", "huyen", "truso", "taisan", "taisancong", "datdai", "quydat", "assetregistry", "registry", "demonstration",
    ];

    /// <param name="password">As it was typed.</param>
    /// <param name="account">Whose it will be: his own name is the first that is tried.</param>
    public static bool Contains(string password, string account) =>
        Zxcvbn.Zxcvbn.MatchPassword(password[..Math.Min(password.Length, LooksAt)], [account, .. WordsHere]).Score < LeastScore;
}
