using System.Runtime.CompilerServices;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace AssetRegistry.Api.Interop.GeoPackage;

/// <summary>One layer of a GeoPackage. The file is a database somebody else made: it is opened read-only and nothing it defines is run.</summary>
public sealed class GeoPackageReader : FeatureFile
{
    /// <summary>Largest text or geometry in bytes.</summary>
    private const int MaxValueBytes = 64 * 1024 * 1024;

    private readonly SqliteConnection _connection;
    private readonly string _table;
    private readonly string _geometryColumn;

    private GeoPackageReader(SqliteConnection connection, string table, string geometryColumn, int? srid, IReadOnlyList<FeatureField> fields)
    {
        (_connection, _table, _geometryColumn, Srid, Fields) = (connection, table, geometryColumn, srid, fields);
    }

    public override IReadOnlyList<FeatureField> Fields { get; }

    public override int? Srid { get; }

    /// <param name="path">The file.</param>
    /// <param name="layer">Which layer; null: the only one.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FeatureFileException">It is no GeoPackage, or has no such layer.</exception>
    public static async Task<GeoPackageReader> OpenAsync(string path, string? layer, CancellationToken cancellationToken)
    {
        // Immutable: a file that its program left with a write-ahead log is read all the same, and nothing is put beside it.
        var source = new UriBuilder("file", "") { Path = Path.GetFullPath(path), Query = "immutable=1" }.Uri.AbsoluteUri;
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = source, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            _ = SQLitePCL.raw.sqlite3_limit(connection.Handle, SQLitePCL.raw.SQLITE_LIMIT_LENGTH, MaxValueBytes);
            // Views and triggers of the file may not call functions; writing is off altogether.
            await ExecuteAsync(connection, "pragma trusted_schema = off; pragma query_only = on; pragma cell_size_check = on;", cancellationToken);
            var layers = await LayersAsync(connection, cancellationToken);
            var chosen = Choose(layers, layer);
            var fields = await FieldsAsync(connection, chosen.Table, chosen.Column, cancellationToken);
            return new(connection, chosen.Table, chosen.Column, chosen.Srid is { } srid && (srid is Geo.CoordinateSystems.Srid.Vn2000 || Reprojection.Knows(srid)) ? srid : null, fields);
        }
        catch (SqliteException e)
        {
            await connection.DisposeAsync();
            throw new FeatureFileException(GeoPackageText.NotAGeoPackage, e);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public override async IAsyncEnumerable<FileFeature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = $"select * from {Quoted(_table)}";
        await using var rows = await ReadRowsAsync(command, cancellationToken);
        for (var index = 0; await NextAsync(rows, cancellationToken); index++)
        {
            yield return Feature(rows, index);
        }
    }

    public override ValueTask DisposeAsync() => _connection.DisposeAsync();

    private FileFeature Feature(SqliteDataReader row, int index)
    {
        var attributes = new Dictionary<string, object?>();
        Geometry? geometry = null;
        LocalizedText? problem = null;
        for (var column = 0; column < row.FieldCount; column++)
        {
            var name = row.GetName(column);
            if (name != _geometryColumn)
            {
                attributes[name] = row.IsDBNull(column) ? null : row.GetValue(column) is string text ? VietnameseText.NormaliseOptional(text) : row.GetValue(column);
            }
            else if (!row.IsDBNull(column))
            {
                try
                {
                    geometry = GeoPackageGeometry.Read(row.GetFieldValue<byte[]>(column));
                }
                catch (Exception e) when (e is ParseException or ArgumentException or IOException or InvalidCastException)
                {
                    problem = GeoPackageText.BadGeometry;
                }
            }
        }

        return new(index, geometry, attributes, problem);
    }

    private static (string Table, string Column, int? Srid) Choose(List<(string Table, string Column, int? Srid)> layers, string? wanted)
    {
        if (wanted is not null)
        {
            var found = layers.FindIndex(layer => layer.Table == wanted);
            return found >= 0 ? layers[found] : throw new FeatureFileException(GeoPackageText.NoSuchLayer(wanted, layers.Select(layer => layer.Table)));
        }

        return layers switch
        {
            [] => throw new FeatureFileException(GeoPackageText.NoLayer),
            [var only] => only,
            _ => throw new FeatureFileException(GeoPackageText.SeveralLayers(layers.Select(layer => layer.Table))),
        };
    }

    private static async Task<List<(string Table, string Column, int? Srid)>> LayersAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """
            select c.table_name, g.column_name, s.organization, s.organization_coordsys_id
            from gpkg_contents c
            join gpkg_geometry_columns g on g.table_name = c.table_name
            join sqlite_master m on m.name = c.table_name and m.type = 'table'
            left join gpkg_spatial_ref_sys s on s.srs_id = g.srs_id
            where c.data_type = 'features'
            order by c.table_name
            """;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var layers = new List<(string, string, int?)>();
        while (await rows.ReadAsync(cancellationToken))
        {
            var isEpsg = !rows.IsDBNull(2) && rows.GetString(2).Equals("EPSG", StringComparison.OrdinalIgnoreCase);
            layers.Add((rows.GetString(0), rows.GetString(1), isEpsg && !rows.IsDBNull(3) ? rows.GetInt32(3) : null));
        }

        return layers;
    }

    private static async Task<IReadOnlyList<FeatureField>> FieldsAsync(SqliteConnection connection, string table, string geometryColumn, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select name, type from pragma_table_info($table)";
        _ = command.Parameters.AddWithValue("$table", table);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var fields = new List<FeatureField>();
        while (await rows.ReadAsync(cancellationToken))
        {
            if (rows.GetString(0) != geometryColumn)
            {
                fields.Add(new(rows.GetString(0), TypeOf(rows.GetString(1))));
            }
        }

        return fields;
    }

    private static FeatureFieldType TypeOf(string declared) => declared.ToUpperInvariant() switch
    {
        ['I', 'N', 'T', ..] or ['M', 'E', 'D', 'I', 'U', 'M', ..] or ['S', 'M', 'A', 'L', 'L', ..] or ['T', 'I', 'N', 'Y', ..] => FeatureFieldType.WholeNumber,
        "DOUBLE" or "REAL" or "FLOAT" => FeatureFieldType.Number,
        "BOOLEAN" => FeatureFieldType.Boolean,
        "DATE" => FeatureFieldType.Date,
        _ => FeatureFieldType.Text,
    };

    private static async Task<SqliteDataReader> ReadRowsAsync(SqliteCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return await command.ExecuteReaderAsync(cancellationToken);
        }
        catch (SqliteException e)
        {
            throw new FeatureFileException(GeoPackageText.NotAGeoPackage, e);
        }
    }

    private static async Task<bool> NextAsync(SqliteDataReader rows, CancellationToken cancellationToken)
    {
        try
        {
            return await rows.ReadAsync(cancellationToken);
        }
        catch (SqliteException e)
        {
            throw new FeatureFileException(GeoPackageText.NotAGeoPackage, e);
        }
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // Names cannot be parameters; quoted, they can be nothing but names.
    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
