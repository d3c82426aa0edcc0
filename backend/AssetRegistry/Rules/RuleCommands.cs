namespace AssetRegistry.Rules;

/// <summary>Adopts a further rule pack.</summary>
/// <param name="Content">The pack as JSON, whole or as an amendment of the newest one.</param>
public sealed record AdoptRulePack(string Content, Paper? Paper);
