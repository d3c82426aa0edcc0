using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Importing;

/// <summary>
/// Decides on rows, some hundred at a time, by the rules of the same commands given by hand: an unknown number registers a facility, a known one
/// corrects it where the row differs. What a row leaves empty stays as it is.
/// </summary>
internal sealed class RowDesk(ColumnMapping mapping, ImportLookups lookups, FacilityImportOptions options, Actor actor, DateOnly today, Func<Guid> newId)
    : IDisposable
{
    /// <summary>Degrees within which a position is the same place: 5 mm, since the way through a grid and back moves it by up to 1.4 mm.</summary>
    private const double SamePlaceDegrees = 5e-8;

    /// <summary>The numbers of the rows so far, each with its row.</summary>
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    /// <summary>The paper that corrections rest on: the file itself.</summary>
    private readonly Paper _paper = new(PaperKind.Other, options.FileName, options.EffectiveOn);

    /// <summary>Whoever decides again waits for the chunk that is being decided on.</summary>
    private readonly SemaphoreSlim _turn = new(1, 1);

    public Task<IReadOnlyList<RowDecision>> DecideAsync(IReadOnlyList<FileFeature> features, IQuerySession session, CancellationToken cancellationToken) =>
        InTurnAsync(features, session, cancellationToken);

    /// <summary>Decides on rows once more, since the register has changed meanwhile.</summary>
    public Task<IReadOnlyList<RowDecision>> DecideAgainAsync(IReadOnlyList<FileFeature> features, IQuerySession session, CancellationToken cancellationToken) =>
        InTurnAsync(features, session, cancellationToken, Forget);

    /// <summary>Rows that were stored before: their numbers may not come again.</summary>
    public void Note(IReadOnlyList<FileFeature> features)
    {
        foreach (var feature in features)
        {
            if (FacilityRow.NumberOf(feature, mapping) is { } number)
            {
                _ = _rows.TryAdd(number, feature.Row);
            }
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<IReadOnlyList<RowDecision>> InTurnAsync(
        IReadOnlyList<FileFeature> features, IQuerySession session, CancellationToken cancellationToken, Action<IReadOnlyList<FileFeature>>? before = null)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            before?.Invoke(features);
            List<string> numbers = [.. features.Select(feature => FacilityRow.NumberOf(feature, mapping)).OfType<string>()];
            var known = (await session.Query<Facility>().Where(facility => numbers.Contains(facility.Number)).ToListAsync(cancellationToken))
                .ToDictionary(facility => facility.Number);
            var decisions = new List<RowDecision>(features.Count);
            foreach (var feature in features)
            {
                decisions.Add(await DecideAsync(feature, known, session, cancellationToken));
            }

            return decisions;
        }
        finally
        {
            _ = _turn.Release();
        }
    }

    private void Forget(IReadOnlyList<FileFeature> features)
    {
        foreach (var feature in features)
        {
            if (FacilityRow.NumberOf(feature, mapping) is { } number && _rows.GetValueOrDefault(number) == feature.Row)
            {
                _ = _rows.Remove(number);
            }
        }
    }

    private async Task<RowDecision> DecideAsync(
        FileFeature feature, Dictionary<string, Facility> known, IQuerySession session, CancellationToken cancellationToken)
    {
        try
        {
            if (feature.Problem is { } problem)
            {
                return Refused(feature, null, problem);
            }

            var row = FacilityRow.Read(feature, mapping);
            if (row.Number is { } number && !_rows.TryAdd(number, row.Row))
            {
                throw new CellException(FacilityColumn.Number, ImportText.NumberTwice(number, _rows[number]));
            }

            return row.Number is not null && known.TryGetValue(row.Number, out var facility)
                ? await CorrectAsync(row, facility, session, cancellationToken)
                : new(await RegisterAsync(row, session, cancellationToken));
        }
        catch (CellException e)
        {
            return Refused(feature, e.Column, e.Reason);
        }
        catch (NothingChangedException)
        {
            return RowDecision.Unchanged;
        }
        catch (AssetRegistryException e)
        {
            return Refused(feature, FacilityColumns.OfField(e.Field), e.InBothLanguages());
        }
    }

    private async Task<FacilityRegistered> RegisterAsync(FacilityRow row, IQuerySession session, CancellationToken cancellationToken) => FacilityDecider.Register(
        new RegisterFacility(
            newId(), row.Number!, row.Name!, row.FormerName, row.Category ?? throw new FieldRequiredException("category"),
            row.Classification ?? throw new FieldRequiredException("classification"), row.FormerCommune, row.Address, row.Location, row.LandAreaM2,
            row.FloorAreaM2, row.VacantSince, Paper: null, options.EffectiveOn, row.Sensitivity),
        await lookups.CommuneAsync(row.Commune, session, cancellationToken),
        lookups.Holder(row.Holder),
        actor,
        today);

    private async Task<RowDecision> CorrectAsync(FacilityRow row, Facility facility, IQuerySession session, CancellationToken cancellationToken)
    {
        if (!FacilityVisibility.MaySee(actor, facility))
        {
            throw new DuplicateFacilityNumberException(facility.Number);
        }

        if (row.Classification is { } classification && classification != facility.Classification)
        {
            throw new CellException(FacilityColumn.Classification, ImportText.OtherClassification(facility.Number, facility.Classification));
        }

        if (row.Sensitivity is { } sensitivity && sensitivity != facility.Sensitivity)
        {
            throw new CellException(FacilityColumn.Sensitivity, ImportText.OtherSensitivity(facility.Number, facility.Sensitivity));
        }

        var commune = row.Commune is null || row.Commune == facility.CommuneCode
            ? await lookups.CommuneAsync(facility.CommuneCode, session, cancellationToken)
            : await lookups.CommuneAsync(row.Commune, session, cancellationToken);
        var holder = row.Holder is null || row.Holder == facility.HolderName ? null : lookups.Holder(row.Holder);
        var corrected = FacilityDecider.Correct(
            new CorrectFacility(
                facility.Id, row.Name, row.FormerName, row.Category, row.FormerCommune, row.Address,
                IsSamePlace(row.Location, facility.Location) ? null : row.Location, row.LandAreaM2, row.FloorAreaM2, row.VacantSince, Clear: [],
                ReasonText, _paper, options.EffectiveOn),
            facility,
            commune,
            holder,
            holder is null || holder.Id == facility.HolderId ? [] : await OpenDossiersAsync(facility.Id, session, cancellationToken),
            actor,
            today);

        return new(corrected, facility.Version);
    }

    private string ReasonText => $"Nhập tệp {options.FileName}";

    private static bool IsSamePlace(Position? given, Position? recorded) =>
        given is not null && recorded is not null
        && Math.Abs(given.Longitude - recorded.Longitude) < SamePlaceDegrees && Math.Abs(given.Latitude - recorded.Latitude) < SamePlaceDegrees;

    private static async Task<IReadOnlyList<Dossier>> OpenDossiersAsync(Guid facilityId, IQuerySession session, CancellationToken cancellationToken) =>
    [
        .. (await session.Query<Dossier>().Where(dossier => dossier.FacilityIds.Contains(facilityId)).ToListAsync(cancellationToken))
            .Where(dossier => dossier.IsOpen),
    ];

    private RowDecision Refused(FileFeature feature, FacilityColumn? column, LocalizedText reason) => new(
        null,
        Refused: new RefusedRow(
            feature.Row,
            FacilityRow.NumberOf(feature, mapping),
            column is { } named ? mapping.Headings.GetValueOrDefault(named, FacilityColumns.KeyOf(named)) : null,
            reason));
}
