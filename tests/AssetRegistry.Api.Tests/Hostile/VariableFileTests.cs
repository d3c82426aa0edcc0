using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Secrets may come in files, as those who keep them hand them over.</summary>
public sealed class VariableFileTests
{
    [Theory]
    [InlineData("ASSETREGISTRY_DATABASE", "Host=db.example;Password=bí mật")]
    [InlineData("ASSETREGISTRY_DEMO_PASSWORD", "bí mật của bản minh họa")]
    public void Any_variable_may_stand_in_a_file_that_comes_before_the_variable(string name, string value)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "secret");
        File.WriteAllText(file, $"{value}\r\n");

        var options = RegistryOptions.FromEnvironment(
            new Dictionary<string, string?> { [name] = "something else", [$"{name}_FILE"] = file }.GetValueOrDefault);

        Assert.Contains(value, (string?[])[options.Database, options.DemoPassword]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_by_the_name_of_its_variable_alone()
    {
        var refused = Assert.Throws<UnreadableVariableFileException>(() => RegistryOptions.FromEnvironment(
            new Dictionary<string, string?> { ["ASSETREGISTRY_SMTP_FILE"] = "smtp://so:bi-mat@mail.example" }.GetValueOrDefault));

        Assert.Contains("ASSETREGISTRY_SMTP_FILE", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("bi-mat", $"{refused}", StringComparison.Ordinal);
    }
}
