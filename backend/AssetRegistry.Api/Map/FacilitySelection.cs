using System.Collections;
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

    private readonly Func<MapFacility, bool> _isChosen;

    public FacilitySelection(Actor actor, FacilityFilter filter)
    {
        (Actor, Filter) = (actor, filter);
        _isChosen = FacilityVisibility.MayBeSeenBy<MapFacility>(actor).And(filter.ToExpression<MapFacility>()).Compile(preferInterpretation: false);
        var rule = JsonSerializer.Serialize(new { actor.SeesWhatIsDecided, actor.Role, actor.OrganisationId, actor.PredecessorIds, actor.CommuneCode, filter }, StoreSetup.Json);
        Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rule)).AsSpan(0, 6));
    }

    public Actor Actor { get; }

    public FacilityFilter Filter { get; }

    /// <summary>Names who sees what: part of every address under which an answer may be cached.</summary>
    public string Key { get; }

    /// <summary>Names what is drawn of a snapshot, and for whom.</summary>
    public string VersionOf(MapSnapshot snapshot) => $"{snapshot.FacilitiesVersion}-{Key}";

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

                kept[Key] = chosen = new Chosen(Before(snapshot), snapshot, _isChosen);
            }

            return chosen;
        }
    }

    /// <summary>What was chosen of the snapshot this one was made out of, if anybody asked.</summary>
    private Chosen? Before(MapSnapshot snapshot)
    {
        if (snapshot.From is not { } origin || !origin.Snapshot.TryGetTarget(out var before) || !Kept.TryGetValue(before, out var kept))
        {
            return null;
        }

        lock (kept)
        {
            return kept.GetValueOrDefault(Key);
        }
    }

    /// <summary>One bit a facility.</summary>
    public sealed class Chosen
    {
        private readonly BitArray _bits;

        /// <summary>Asks only for what has changed where the answer before is known.</summary>
        internal Chosen(Chosen? before, MapSnapshot snapshot, Func<MapFacility, bool> isChosen)
        {
            _bits = before is null ? new BitArray(snapshot.Facilities.Count) : new BitArray(before._bits) { Length = snapshot.Facilities.Count };
            foreach (var index in before is null ? Enumerable.Range(0, _bits.Count) : snapshot.From!.Changed)
            {
                _bits[index] = isChosen(snapshot.Facilities[index]);
            }
        }

        public bool Contains(int index) => _bits[index];
    }
}
