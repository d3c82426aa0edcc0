using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GraphQLServer.Annotations;

/// <summary>Descriptions from the XML files the compiler writes beside assemblies; an assembly without one has none.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    public string? OfType(Type type) => Text(Find(type.Assembly, $"T:{Id(type)}")?.Element("summary"));

    public string? OfMember(MemberInfo member)
    {
        var owner = member.DeclaringType!;
        var kind = member switch { MethodInfo => 'M', PropertyInfo => 'P', _ => 'F' };
        return Text(Find(owner.Assembly, $"{kind}:{Id(owner)}.{member.Name}")?.Element("summary"))
            ?? (kind == 'P' ? Text(Parameter(Find(owner.Assembly, $"T:{Id(owner)}"), member.Name)) : null);
    }

    public string? OfParameter(ParameterInfo parameter)
    {
        var owner = parameter.Member.DeclaringType!;
        return Text(Parameter(Find(owner.Assembly, $"M:{Id(owner)}.{parameter.Member.Name}"), parameter.Name!));
    }

    private static XElement? Parameter(XElement? member, string name) => member?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name);

    private XElement? Find(Assembly assembly, string id)
    {
        if (!_files.TryGetValue(assembly, out var members))
        {
            _files[assembly] = members = Load(Path.ChangeExtension(assembly.Location, ".xml"));
        }

        return members.GetValueOrDefault(id);
    }

    // Overloads share one entry: resolvers are not overloaded, so the parameter list is left off.
    private static Dictionary<string, XElement> Load(string path) => !File.Exists(path) ? [] : XDocument.Load(path)
        .Descendants("member")
        .Select(member => (Id: member.Attribute("name")?.Value.Split('(')[0] ?? "", Member: member))
        .DistinctBy(entry => entry.Id)
        .ToDictionary(entry => entry.Id, entry => entry.Member);

    private static string Id(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName?.Replace('+', '.') ?? type.Name;

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = string.Concat(element.Nodes().Select(Text));
        return WhiteSpace().Replace(text, " ").Trim() is { Length: > 0 } trimmed ? trimmed : null;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element when Reference(element) is { } name => name,
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => "",
    };

    private static string? Reference(XElement element)
    {
        var target = (element.Attribute("cref") ?? element.Attribute("name") ?? element.Attribute("langword"))?.Value;
        return target is null || element.Nodes().Any() ? null : target.Split('(')[0].Split('.', ':')[^1];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
