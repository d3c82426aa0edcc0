namespace AssetRegistry.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("mười một kt", PasswordProblem.TooShort)]
    [InlineData("aaaaaaaaaaaa", PasswordProblem.OneCharacter)]
    [InlineData("ababababababab", PasswordProblem.OneCharacter)]
    [InlineData("van-thu-123456789", PasswordProblem.LikeAccount)]
    [InlineData("Van-thu!!!!!!!", PasswordProblem.LikeAccount)]
    public void What_would_be_guessed_is_refused(string password, PasswordProblem problem) =>
        Assert.Equal(problem, Assert.Throws<PasswordRejectedException>(() => PasswordRules.Demand(password, "van-thu")).Problem);

    [Theory]
    [InlineData("mưa trên bản Tả Lèng")]
    [InlineData("tamdaongaymoi")]
    [InlineData("x7k2-m9qp-4tda-hh3w")]
    [InlineData("ǂ鍵ỗ鍵ǂỗ鍵abcdeǂ")]
    public void A_long_sentence_of_any_characters_is_good(string password) => PasswordRules.Demand(password, "van-thu");

    [Fact]
    public void There_is_an_end_to_its_length()
    {
        PasswordRules.Demand(Long(PasswordRules.MostLength), "van-thu");

        Assert.Equal(PasswordProblem.TooLong, Assert.Throws<PasswordRejectedException>(() => PasswordRules.Demand(Long(PasswordRules.MostLength + 1), "van-thu")).Problem);
    }

    private static string Long(int length) => string.Concat(Enumerable.Range(0, length).Select(index => "mưa rơi"[index % 7]));
}
