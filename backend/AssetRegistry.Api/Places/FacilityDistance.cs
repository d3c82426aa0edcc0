using System.Globalization;
using AssetRegistry.Api.Reports;

namespace AssetRegistry.Api.Places;

/// <summary>A facility and how far it is from the place that was asked for.</summary>
/// <param name="Facility">As it was on the day.</param>
/// <param name="DistanceM">Metres over the ellipsoid, as the crow flies.</param>
public sealed record FacilityDistance(FacilityRecord Facility, double DistanceM);

/// <summary>Some facilities around a place, nearest first; equally far ones in the order of their numbers.</summary>
/// <param name="TotalCount">How many there are in all.</param>
/// <param name="Next">Give it as after to read on; null: these were the last.</param>
public sealed record FacilityDistancePage(int TotalCount, IReadOnlyList<FacilityDistance> Nodes, string? Next);

/// <summary>Where a page of facilities around a place ended: the distance and number of its last one.</summary>
internal readonly record struct DistanceMark(double DistanceM, string Number) : IComparable<DistanceMark>
{
    private const char Separator = '~';

    /// <exception cref="PageMarkRejectedException">The text is none.</exception>
    public static DistanceMark Parse(string text) =>
        text.Split(Separator, 2) is [var distance, var number] && double.TryParse(distance, NumberStyles.Float, CultureInfo.InvariantCulture, out var metres)
            ? new(metres, number)
            : throw new PageMarkRejectedException(text);

    public int CompareTo(DistanceMark other) =>
        DistanceM.CompareTo(other.DistanceM) is var byDistance && byDistance != 0 ? byDistance : string.CompareOrdinal(Number, other.Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DistanceM:R}{Separator}{Number}");
}
