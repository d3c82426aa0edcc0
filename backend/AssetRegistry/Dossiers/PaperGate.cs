using AssetRegistry.Access;
using AssetRegistry.Rules;

namespace AssetRegistry.Dossiers;

/// <summary>The papers that the rules of the day demand for a step: given with it, or in the dossier already.</summary>
internal static class PaperGate
{
    /// <exception cref="PaperRequiredException">One paper is missing.</exception>
    /// <exception cref="DossierIncompleteException">Several are.</exception>
    public static void Demand(
        CommandName command, Dossier dossier, Paper? given, IReadOnlyList<Paper>? others, RuleBook? rules, DateOnly day)
    {
        var missing = new MissingFromDossier(dossier.Number, command);
        Demand(missing, command, given, [.. (others ?? []).Select(paper => paper.Kind), .. dossier.Papers.Select(paper => paper.Kind)], rules, day);
        missing.Demand();
    }

    /// <param name="missing">Takes up what is missing.</param>
    /// <param name="command">The step.</param>
    /// <param name="given">The paper the step rests on.</param>
    /// <param name="filed">The kinds that are there besides.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    /// <param name="day">The day of the step.</param>
    public static void Demand(
        MissingFromDossier missing, CommandName command, Paper? given, IReadOnlyCollection<PaperKind> filed, RuleBook? rules, DateOnly day)
    {
        // A step rests on a paper of its own; what else the rules ask for may have been filed before. The list of assets, an "other"
        // paper, is the dossier's own list of facilities.
        foreach (var required in (rules ?? RuleBook.Bundled).On(day).RequiredPapers(command)
            .Where(required => required.WithStep is true || required.Kind is not PaperKind.Other))
        {
            if (given?.Kind != required.Kind && (required.WithStep is true || !filed.Contains(required.Kind)))
            {
                missing.Paper(required, given?.Kind);
            }
        }
    }
}
