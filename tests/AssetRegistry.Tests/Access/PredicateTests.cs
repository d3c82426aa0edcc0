using System.Linq.Expressions;

namespace AssetRegistry.Tests.Access;

public sealed class PredicateTests
{
    private static readonly Expression<Func<int, bool>> IsOne = n => n == 1;
    private static readonly Expression<Func<int, bool>> IsTwo = m => m == 2;

    [Fact]
    public void Or_accepts_either() => Assert.Equal([1, 2], Numbers(IsOne.Or(IsTwo)));

    [Fact]
    public void And_demands_both() => Assert.Empty(Numbers(IsOne.And(IsTwo)));

    [Fact]
    public void All_vanishes_in_and()
    {
        Assert.Same(IsOne, Predicate.All<int>().And(IsOne));
        Assert.Same(IsOne, IsOne.And(Predicate.All<int>()));
    }

    [Fact]
    public void All_wins_in_or() => Assert.Equal([0, 1, 2], Numbers(IsOne.Or(Predicate.All<int>())));

    [Fact]
    public void Combined_predicates_share_one_parameter_and_invoke_nothing() => TranslatableExpression.AssertIs(IsOne.Or(IsTwo).And(IsTwo));

    private static IEnumerable<int> Numbers(Expression<Func<int, bool>> predicate) => new[] { 0, 1, 2 }.Where(predicate.Compile());
}
