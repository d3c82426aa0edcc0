using System.Buffers.Binary;
using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Map;

/// <summary>Which facilities an actor sees under a filter; evaluated once a snapshot and kept with it.</summary>
public sealed class FacilitySelection
{
    private static readonly ConditionalWeakTable<MapSnapshot, Dictionary<string, Chosen>> Kept = [];

    // What was chosen of a snapshot is kept: most who ask never need the rule itself.
    private readonly Lazy<Func<MapFacility, bool>> _isChosen;
    private readonly Lazy<FacilitySelection>? _visible;

    public FacilitySelection(Actor actor, FacilityFilter filter)
        : this(actor, filter, FacilityVisibility.MayBeSeenBy<MapFacility>(actor).And(filter.ToExpression<MapFacility>()), new { Filter = filter }) =>
        _visible = new(() => new(actor, filter, FacilityVisibility.MayBeSeenBy<MapFacility>(actor), "visible"));

    private FacilitySelection(Actor actor, FacilityFilter filter, Expression<Func<MapFacility, bool>> rule, object about)
    {
        (Actor, Filter) = (actor, filter);
        _isChosen = new(() => rule.Compile(preferInterpretation: false));
        var key = JsonSerializer.Serialize(new { actor.IsPublic, actor.SeesWhatIsDecided, actor.Role, actor.OrganisationId, actor.SeenIds, actor.CommuneCode, about }, StoreSetup.Json);
        Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 6));
    }

    public Actor Actor { get; }

    public FacilityFilter Filter { get; }

    /// <summary>Names who sees what: part of every address under which an answer may be cached.</summary>
    public string Key { get; }

    /// <summary>
    /// Names what is drawn of a snapshot, and for whom. It changes with every facility that the actor may see, whatever the filter: one of a past
    /// day may have passed it. What he may not see changes nothing.
    /// </summary>
    public string VersionOf(MapSnapshot snapshot) => $"{(Actor.SeesRestricted ? snapshot.FacilitiesVersion : _visible!.Value.Of(snapshot).Version)}-{Key}";

    /// <summary>The chosen facilities of a snapshot, by index.</summary>
    public Chosen Of(MapSnapshot snapshot)
    {
        var kept = Kept.GetOrCreateValue(snapshot);
        lock (kept)
        {
            if (!kept.TryGetValue(Key, out var chosen))
            {
                // A filter is typed letter by letter; what nobody looks at any more is not worth keeping.
                if (kept.Count >= 100)
                {
                    kept.Clear();
                }

                kept[Key] = chosen = Before(snapshot) is var (before, earlier)
                    ? new Chosen(before, earlier, snapshot, _isChosen.Value)
                    : new Chosen(snapshot, _isChosen.Value);
            }

            return chosen;
        }
    }

    /// <summary>What was chosen of the snapshot this one was made out of, if anybody asked.</summary>
    private (Chosen Chosen, MapSnapshot Snapshot)? Before(MapSnapshot snapshot)
    {
        if (snapshot.From is not { } origin || !origin.Snapshot.TryGetTarget(out var before) || !Kept.TryGetValue(before, out var kept))
        {
            return null;
        }

        lock (kept)
        {
            return kept.TryGetValue(Key, out var chosen) ? (chosen, before) : null;
        }
    }

    /// <summary>One bit a facility.</summary>
    public sealed class Chosen
    {
        private readonly BitArray _bits;
        private readonly ulong _sum;

        internal Chosen(MapSnapshot snapshot, Func<MapFacility, bool> isChosen)
        {
            _bits = new BitArray(snapshot.Facilities.Count);
            for (var index = 0; index < _bits.Count; index++)
            {
                _bits[index] = isChosen(snapshot.Facilities[index]);
                _sum += _bits[index] ? Mark(snapshot.Facilities[index]) : 0;
            }
        }

        /// <summary>Asks only for what has changed since.</summary>
        internal Chosen(Chosen before, MapSnapshot earlier, MapSnapshot snapshot, Func<MapFacility, bool> isChosen)
        {
            _bits = new BitArray(before._bits) { Length = snapshot.Facilities.Count };
            _sum = before._sum;
            foreach (var index in snapshot.From!.Changed)
            {
                _sum -= _bits[index] ? Mark(earlier.Facilities[index]) : 0;
                _bits[index] = isChosen(snapshot.Facilities[index]);
                _sum += _bits[index] ? Mark(snapshot.Facilities[index]) : 0;
            }
        }

        /// <summary>Changes whenever a chosen facility does, and whenever others are chosen; the same in every server.</summary>
        public string Version => _sum.ToString("x16", CultureInfo.InvariantCulture);

        public bool Contains(int index) => _bits[index];

        /// <summary>The random end of the id, times an odd number that grows with the version.</summary>
        private static ulong Mark(MapFacility facility) =>
            BinaryPrimitives.ReadUInt64BigEndian(facility.Id.ToByteArray(bigEndian: true).AsSpan(8)) * ((2UL * (uint)facility.Version) + 1);
    }
}
