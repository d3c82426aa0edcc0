using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Importing;

/// <summary>Which heading of a file means a column.</summary>
/// <param name="Column">The column's key, such as <c>number</c> or <c>land_m2</c>.</param>
public sealed record ColumnHeadingInput(string Column, string Heading);

/// <summary>Hands in an uploaded file to be checked.</summary>
/// <param name="FileId">As POST /imports/files has answered.</param>
/// <param name="Srid">EPSG number of its coordinates; null: what the file says.</param>
/// <param name="Layer">Which layer of a GeoPackage; null: the only one.</param>
/// <param name="Headings">For columns that are not recognised, or not as they are meant.</param>
/// <param name="MappingName">Keeps the mapping of columns under this name for the next file.</param>
/// <param name="EffectiveOn">The day from which its facts hold; null: today in Viet Nam.</param>
public sealed record StartImportInput(
    Guid IdempotencyKey, ImportKind Kind, Guid FileId, int? Srid = null, string? Layer = null, IReadOnlyList<ColumnHeadingInput>? Headings = null,
    string? MappingName = null, DateOnly? EffectiveOn = null) : ICommandInput;

/// <summary>A step on an import, based on the version the caller has read.</summary>
public interface IImportInput : ICommandInput
{
    Guid ImportId { get; }

    int ExpectedVersion { get; }
}

/// <param name="IsPartial">Whether what is right is stored even though something is wrong.</param>
public sealed record AcceptImportInput(
    Guid IdempotencyKey, [property: ID<ImportRun>] Guid ImportId, int ExpectedVersion, bool IsPartial = false, DateOnly? EffectiveOn = null) : IImportInput;

public sealed record CancelImportInput(
    Guid IdempotencyKey, [property: ID<ImportRun>] Guid ImportId, int ExpectedVersion, DateOnly? EffectiveOn = null) : IImportInput;

public sealed record UndoImportInput(
    Guid IdempotencyKey, [property: ID<ImportRun>] Guid ImportId, int ExpectedVersion, DateOnly? EffectiveOn = null) : IImportInput;
