using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Facilities;

/// <summary>A command that gives numbers to new facilities, so that a refusal can name them.</summary>
public interface IFacilityNumbering : ICommandInput
{
    IReadOnlyList<string> NewNumbers { get; }
}
