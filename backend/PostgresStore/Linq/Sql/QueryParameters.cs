using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace PostgresStore.Linq.Sql;

/// <summary>The values of one query. Every value becomes a parameter; none is ever written into the text.</summary>
internal sealed class QueryParameters
{
    private readonly List<NpgsqlParameter> _parameters = [];

    public IReadOnlyList<NpgsqlParameter> All => _parameters;

    /// <summary>Adds a value and returns what stands for it in the text.</summary>
    public string Add(object value, NpgsqlDbType type)
    {
        _parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
        return string.Create(CultureInfo.InvariantCulture, $"${_parameters.Count}");
    }
}
