using AssetRegistry.Accounts;
using AssetRegistry.Api.Access;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>What people choose alike is no password, in whatever language they do.</summary>
public sealed class GuessedPasswordTests
{
    [Theory]
    [InlineData("123456789012")]
    [InlineData("qwertyuiopasdf")]
    [InlineData("Password12345")]
    [InlineData("P@ssw0rd12345")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("iloveyou123456")]
    [InlineData("abcabcabcabc")]
    [InlineData("MatKhau@2025!!")]
    [InlineData("anhyeuem123456")]
    [InlineData("vietnamvodich")]
    [InlineData("Laichau@12345")]
    [InlineData("AssetRegistry2026")]
    [InlineData("van-thu-van-thu")]
    public void What_others_choose_too_is_guessed(string password) => Assert.True(GuessedPasswords.Contains(password, "van-thu"));

    [Theory]
    [InlineData("mưa trên bản Tả Lèng")]
    [InlineData("con trau di cay ruong sau nha")]
    [InlineData("kxqv-4f7h-pm2c-9wzt")]
    [InlineData("purple kettle beside the harbour")]
    public void A_sentence_of_ones_own_is_not(string password) => Assert.False(GuessedPasswords.Contains(password, "van-thu"));

    [Fact]
    public void The_longest_password_there_may_be_is_looked_at_too() =>
        Assert.True(GuessedPasswords.Contains(string.Concat(Enumerable.Repeat("p@ssw0rd", PasswordRules.MostLength / 8)), "van-thu"));
}
