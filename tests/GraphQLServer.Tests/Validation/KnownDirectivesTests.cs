using GraphQLServer.Validation.Rules;

namespace GraphQLServer.Tests.Validation;

public sealed class KnownDirectivesTests
{
    [Fact]
    public void With_known_directives() => Rule.Accepts<KnownDirectives>("{ dog @include(if: true) { name @skip(if: false) ... @include(if: true) { barks } ...A @skip(if: true) } } fragment A on Dog { name }");

    [Fact]
    public void With_unknown_directive() => Rule.Refuses<KnownDirectives>("{ dog @unknown(directive: \"value\") { name @other } }", "Unknown directive \"@unknown\".", "Unknown directive \"@other\".");

    [Fact]
    public void With_misplaced_directives() => Rule.Refuses<KnownDirectives>(
        "query Foo($v: Boolean! @skip(if: true)) @include(if: true) { dog @deprecated { name } } fragment A on Dog @include(if: true) { name }",
        "Directive \"@skip\" may not be used on VARIABLE_DEFINITION.",
        "Directive \"@include\" may not be used on QUERY.",
        "Directive \"@deprecated\" may not be used on FIELD.",
        "Directive \"@include\" may not be used on FRAGMENT_DEFINITION.");
}
