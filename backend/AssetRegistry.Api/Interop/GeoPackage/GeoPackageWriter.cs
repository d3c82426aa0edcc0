using System.Globalization;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.GeoPackage;

/// <summary>A GeoPackage 1.3 (OGC 12-128r17) with one layer. It is made in a temporary file, since SQLite writes files and not streams.</summary>
public sealed class GeoPackageWriter : FeatureFileWriter
{
    // "GPKG", and the version 1.3.0.
    private const int ApplicationId = 0x47504B47, UserVersion = 10300;

    public override string ContentType => "application/geopackage+sqlite3";

    public override string Extension => ".gpkg";

    public override async Task WriteAsync(FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, Stream stream, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetTempPath(), $"assetregistry-{Guid.CreateVersion7():N}.gpkg");
        try
        {
            await WriteFileAsync(path, layer, records, cancellationToken);
            await using var file = File.OpenRead(path);
            await file.CopyToAsync(stream, cancellationToken);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task WriteFileAsync(string path, FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        // The file is thrown away if anything fails, so nothing needs to be recoverable while it is made.
        await ExecuteAsync(connection, $"pragma application_id = {ApplicationId}; pragma user_version = {UserVersion}; pragma journal_mode = off; pragma synchronous = off", cancellationToken);
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(cancellationToken);
        await ExecuteAsync(connection, Schema(layer), cancellationToken);
        await DescribeSystemsAsync(connection, layer.Srid, cancellationToken);
        var extent = await InsertAsync(connection, layer, records, cancellationToken);
        await DescribeLayerAsync(connection, layer, extent, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static string Schema(FeatureLayer layer) => $"""
        create table gpkg_spatial_ref_sys (
            srs_name text not null, srs_id integer primary key, organization text not null, organization_coordsys_id integer not null,
            definition text not null, description text);
        create table gpkg_contents (
            table_name text not null primary key, data_type text not null, identifier text unique, description text default '',
            last_change datetime not null default (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x double, min_y double, max_x double, max_y double,
            srs_id integer, constraint fk_gc_r_srs_id foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id));
        create table gpkg_geometry_columns (
            table_name text not null, column_name text not null, geometry_type_name text not null, srs_id integer not null, z tinyint not null,
            m tinyint not null, constraint pk_geom_cols primary key (table_name, column_name),
            constraint fk_gc_tn foreign key (table_name) references gpkg_contents(table_name),
            constraint fk_gc_srs foreign key (srs_id) references gpkg_spatial_ref_sys(srs_id));
        create table {Quoted(layer.Name)} (
            fid integer primary key autoincrement not null, geom {GeometryType(layer)}{string.Concat(layer.Fields.Select(field => $", {Quoted(field.Name)} {ColumnType(field)}"))});
        """;

    private static string GeometryType(FeatureLayer layer) => layer.Kind is FeatureShapeKind.Point ? "POINT" : "MULTIPOLYGON";

    private static string ColumnType(FeatureField field) => field.Type switch
    {
        FeatureFieldType.WholeNumber => "INTEGER",
        FeatureFieldType.Number => "DOUBLE",
        FeatureFieldType.Boolean => "BOOLEAN",
        FeatureFieldType.Date => "DATE",
        _ => "TEXT",
    };

    /// <summary>The three systems every GeoPackage describes, and the layer's.</summary>
    private static async Task DescribeSystemsAsync(SqliteConnection connection, int srid, CancellationToken cancellationToken)
    {
        List<(string Name, int Id, string Organization, string Definition)> systems =
        [
            ("Undefined Cartesian SRS", -1, "NONE", "undefined"),
            ("Undefined geographic SRS", 0, "NONE", "undefined"),
            ("WGS 84 geodetic", Srid.Wgs84, "EPSG", CoordinateSystemCatalogue.Get(Srid.Wgs84).Wkt),
        ];
        if (srid is not Srid.Wgs84)
        {
            var system = CoordinateSystemCatalogue.Get(srid);
            systems.Add((system.Name, srid, "EPSG", system.Wkt));
        }

        foreach (var (name, id, organization, definition) in systems)
        {
            await ExecuteAsync(
                connection, "insert into gpkg_spatial_ref_sys values ($0, $1, $2, $1, $3, null)", cancellationToken, name, id, organization, definition);
        }
    }

    private static async Task<Envelope> InsertAsync(
        SqliteConnection connection, FeatureLayer layer, IAsyncEnumerable<LayerRecord> records, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        var names = string.Concat(layer.Fields.Select(field => $", {Quoted(field.Name)}"));
        command.CommandText = $"insert into {Quoted(layer.Name)} (geom{names}) values ({string.Join(", ", Enumerable.Range(0, layer.Fields.Count + 1).Select(i => $"${i}"))})";
        for (var i = 0; i <= layer.Fields.Count; i++)
        {
            _ = command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        command.Prepare();
        var extent = new Envelope();
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            if (record.Geometry is { } geometry)
            {
                extent.ExpandToInclude(geometry.EnvelopeInternal);
            }

            command.Parameters[0].Value = record.Geometry is { } shape ? GeoPackageGeometry.Write(InLayer(shape), layer.Srid) : DBNull.Value;
            for (var i = 0; i < layer.Fields.Count; i++)
            {
                command.Parameters[i + 1].Value = Stored(record.Values[i]);
            }

            _ = await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return extent;
    }

    private static Geometry InLayer(Geometry geometry) => geometry is Polygon polygon ? polygon.Factory.CreateMultiPolygon([polygon]) : geometry;

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? 1 : 0,
        decimal number => (double)number,
        _ => value,
    };

    private static async Task DescribeLayerAsync(SqliteConnection connection, FeatureLayer layer, Envelope extent, CancellationToken cancellationToken)
    {
        await ExecuteAsync(
            connection,
            "insert into gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id) values ($0, 'features', $0, $1, $2, $3, $4, $5)",
            cancellationToken, layer.Name, Bound(extent.MinX), Bound(extent.MinY), Bound(extent.MaxX), Bound(extent.MaxY), layer.Srid);
        await ExecuteAsync(
            connection, "insert into gpkg_geometry_columns values ($0, 'geom', $1, $2, 0, 0)", cancellationToken, layer.Name, GeometryType(layer), layer.Srid);

        object Bound(double bound) => extent.IsNull ? DBNull.Value : bound;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            _ = command.Parameters.AddWithValue($"${i}", values[i]);
        }

        _ = await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
