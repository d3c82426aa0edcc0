namespace Architecture.Tests;

public sealed class ReadmeTests
{
    public static TheoryData<string> Places =>
    [
        "", "backend/", "tests/", "tests/Benchmarks/", "migrations/", "geodata/", "frontend/",
        .. Project.All.Where(project => IsLibrary(project.Name)).Select(project => $"backend/{project.Name}/"),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_place_says_what_it_is(string place)
    {
        var readme = SourceFile.All.SingleOrDefault(file => file.Path == place + "README.md");

        Assert.True(readme is not null, $"{place}README.md is missing: what it is, what lies where, how to run its tests, what it leaves out.");
        Assert.StartsWith("# ", readme.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_numbered_without_gaps_in_one_form()
    {
        var decisions = SourceFile.In("backend/decisions/", ".md").OrderBy(file => file.Path, StringComparer.Ordinal).ToList();

        Assert.Equal(
            Enumerable.Range(1, decisions.Count).Select(number => $"{number:0000}"),
            decisions.Select(decision => decision.Name[..4]));
        Assert.All(decisions, decision =>
            Assert.All(["## Context", "## Options", "## Decision", "## Consequences"], heading => Assert.Contains(heading, decision.Lines)));
    }

    [Fact]
    public void Every_test_the_security_checklist_names_exists()
    {
        var named = SourceFile.In("backend/security", ".md").Single().Lines
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => line.Split(" | ")[^1].Split('`').Where((_, index) => index % 2 == 1))
            .Distinct().ToList();

        Assert.True(named.Count > 30, $"Only {named.Count} tests are named.");
        Assert.All(named, name => Assert.Contains(SourceFile.All, file => file.Path.StartsWith("tests/", StringComparison.Ordinal)
            && (file.Path.EndsWith($"/{name}.cs", StringComparison.Ordinal) || file.Path.EndsWith($"/{name}", StringComparison.Ordinal))));
    }

    private static bool IsLibrary(string project) => !project.EndsWith(".Tests", StringComparison.Ordinal) && project is not ("TestKit" or "Benchmarks");
}
