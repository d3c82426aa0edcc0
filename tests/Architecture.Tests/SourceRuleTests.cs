using System.Text.RegularExpressions;
using TestKit;

namespace Architecture.Tests;

public sealed class SourceRuleTests
{
    private static readonly string[] CSharp = [".cs"];
    private static readonly string[] Script = [".ts", ".tsx", ".mjs", ".js"];
    private static readonly string[] Text = [".cs", ".ts", ".tsx", ".mjs", ".js", ".json", ".md", ".sql", ".css", ".html", ".csproj", ".props"];
    private static readonly string[] TestFolders = ["tests/", "frontend/src/"];

    private static readonly SourceRule[] Rules =
    [
        new("The clock is read through TimeProvider", ["backend/"], CSharp, new(@"\bDateTime(Offset)?\.(UtcNow|Now|Today)\b"),
            "take a TimeProvider, or the time itself"),
        new("The model makes no ids and rolls no dice", ["backend/AssetRegistry/"], CSharp, new(@"\bGuid\.(NewGuid|CreateVersion7)\(|\bRandom\b"),
            "take the id from the command"),
        new("C# tests do not sleep", ["tests/"], CSharp, new(@"\bThread\.Sleep\(|\bTask\.Delay\("),
            "wait for the thing itself: an event, a task, a notification"),
        new("Browser and front-end tests do not sleep", TestFolders, [".test.ts", .. Script], new(@"\bwaitForTimeout\("),
            "wait for what the page shows"),
        new("No C# test is skipped", ["tests/"], CSharp, new(@"\bSkip\s*=|\bAssert\.Skip|\bSkip(Unless|When)\b"),
            "make it pass, or delete it"),
        new("No front-end test is skipped or left to do", TestFolders, Script, new(@"\b(it|test|describe)\.(skip|todo|fails|skipIf|runIf)\b|\bx(it|describe)\("),
            "make it pass, or delete it"),
        new("No test runs alone", TestFolders, Script, new(@"\.only\("),
            "take the .only away"),
        new("Nothing is left to do in a comment", ["backend/", "tests/", "frontend/src/", "migrations/"], Text, new(@"\b(TODO|FIXME|HACK|XXX)\b"),
            "do it, or write it into the README's list of what is left out"),
        new("No regions", ["backend/", "tests/"], CSharp, new(@"^\s*#region\b"),
            "split the file by role"),
        new("No file knows the machine it was written on", [""], Text, new(MachinePaths()),
            "give the path from the repository's root"),
    ];

    public static TheoryData<string> RuleNames => [.. Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void Holds(string rule) => Violations.AssertNone(Rules.Single(candidate => candidate.Name == rule).Violations());

    private static string MachinePaths() =>
        string.Join('|', Regex.Escape(RepositoryRoot.Find() + "/"), @"/home/\w+/", @"/Users/\w+/", @"(?<![\w.])/root/", @"[A-Z]:\\Users\\");
}
