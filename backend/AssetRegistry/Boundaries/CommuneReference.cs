namespace AssetRegistry.Boundaries;

/// <summary>A commune, ward or special zone as other records name it.</summary>
/// <param name="Name">With its type: "xã Tả Lèng".</param>
public sealed record CommuneReference(Guid Id, string Code, string Name);
