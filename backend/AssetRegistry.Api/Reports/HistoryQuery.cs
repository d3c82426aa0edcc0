using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Reports;

/// <summary>A statement over the history tables with its parameters; every value is one.</summary>
public sealed class HistoryQuery
{
    private readonly List<NpgsqlParameter> _parameters = [];
    private readonly string _effectiveAt;
    private readonly string _recordedAt;

    public HistoryQuery(AsOf asOf)
    {
        _effectiveAt = Parameter(asOf.EffectiveAt, NpgsqlDbType.Date);
        _recordedAt = Parameter(asOf.RecordedAt.ToUniversalTime(), NpgsqlDbType.TimestampTz);
    }

    /// <summary>The business day, as an expression.</summary>
    public string EffectiveAt => _effectiveAt;

    /// <summary>The moment of knowledge, as an expression.</summary>
    public string RecordedAt => _recordedAt;

    /// <summary>A history table's name in the registry's schema.</summary>
    public static string Table(string name) => $"{StoreSetup.SchemaName}.{name}";

    /// <summary>That a row of this alias was true on the day and believed at the moment.</summary>
    public string Holds(string alias) =>
        $"{alias}.valid_from <= {_effectiveAt} and {_effectiveAt} < {alias}.valid_to and {alias}.recorded_from <= {_recordedAt} and {_recordedAt} < {alias}.recorded_to";

    /// <summary>That a row of this alias was true on some day from another one to <see cref="EffectiveAt"/> and believed at the moment.</summary>
    public string HoldsSince(string alias, DateOnly first) =>
        $"{alias}.valid_from <= {_effectiveAt} and {Parameter(first, NpgsqlDbType.Date)} < {alias}.valid_to and {alias}.recorded_from <= {_recordedAt} and {_recordedAt} < {alias}.recorded_to";

    /// <summary>That a column is one of these ids; everything when they are null.</summary>
    public string IsVisible(string column, Guid[]? ids) => ids is null ? "true" : $"{column} = any({Parameter(ids, NpgsqlDbType.Array | NpgsqlDbType.Uuid)})";

    /// <summary>That a column is the id of a facility in the scope.</summary>
    public string IsVisibleFacility(string column, VisibleScope scope) => scope.HiddenFacilityIds.Length == 0
        ? IsVisible(column, scope.FacilityIds)
        : $"{IsVisible(column, scope.FacilityIds)} and not {IsVisible(column, scope.HiddenFacilityIds)}";

    /// <summary>Adds a value; returns its placeholder.</summary>
    public string Parameter(object value, NpgsqlDbType type)
    {
        _parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });

        return $"${_parameters.Count}";
    }

    public NpgsqlCommand ToCommand(NpgsqlDataSource dataSource, string sql) => WithParameters(dataSource.CreateCommand(sql));

    /// <summary>Within the connection's transaction.</summary>
    public NpgsqlCommand ToCommand(NpgsqlConnection connection, string sql) => WithParameters(new NpgsqlCommand(sql, connection));

    private NpgsqlCommand WithParameters(NpgsqlCommand command)
    {
        command.Parameters.AddRange(_parameters.ToArray());

        return command;
    }
}
