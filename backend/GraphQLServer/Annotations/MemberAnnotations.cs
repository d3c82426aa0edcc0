using System.Reflection;
using GraphQLServer.Types;

namespace GraphQLServer.Annotations;

/// <summary>Reads the attributes that mean the same on every kind of member.</summary>
internal static class MemberAnnotations
{
    public static bool IsIgnored(this MemberInfo member) => member.IsDefined(typeof(GraphQLIgnoreAttribute));

    public static string? ExplicitDescription(this ICustomAttributeProvider member) => Find<GraphQLDescriptionAttribute>(member)?.Description;

    public static string? DeprecationReason(this ICustomAttributeProvider member) =>
        Find<GraphQLDeprecatedAttribute>(member)?.Reason
        ?? (Find<ObsoleteAttribute>(member) is { } obsolete ? obsolete.Message ?? SpecifiedDirectives.DefaultDeprecationReason : null);

    public static T? Find<T>(this ICustomAttributeProvider member)
        where T : Attribute => member.GetCustomAttributes(typeof(T), true).OfType<T>().FirstOrDefault();
}
