using Geo.CoordinateSystems;

namespace AssetRegistry.Assignments;

/// <summary>A space held against a request: what is offered and needed, how far it is, and what does not fit.</summary>
public sealed class SpaceFit
{
    private SpaceFit(OfferedSpace space, PendingRequest request)
    {
        (Space, Request, DistanceM) = (space, request, Distance(space, request));
        Value = new(
            request.Priority.Rank, (long)Math.Round(MetAreaM2 * 100), DistanceM ?? PairValue.UnknownDistanceM, request.AskedOn.DayNumber);
    }

    public OfferedSpace Space { get; }

    public PendingRequest Request { get; }

    /// <summary>Metres over the ellipsoid; null when one of the two places is unknown.</summary>
    public long? DistanceM { get; }

    /// <summary>Kept, since orders of pairings ask for it again and again.</summary>
    public PairValue Value { get; }

    /// <summary>What does not fit, put into words whenever it is asked for.</summary>
    public IReadOnlyList<Misfit> Misfits => [.. Misfitting.Of(Space, Request)];

    /// <summary>Whether the register may propose the pairing by itself.</summary>
    public bool IsProposable => MayPropose(Space, Request);

    /// <summary>Whether people may make the pairing.</summary>
    public bool IsPossible => Misfitting.GravestOf(Space, Request) is not MisfitWeight.Impossible;

    /// <summary>Offered less needed: above 0 a surplus, below 0 what is short; null when either is unknown.</summary>
    public decimal? DifferenceM2 => Space.AreaM2 - Request.AreaNeededM2;

    /// <summary>The difference in percent of what is needed.</summary>
    public decimal? DifferencePercent =>
        Request.AreaNeededM2 is { } needed && DifferenceM2 is { } difference ? Math.Round(difference / needed * 100, 1) : null;

    /// <summary>How much of the need is met; nothing is claimed where a figure is missing.</summary>
    public decimal MetAreaM2 => Space.AreaM2 is { } offered && Request.AreaNeededM2 is { } needed ? Math.Min(offered, needed) : 0;

    public static SpaceFit Of(OfferedSpace space, PendingRequest request) => new(space, request);

    /// <summary>Whether the register may propose the pairing by itself; told without measuring how far it is.</summary>
    internal static bool MayPropose(OfferedSpace space, PendingRequest request) => Misfitting.GravestOf(space, request) is MisfitWeight.Note;

    private static long? Distance(OfferedSpace space, PendingRequest request) =>
        space.Location is { } there && request.Origin is { Position: var here }
            ? (long)Math.Round(Geodesic.Metres(new(here.Longitude, here.Latitude), new(there.Longitude, there.Latitude)))
            : null;
}
