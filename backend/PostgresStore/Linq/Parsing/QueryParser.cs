using System.Linq.Expressions;
using PostgresStore.Documents;
using PostgresStore.Linq.Members;

namespace PostgresStore.Linq.Parsing;

/// <summary>A chain of Queryable calls to a <see cref="QueryModel"/>.</summary>
internal sealed class QueryParser(StoreOptions options)
{
    public QueryModel Parse(Expression expression) => expression switch
    {
        ConstantExpression { Value: IQueryable { ElementType: var type } } => new QueryModel(type),
        MethodCallExpression { Method: var method, Arguments: [var source, ..] } call when method.DeclaringType == typeof(Queryable) =>
            Applied(Parse(source), call),
        _ => throw ConditionParser.Refused(expression),
    };

    private QueryModel Applied(QueryModel query, MethodCallExpression call)
    {
        switch (call.Method.Name)
        {
            case nameof(Queryable.Where):
                AddCondition(query, call, call.Arguments[1]);
                break;
            case nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) when call.Arguments.Count == 2:
                query.Orderings.Clear();
                AddOrdering(query, call);
                break;
            case nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending) when call.Arguments.Count == 2:
                AddOrdering(query, call);
                break;
            case nameof(Queryable.Select) when Lambda(call.Arguments[1]) is { Parameters.Count: 1 } lambda:
                Select(query, lambda, call);
                break;
            case nameof(Queryable.Skip):
                Skip(query, Number(call));
                break;
            case nameof(Queryable.Take) when call.Arguments[1].Type == typeof(int):
                query.Limit = Math.Min(query.Limit ?? long.MaxValue, Math.Max(0, Number(call)));
                break;
            case nameof(Queryable.Cast):
                break;
            default:
                End(query, call);
                break;
        }

        return query;
    }

    private void End(QueryModel query, MethodCallExpression call)
    {
        (query.Terminal, query.AllowsNone) = call.Method.Name switch
        {
            nameof(Queryable.Count) or nameof(Queryable.LongCount) => (Terminal.Count, false),
            nameof(Queryable.Any) => (Terminal.Any, false),
            nameof(Queryable.First) => (Terminal.First, false),
            nameof(Queryable.FirstOrDefault) => (Terminal.First, true),
            nameof(Queryable.Single) => (Terminal.Single, false),
            nameof(Queryable.SingleOrDefault) => (Terminal.Single, true),
            _ => throw new BadLinqExpressionException(
                $"The operator {call.Method.Name} in '{call}' is not supported. The PostgresStore README lists those that are."),
        };
        if (call.Arguments.Count == 2)
        {
            AddCondition(query, call, call.Arguments[1]);
        }
    }

    private void AddCondition(QueryModel query, MethodCallExpression call, Expression argument)
    {
        if (Lambda(argument) is not { Parameters.Count: 1 } lambda)
        {
            throw ConditionParser.Refused(call);
        }

        RefuseAfterPage(query, call);
        RefuseAfterSelect(query, call);
        query.Conditions.Add(ConditionParser.Parse(lambda, Mapping(query), query.Parameters, options));
    }

    private void AddOrdering(QueryModel query, MethodCallExpression call)
    {
        RefuseAfterPage(query, call);
        RefuseAfterSelect(query, call);
        var lambda = Lambda(call.Arguments[1])!;
        var members = new MemberResolver(options);
        _ = members.AddDocument(lambda.Parameters[0], Mapping(query));
        var member = members.Resolve(lambda.Body);
        if (!PgScalar.IsScalar(member.Type))
        {
            throw new BadLinqExpressionException($"'{call}' sorts by {member.Type.Name}, which is not a single value.");
        }

        query.Orderings.Add(call.Method.Name.EndsWith("Descending", StringComparison.Ordinal) ? $"{member.Sortable} DESC" : member.Sortable);
    }

    private void Select(QueryModel query, LambdaExpression lambda, MethodCallExpression call)
    {
        RefuseAfterSelect(query, call);
        if (MemberPath.Unwrapped(lambda.Body) != lambda.Parameters[0])
        {
            query.Projection = SelectParser.Parse(lambda, Mapping(query), options);
        }
    }

    private static void Skip(QueryModel query, long count)
    {
        query.Offset += Math.Max(0, count);
        query.Limit = query.Limit is { } limit ? Math.Max(0, limit - Math.Max(0, count)) : null;
    }

    private DocumentMapping Mapping(QueryModel query) => options.Mappings.For(query.DocumentType);

    private static int Number(MethodCallExpression call) =>
        ConstantValue.IsConstant(call.Arguments[1]) && ConstantValue.Of(call.Arguments[1]) is int number ? number : throw ConditionParser.Refused(call);

    private static LambdaExpression? Lambda(Expression argument) =>
        (argument is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : argument) as LambdaExpression;

    private static void RefuseAfterPage(QueryModel query, MethodCallExpression call)
    {
        if (query.IsPaged)
        {
            throw new BadLinqExpressionException($"{call.Method.Name} after Skip or Take in '{call}' is not supported. Put it before them.");
        }
    }

    private static void RefuseAfterSelect(QueryModel query, MethodCallExpression call)
    {
        if (query.Projection is not null)
        {
            throw new BadLinqExpressionException($"{call.Method.Name} after Select in '{call}' is not supported. Put it before the Select.");
        }
    }
}
