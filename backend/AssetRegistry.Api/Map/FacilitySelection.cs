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

    private readonly Func<Facility, bool> _isChosen;

    public FacilitySelection(Actor actor, FacilityFilter filter)
    {
        _isChosen = FacilityVisibility.MayBeSeenBy<Facility>(actor).And(filter.ToExpression<Facility>()).Compile(preferInterpretation: false);
        var rule = JsonSerializer.Serialize(new { actor.IsProvinceWide, actor.Role, actor.OrganisationId, actor.PredecessorIds, actor.CommuneCode, filter }, StoreSetup.Json);
        Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rule)).AsSpan(0, 6));
    }

    /// <summary>Names who sees what: part of every address under which an answer may be cached.</summary>
    public string Key { get; }

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

                kept[Key] = chosen = new Chosen(snapshot.Facilities, _isChosen);
            }

            return chosen;
        }
    }

    /// <summary>One bit a facility.</summary>
    public sealed class Chosen
    {
        private readonly BitArray _bits;

        internal Chosen(IReadOnlyList<Facility> facilities, Func<Facility, bool> isChosen)
        {
            _bits = new BitArray(facilities.Count);
            for (var index = 0; index < facilities.Count; index++)
            {
                _bits[index] = isChosen(facilities[index]);
            }
        }

        public bool Contains(int index) => _bits[index];
    }
}
