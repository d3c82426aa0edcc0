namespace AssetRegistry.Api.Access;

/// <summary>What proves that somebody is who he says. Beside the account and never part of an event, an export, a log or an answer.</summary>
/// <param name="Id">The account's name.</param>
/// <param name="PasswordHash">In the format of ASP.NET Core's own hasher.</param>
/// <param name="MustChange">Whether somebody else has seen the password, so that it serves for choosing another one only.</param>
/// <param name="SecondFactor">Null: the password is enough. A reset of the password takes it away: the administrator has seen who asks.</param>
public sealed record AccountSecret(string Id, string PasswordHash, bool MustChange = false, SecondFactor? SecondFactor = null);
