using System.Linq.Expressions;
using PostgresStore.Documents;

namespace PostgresStore.Linq.Members;

/// <summary>What a lambda's parameter stands for: the document, or an element of a collection in it.</summary>
/// <param name="Parameter">The lambda's parameter.</param>
/// <param name="Type">Stored type; the parameter's own may be an interface of it.</param>
/// <param name="Json">SQL of its JSON.</param>
/// <param name="Mapping">Columns beside the JSON; null for an element.</param>
internal sealed record QueryRoot(ParameterExpression Parameter, Type Type, string Json, DocumentMapping? Mapping);
