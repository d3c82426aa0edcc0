using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Access;

/// <summary>
/// Whose role must have a second factor and who has none sets one up before anything else: every other endpoint refuses him, whether he came by
/// password or a program of his by token.
/// </summary>
public sealed class SecondFactorRequired
{
    public const string Code = "SECOND_FACTOR_SETUP_REQUIRED";

    private static readonly LocalizedText Text = new(
        "Vai trò của bạn phải dùng xác thực hai lớp. Hãy đăng nhập vào sổ đăng ký và thiết lập trước khi làm việc khác.",
        "Your role must have a second factor. Please sign in to the register and set one up before anything else.");

    /// <summary>Marks an endpoint that is open before: the way to set one up, the way in and the way out.</summary>
    internal static SecondFactorRequired NotYet { get; } = new();

    /// <summary>Middleware: after the account of the request is known.</summary>
    public static Task RunAsync(HttpContext context, RequestDelegate next) =>
        CurrentAccount.Of(context) is { LacksSecondFactor: true }
            && context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<SecondFactorRequired>() is null
            ? RefuseAsync(context)
            : next(context);

    /// <summary>In the form that readers of GraphQL know too.</summary>
    private static Task RefuseAsync(HttpContext context) => Results.Json(
        new { code = Code, message = Text.Current, errors = (object[])[new { message = Text.Current, extensions = new { code = Code } }] },
        statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
}

/// <summary>The roles that must have a second factor.</summary>
internal static class RolesWithSecondFactor
{
    /// <summary>Who gives rights and who decides for the province.</summary>
    public static IReadOnlyList<Role> Usual { get; } = [Role.Administrator, Role.ProvinceDecider];

    /// <summary>Reads role codes with commas between, or <c>none</c>; null: nothing is said.</summary>
    /// <exception cref="UnknownRoleException">One is no role.</exception>
    public static IReadOnlyList<Role>? Read(string? given) => string.IsNullOrWhiteSpace(given) ? null
        : given.Trim() == "none" ? []
        : [.. given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(code => EnumCode<Role>.TryRead(code, out var role) ? role : throw new UnknownRoleException(code))];
}

/// <summary>A role is named that does not exist.</summary>
public sealed class UnknownRoleException(string code) : Exception
{
    public LocalizedText Text { get; } = new(
        $"Biến ASSETREGISTRY_SECOND_FACTOR_ROLES có “{code}”, không phải vai trò nào. Hãy dùng none hoặc: {string.Join(", ", EnumCode<Role>.All)}.",
        $"The variable ASSETREGISTRY_SECOND_FACTOR_ROLES names \"{code}\", which is no role. Please use none, or: {string.Join(", ", EnumCode<Role>.All)}.");

    public override string Message => Text.Current;
}
