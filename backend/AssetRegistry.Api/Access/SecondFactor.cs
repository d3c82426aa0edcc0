namespace AssetRegistry.Api.Access;

/// <summary>A second proof beside the password: codes of an app on the telephone (RFC 6238), and codes on paper for the day it is lost.</summary>
/// <param name="ProtectedKey">The key shared with the app, in Base32, protected by the server's own keys.</param>
/// <param name="IsConfirmed">Whether a code of the app has been seen; before that nobody is asked for one.</param>
/// <param name="LastStep">The time step of the last code that was taken: a code opens once.</param>
/// <param name="RecoveryHashes">SHA-256, lower-case hexadecimal, of the codes on paper that were not used yet.</param>
public sealed record SecondFactor(string ProtectedKey, bool IsConfirmed, long LastStep, IReadOnlyList<string> RecoveryHashes);

/// <summary>What an app needs to make codes.</summary>
/// <param name="Key">Base32, to be typed.</param>
/// <param name="Address">The same as otpauth:// address.</param>
/// <param name="Picture">The address as a QR code: a data: address of an SVG.</param>
public sealed record AppKey(string Key, string Address, string Picture);
