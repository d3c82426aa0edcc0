using System.Text.RegularExpressions;

namespace Architecture.Tests;

/// <summary>
/// The order of the folders inside a library. A folder may use those of the same or an earlier step of its own path, seen by the namespaces its
/// files import; vocabulary that lies in the library's root namespace is for everybody.
/// </summary>
public sealed partial class FolderOrderTests
{
    private static readonly Dictionary<string, Dictionary<string, string[]>> Orders = new()
    {
        ["GraphQLServer"] = new()
        {
            ["Errors"] = [],
            ["Language"] = ["Errors"],
            ["Types"] = ["Language", "Errors"],
            ["Validation"] = ["Types", "Language", "Errors"],
            ["Execution"] = ["Types", "Language", "Errors"],
            ["DataLoaders"] = ["Execution", "Types", "Language", "Errors"],
            ["Annotations"] = ["DataLoaders", "Execution", "Validation", "Types", "Language", "Errors"],
            ["Conventions"] = ["Annotations", "DataLoaders", "Execution", "Validation", "Types", "Language", "Errors"],
            ["Http"] = ["Conventions", "Annotations", "DataLoaders", "Execution", "Validation", "Types", "Language", "Errors"],
        },
        ["PostgresStore"] = new()
        {
            ["Exceptions"] = [],
            ["Serialization"] = [],
            // Mappings and tables are two descriptions of one thing, and name its columns alike.
            ["Documents"] = ["Schema", "Exceptions", "Serialization"],
            ["Schema"] = ["Operations", "Documents", "Exceptions", "Serialization"],
            // Queries and event operations run on the connection of the session that hands them out.
            ["Linq"] = ["Sessions", "Documents", "Schema", "Exceptions", "Serialization"],
            ["Events"] = ["Sessions", "Operations", "Documents", "Schema", "Exceptions", "Serialization"],
            ["Operations"] = ["Linq", "Documents", "Schema", "Exceptions", "Serialization"],
            ["Projections"] = ["Operations", "Linq", "Documents", "Schema", "Exceptions", "Serialization"],
            ["Sessions"] = ["Projections", "Linq", "Operations", "Documents", "Schema", "Exceptions", "Serialization"],
            ["Migrations"] = ["Schema", "Exceptions"],
        },
        ["EmbeddedPostgres"] = new()
        {
            ["Exceptions"] = [],
            ["Binaries"] = ["Exceptions"],
            ["Processes"] = ["Exceptions"],
            ["Cluster"] = ["Processes", "Binaries", "Exceptions"],
        },
        ["Geo"] = new()
        {
            ["Tiles"] = [],
            ["CoordinateSystems"] = ["Tiles"],
            ["Surveys"] = ["CoordinateSystems"],
            ["Coverage"] = ["CoordinateSystems", "Tiles"],
            ["Index"] = ["Coverage", "CoordinateSystems", "Tiles"],
        },
    };

    // Namespaces of public vocabulary as well as folders; an import of one says nothing about the folder.
    private static readonly string[] Vocabulary = ["Events", "Projections"];

    public static TheoryData<string, string> Folders =>
        [.. Orders.SelectMany(library => library.Value.Keys.Select(folder => (library.Key, folder)))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_imports_only_folders_before_it(string library, string folder)
    {
        var allowed = Orders[library][folder].Append(folder);

        var violations = SourceFile.In($"backend/{library}/{folder}/", ".cs")
            .SelectMany(file => file.Lines.Select(line => (file.Path, Import: Import().Match(line))))
            .Where(found => found.Import.Success && found.Import.Groups["library"].Value == library)
            .Where(found => Orders[library].ContainsKey(found.Import.Groups["folder"].Value) && !Vocabulary.Contains(found.Import.Groups["folder"].Value))
            .Where(found => !allowed.Contains(found.Import.Groups["folder"].Value))
            .Select(found => $"{found.Path} imports {library}.{found.Import.Groups["folder"].Value}");

        Violations.AssertNone(violations);
    }

    [Fact]
    public void GraphQLServer_touches_the_web_framework_only_where_it_meets_HTTP()
    {
        var violations = SourceFile.In("backend/GraphQLServer/", ".cs")
            .Where(file => !file.Path.Contains("/Http/", StringComparison.Ordinal) && file.Name != "GraphQLRegistration.cs")
            .Where(file => file.Lines.Any(line => line.StartsWith("using Microsoft.AspNetCore", StringComparison.Ordinal)))
            .Select(file => file.Path);

        Violations.AssertNone(violations);
    }

    [Fact]
    public void No_noun_of_the_Api_uses_the_mutations_of_another()
    {
        var mutations = SourceFile.In("backend/AssetRegistry.Api/", ".cs")
            .Where(file => file.Name.EndsWith("Mutations.cs", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file.Name), file => Path.GetDirectoryName(file.Path));

        // The demonstration plays the users, so it calls what they call.
        var violations = SourceFile.In("backend/AssetRegistry.Api/", ".cs")
            .Where(file => !file.Path.Contains("/Demo/", StringComparison.Ordinal))
            .SelectMany(file => mutations
                .Where(mutation => mutation.Value != Path.GetDirectoryName(file.Path))
                .Where(mutation => file.Lines.Any(line => Regex.IsMatch(line, $@"\b{mutation.Key}\b")))
                .Select(mutation => $"{file.Path} uses {mutation.Key}"));

        Violations.AssertNone(violations);
    }

    [GeneratedRegex(@"^(global )?using (static )?(?<library>\w+)\.(?<folder>\w+)")]
    private static partial Regex Import();
}
