namespace AssetRegistry.Api.Rules;

/// <summary>The law on a day, and every pack there is.</summary>
/// <param name="Version">What adoptRulePack expects; 0 while nothing was adopted.</param>
/// <param name="InForce">The pack that cases of the day are judged by.</param>
/// <param name="Packs">Bundled and adopted, by the day they take effect.</param>
[GraphQLName("RuleBook")]
public sealed record RuleBookDetails(DateOnly On, int Version, RulePack InForce, IReadOnlyList<RulePack> Packs);

[ObjectType<RulePack>]
public static class RulePackFields
{
    /// <summary>The whole pack as JSON: what to change and adopt as the next one.</summary>
    public static string GetContent([Parent] RulePack pack) => RulePackReader.Write(pack);
}

[ObjectType<RuleText>]
public static class RuleTextFields
{
    /// <summary>The text in the language of the request.</summary>
    public static string GetText([Parent] RuleText text) => text.InWords().Current;
}

[ObjectType<AdoptedRules>(IgnoreProperties = [nameof(AdoptedRules.Id)])]
public static class AdoptedRulesFields;
