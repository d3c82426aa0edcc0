using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Composition;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;
using NpgsqlTypes;
using OtpNet;
using QRCoder;

namespace AssetRegistry.Api.Access;

/// <summary>Sets second factors up, asks for them and takes them away. Every step is one conditional statement: of two at once one is carried out.</summary>
public sealed class SecondFactors(NpgsqlDataSource dataSource, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Issuer = "AssetRegistry";

    /// <summary>As long as SHA-1's hash, which apps compute codes by (RFC 4226, 4).</summary>
    private const int KeyBytes = 20;

    private const int RecoveryCodes = 10;
    private const int DigitsOfACode = 6;

    /// <summary>A code of the step before or after is taken too: telephones go wrong by seconds.</summary>
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    private readonly IDataProtector _protector = protection.CreateProtector("second factor");

    /// <summary>A new key for the account's app; one that was begun before and never confirmed is forgotten.</summary>
    /// <returns>Null: a second factor is in use; it has to be taken away first.</returns>
    public async Task<AppKey?> BeginAsync(string account, CancellationToken cancellationToken)
    {
        var key = Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));
        var begun = new SecondFactor(_protector.Protect(key), IsConfirmed: false, 0, []);

        return await ReplaceAsync(account, begun, "(data #>> '{secondFactor,isConfirmed}') is distinct from 'true'", cancellationToken) ? Describe(account, key) : null;
    }

    /// <summary>Puts the factor to use once the app shows a right code.</summary>
    /// <returns>The codes for paper, which are shown now and never again; null: nothing was begun, or the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(AccountSecret secret, string code, CancellationToken cancellationToken)
    {
        if (secret.SecondFactor is not { IsConfirmed: false } begun || StepOf(begun, code) is not { } step)
        {
            return null;
        }

        var codes = Enumerable.Range(0, RecoveryCodes).Select(_ => RecoveryCode()).ToList();
        var confirmed = begun with { IsConfirmed = true, LastStep = step, RecoveryHashes = [.. codes.Select(HashOf)] };

        return await ReplaceAsync(secret.Id, confirmed, "(data #>> '{secondFactor,isConfirmed}') = 'false'", cancellationToken) ? codes : null;
    }

    /// <summary>Takes a code of the app, or one from paper; each opens once.</summary>
    public async Task<bool> TryTakeAsync(AccountSecret secret, string code, CancellationToken cancellationToken)
    {
        if (secret.SecondFactor is not { IsConfirmed: true } factor)
        {
            return false;
        }

        return StepOf(factor, code) is { } step
            ? await UpdateAsync(
                "data = jsonb_set(data, '{secondFactor,lastStep}', to_jsonb($2)) where id = $1 and (data #>> '{secondFactor,lastStep}')::bigint < $2",
                secret.Id, step, NpgsqlDbType.Bigint, cancellationToken)
            : await UpdateAsync(
                "data = jsonb_set(data, '{secondFactor,recoveryHashes}', (data #> '{secondFactor,recoveryHashes}') - $2) "
                + "where id = $1 and jsonb_exists(data #> '{secondFactor,recoveryHashes}', $2)",
                secret.Id, HashOf(code), NpgsqlDbType.Text, cancellationToken);
    }

    public Task RemoveAsync(string account, CancellationToken cancellationToken) =>
        UpdateAsync("data = data - $2 where id = $1", account, "secondFactor", NpgsqlDbType.Text, cancellationToken);

    /// <summary>119 bits, in four groups without look-alikes.</summary>
    private static string RecoveryCode() =>
        string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 6)));

    private static string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)))));

    private static AppKey Describe(string account, string key)
    {
        var address = $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Issuer}";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);

        return new(key, address, "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.GetGraphic(4))));
    }

    /// <returns>The time step the code belongs to; null: it is none of the app's codes of now.</returns>
    private long? StepOf(SecondFactor factor, string code)
    {
        var digits = string.Concat(code.Where(character => !char.IsWhiteSpace(character)));
        var totp = new Totp(Base32Encoding.ToBytes(_protector.Unprotect(factor.ProtectedKey)));

        return digits.Length == DigitsOfACode && totp.VerifyTotp(clock.GetUtcNow().UtcDateTime, digits, out var step, Window) ? step : null;
    }

    private Task<bool> ReplaceAsync(string account, SecondFactor factor, string condition, CancellationToken cancellationToken) => UpdateAsync(
        $"data = jsonb_set(data, '{{secondFactor}}', $2) where id = $1 and {condition}",
        account, JsonSerializer.Serialize(factor, StoreSetup.Json), NpgsqlDbType.Jsonb, cancellationToken);

    private async Task<bool> UpdateAsync(string change, string account, object value, NpgsqlDbType type, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand($"update {StoreSetup.SchemaName}.mt_doc_accountsecret set {change}");
        _ = command.Parameters.Add(new() { Value = account, NpgsqlDbType = NpgsqlDbType.Varchar });
        _ = command.Parameters.Add(new() { Value = value, NpgsqlDbType = type });

        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }
}
