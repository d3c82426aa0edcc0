using AssetRegistry.Access;
using AssetRegistry.Rules;

namespace AssetRegistry.Dossiers;

/// <summary>Gathers all that a dossier lacks for a step, so that the official hears of everything at once. One thing alone is refused by its own name.</summary>
internal sealed class MissingFromDossier(string dossierNumber, CommandName command)
{
    private readonly List<(LocalizedText Thing, AssetRegistryException Alone)> _things = [];

    public void Field(string field) => _things.Add((FieldTerms.Of(field), new FieldRequiredException(field)));

    public void Paper(RequiredPaper paper, PaperKind? given) => _things.Add((
        paper.Name.InWords(), new PaperRequiredException(command, paper.Kind, given)));

    /// <exception cref="DossierIncompleteException">Several things are missing.</exception>
    public void Demand()
    {
        if (_things.Count == 1)
        {
            throw _things[0].Alone;
        }

        if (_things.Count > 1)
        {
            throw new DossierIncompleteException(dossierNumber, command, [.. _things.Select(each => each.Thing).Distinct()]);
        }
    }
}
