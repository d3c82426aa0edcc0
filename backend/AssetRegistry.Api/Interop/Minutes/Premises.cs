namespace AssetRegistry.Api.Interop.Minutes;

/// <summary>A facility, or a part of it.</summary>
internal sealed record Premises(Facility Facility, Guid? PartId)
{
    private FacilityPart? Part => PartId is { } id ? Facility.FindPart(id) : null;

    public string Name => Part is { } part ? $"{part.Name} của {Facility.Name}" : Facility.Name;

    public decimal? LandAreaM2 => PartId is null ? Facility.LandAreaM2 : Part?.LandAreaM2;

    public decimal? FloorAreaM2 => PartId is null ? Facility.FloorAreaM2 : Part?.FloorAreaM2;
}
