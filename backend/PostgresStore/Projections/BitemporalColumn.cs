using PostgresStore.Documents;

namespace PostgresStore.Projections;

/// <summary>A column that a bitemporal projection declares.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ValueType">.NET type of its values.</param>
/// <param name="Scalar">Its type in the database.</param>
/// <param name="NotNull">Whether null is refused.</param>
/// <param name="Value">Reads the value from the state.</param>
internal sealed record BitemporalColumn(string Name, Type ValueType, PgScalar Scalar, bool NotNull, Func<object, object?> Value);
