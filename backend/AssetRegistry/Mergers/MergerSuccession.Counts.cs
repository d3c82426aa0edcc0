using AssetRegistry.Housing;
using AssetRegistry.Organisations;

namespace AssetRegistry.Mergers;

internal sealed partial class MergerSuccession
{
    private readonly Dictionary<Guid, MergerHousingNeed> _needs = situation.HousingNeeds.ToDictionary(counted => counted.Need.OrganisationId);

    /// <summary>The officials of a body that ends are counted with those of its successor, from a day by which both had been counted.</summary>
    private void PassOnNeed(Organisation organisation, Organisation successor)
    {
        if (_needs.GetValueOrDefault(organisation.Id) is not { Need: { } own } counted || own is { Needed: 0, Arranged: null or 0 })
        {
            return;
        }

        var known = _needs.GetValueOrDefault(successor.Id);
        var by = NotBefore(known is { } && known.CountedOn > counted.CountedOn ? known.CountedOn : counted.CountedOn);
        Ledger.Record(MergerSubject.HousingNeed, own.Id, own.Version, new HousingNeedPassedOn(
            own.Id, organisation.Id, organisation.Name, successor.Id, successor.Name, own.Needed, own.Arranged, [], by));
        var taken = new HousingNeedTakenOver(
            HousingNeed.IdOf(successor.Id), successor.Id, successor.Name, successor.CommuneCode, organisation.Id, organisation.Name,
            own.Needed, own.Arranged, known?.Need.GroupsWith(own) ?? own.Groups, by);
        Ledger.Record(MergerSubject.HousingNeed, taken.HousingNeedId, known?.Need.Version ?? 0, taken);
        _needs[successor.Id] = new(known?.Need.Apply(taken) ?? HousingNeed.Create(taken), by.EffectiveOn);
    }

    private void MoveNeed(Organisation organisation, MergerMove move)
    {
        if (_needs.GetValueOrDefault(organisation.Id) is { } counted)
        {
            Ledger.Record(MergerSubject.HousingNeed, counted.Need.Id, counted.Need.Version, new HousingNeedCommuneChanged(
                counted.Need.Id, organisation.Name, Former(move), After(move), NotBefore(counted.CountedOn)));
        }
    }
}
