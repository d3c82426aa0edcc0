using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;

namespace Geo.Index;

/// <summary>
/// The entries of one layer as they were at one version, indexed for boxes and, where they are polygons, for places.
/// Immutable and safe for use by any number of threads; a change makes the next snapshot.
/// </summary>
/// <typeparam name="T">What an entry stands for, such as the identity of a commune.</typeparam>
public sealed class SpatialSnapshot<T>
{
    private readonly SpatialEntry<T>[] _entries;
    private readonly STRtree<int> _tree = new();
    private readonly Lazy<(PointLocator Locator, int[] Entries)> _areas;

    /// <param name="version">Number of the last change it holds.</param>
    /// <param name="entries">The entries; where areas overlap the earlier one answers for a place.</param>
    public SpatialSnapshot(long version, IEnumerable<SpatialEntry<T>> entries)
    {
        Version = version;
        _entries = [.. entries];
        for (var i = 0; i < _entries.Length; i++)
        {
            _tree.Insert(_entries[i].Geometry.EnvelopeInternal, i);
        }

        // Until it is built a tree is changed by its first query.
        _tree.Build();
        _areas = new(BuildLocator);
    }

    /// <summary>Number of the last change the snapshot holds.</summary>
    public long Version { get; }

    /// <summary>All entries, in the order given.</summary>
    public IReadOnlyList<SpatialEntry<T>> Entries => _entries;

    /// <summary>The area entry that covers a place, or null. Borders belong to the areas.</summary>
    public SpatialEntry<T>? At(double longitude, double latitude)
    {
        var (locator, entries) = _areas.Value;
        return locator.TryFind(longitude, latitude, out var area) ? _entries[entries[area]] : null;
    }

    /// <summary>The entries whose bounding boxes meet a box in degrees, in the order given.</summary>
    public IEnumerable<SpatialEntry<T>> Query(Envelope box) => _tree.Query(box).Order().Select(i => _entries[i]);

    /// <summary>The entries that share at least a point with an area.</summary>
    public IEnumerable<SpatialEntry<T>> Intersecting(Geometry area)
    {
        ArgumentNullException.ThrowIfNull(area);
        var prepared = NetTopologySuite.Geometries.Prepared.PreparedGeometryFactory.Prepare(area);
        return Query(area.EnvelopeInternal).Where(entry => prepared.Intersects(entry.Geometry));
    }

    private (PointLocator Locator, int[] Entries) BuildLocator()
    {
        int[] areas = [.. Enumerable.Range(0, _entries.Length).Where(i => _entries[i].Geometry is IPolygonal)];
        return (PointLocator.Build([.. areas.Select(i => _entries[i].Geometry)]), areas);
    }
}
