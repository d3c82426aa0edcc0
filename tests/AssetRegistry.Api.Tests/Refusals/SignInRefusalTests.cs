using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Signing in with what is wrong, incomplete, malformed, or too often.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class SignInRefusalTests(RefusalDesk desk)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("planner", "wrong", "en", "The account or the password is not right. Check both and sign in again.")]
    [InlineData("planner", "wrong", "vi", "Tên tài khoản hoặc mật khẩu không đúng. Hãy kiểm tra rồi đăng nhập lại.")]
    [InlineData("nobody", "demonstration password", "en", "The account or the password is not right. Check both and sign in again.")]
    [InlineData("planner", " demonstration password", "en", "The account or the password is not right. Check both and sign in again.")]
    public async Task A_wrong_password_and_an_unknown_account_get_the_same_answer(string account, string password, string language, string message)
    {
        using var client = desk.Server.Anonymous(language);

        using var response = await client.PostSignInAsync(account, password);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal("WRONG_PASSWORD", body.GetProperty("code").GetString());
        Assert.Equal(message, body.GetProperty("message").GetString());
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    /// <summary>Cut in the middle of its last sign it would be no text.</summary>
    [Theory]
    [InlineData(99)]
    [InlineData(100_000)]
    public async Task A_name_longer_than_any_is_an_unknown_account(int letters)
    {
        using var client = desk.Server.Anonymous();

        using var response = await client.PostSignInAsync(new string('a', letters) + "🏠", "wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{ "account": "planner" }""")]
    [InlineData("""{ "password": "demonstration password" }""")]
    [InlineData("""{ "account": "", "password": "" }""")]
    [InlineData("""{ "account": null, "password": null }""")]
    [InlineData("""{ "account": "   ", "password": "demonstration password" }""")]
    public async Task An_incomplete_body_is_named_as_such(string body)
    {
        using var client = desk.Server.Anonymous();

        var answer = await client.PostRawAsync("/account/sign-in", body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("SIGN_IN_INCOMPLETE", answer.Json.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "account": """)]
    [InlineData("""{ "account": 1, "password": true }""")]
    [InlineData("""{ "account": "\ud800", "password": "\udc00" }""")]
    [InlineData("""{ "account": "planner\u0000", "password": "x" }""")]
    [InlineData("""{ "account": "planner", "password": "\u0000" }""")]
    public async Task A_malformed_body_is_the_callers_mistake(string body)
    {
        using var client = desk.Server.Anonymous();

        var answer = await client.PostRawAsync("/account/sign-in", body);

        Assert.InRange((int)answer.Status, 400, 401);
    }

    [Fact]
    public async Task A_body_of_another_kind_is_refused()
    {
        using var client = desk.Server.Anonymous();

        var answer = await client.PostRawAsync("/account/sign-in", "account=planner&password=x", "application/x-www-form-urlencoded");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
    }

    [Fact]
    public async Task After_ten_failures_even_the_right_password_waits_and_other_accounts_do_not()
    {
        _ = await Staff.AppointAsync(desk.Server, "attacked", like: "auditor");
        using var client = desk.Server.Anonymous();
        for (var attempt = 1; attempt <= SignInAttempts.FromOneAddress.Permitted; attempt++)
        {
            using var wrong = await client.PostSignInAsync("attacked", $"guess {attempt}");
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var right = await client.PostSignInAsync("attacked", DemoRegistry.Password);
        using var other = await client.PostSignInAsync("auditor", DemoRegistry.Password);

        Assert.Equal(HttpStatusCode.TooManyRequests, right.StatusCode);
        Assert.InRange(right.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        Assert.Equal("TOO_MANY_ATTEMPTS", (await right.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Guesses_sent_at_once_are_no_more_than_those_sent_one_by_one_whether_the_account_exists_or_not()
    {
        _ = await Staff.AppointAsync(desk.Server, "stormed", like: "auditor");
        using var client = desk.Server.Anonymous();
        foreach (var account in (string[])["stormed", "stormed.nobody"])
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(guess => client.PostSignInAsync(account, $"guess {guess}")));

            Assert.Equal(SignInAttempts.FromOneAddress.Permitted, answers.Count(answer => answer.StatusCode is HttpStatusCode.Unauthorized));
            Assert.Equal(40 - SignInAttempts.FromOneAddress.Permitted, answers.Count(answer => answer.StatusCode is HttpStatusCode.TooManyRequests));
        }
    }

    [Fact]
    public async Task The_account_is_typed_in_any_case()
    {
        using var client = desk.Server.Anonymous();

        using var response = await client.PostSignInAsync("  Planner ", DemoRegistry.Password);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
