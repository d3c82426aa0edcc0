using System.Text.Json.Nodes;
using TestKit;

namespace AssetRegistry.Api.Tests.Importing;

/// <summary>A file of communes in a temporary directory, deleted with it.</summary>
internal sealed class CommuneFile : IDisposable
{
    /// <summary>A square in the middle of Lai Châu.</summary>
    public const string Square = """{"type":"Polygon","coordinates":[[[103.4,22.3],[103.5,22.3],[103.5,22.4],[103.4,22.4],[103.4,22.3]]]}""";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("assetregistry-import-");

    private CommuneFile(string name, byte[] content)
    {
        Path = System.IO.Path.Combine(_directory.FullName, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public static CommuneFile OfBytes(byte[] content, string name = "communes.geojson") => new(name, content);

    public static CommuneFile OfText(string text, string name = "communes.geojson") => new(name, System.Text.Encoding.UTF8.GetBytes(text));

    public static CommuneFile Of(params IEnumerable<string> features) => OfText(Collection(features));

    public static string Collection(params IEnumerable<string> features) =>
        $$"""{"type":"FeatureCollection","features":[{{string.Join(",\n", features)}}]}""";

    /// <summary>A feature that is right in every respect, but for what a test says otherwise.</summary>
    public static string Feature(string properties, string geometry = Square) =>
        $$"""{"type":"Feature","properties":{{properties}},"geometry":{{geometry}}}""";

    public static string Commune(string code, string geometry = Square) => Feature(Properties(code), geometry);

    public static string Properties(string code, string name = "Tả Lèng", string type = "xa") =>
        $$"""{"code":"{{code}}","name":"{{name}}","type":"{{type}}","province_code":"12","province_name":"Lai Châu","area_km2":120.5}""";

    /// <summary>The demonstration's boundaries, said to be official ones.</summary>
    public static CommuneFile DemonstrationAsOfficial()
    {
        var collection = JsonNode.Parse(File.ReadAllText(RepositoryRoot.PathTo("geodata/boundaries/lai-chau-demonstration.geojson")))!;
        foreach (var feature in collection["features"]!.AsArray())
        {
            _ = feature!["properties"]!.AsObject().Remove("boundary_source");
        }

        return OfText(collection.ToJsonString(), "lai-chau-2025.geojson");
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
