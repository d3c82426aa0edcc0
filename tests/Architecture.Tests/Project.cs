using System.Xml.Linq;
using TestKit;

namespace Architecture.Tests;

/// <summary>What one project file asks for.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Projects">Names of the projects it references, in order.</param>
/// <param name="Packages">Names of the packages it references itself, in order.</param>
public sealed record Project(string Name, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public static IReadOnlyList<Project> All { get; } =
        [.. SourceFile.In("", ".csproj").Select(file => Read(file.Path)).OrderBy(project => project.Name, StringComparer.Ordinal)];

    public static Project Named(string name) => All.Single(project => project.Name == name);

    private static Project Read(string path)
    {
        var document = XDocument.Load(RepositoryRoot.PathTo(path));
        IReadOnlyList<string> References(string element) =>
            [.. document.Descendants(element).Select(reference => reference.Attribute("Include")!.Value).Order(StringComparer.Ordinal)];

        return new Project(
            Path.GetFileNameWithoutExtension(path),
            [.. References("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')))],
            [.. References("PackageReference"), .. References("FrameworkReference")]);
    }
}
