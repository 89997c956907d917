using System.Reflection;
using System.Text.RegularExpressions;

namespace MsqPortal.Web.Tests.Bounds;

/// <summary>A generated pattern of the program.</summary>
/// <param name="Name">Type and method: "CitationGrammar.Number".</param>
public sealed record Pattern(string Name, Regex Regex)
{
    /// <summary>Every generated pattern of every assembly of the program, found by reflection.</summary>
    public static IReadOnlyList<Pattern> All { get; } =
    [
        .. Assemblies()
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type =>
                type.GetMethods(
                    BindingFlags.Static
                        | BindingFlags.Instance
                        | BindingFlags.Public
                        | BindingFlags.NonPublic
                        | BindingFlags.DeclaredOnly
                )
            )
            .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .Select(method => new Pattern(
                $"{method.DeclaringType!.Name}.{method.Name}",
                (Regex)method.Invoke(null, null)!
            ))
            .OrderBy(pattern => pattern.Name, StringComparer.Ordinal),
    ];

    public override string ToString() => Name;

    private static Dictionary<string, Assembly>.ValueCollection Assemblies()
    {
        var found = new Dictionary<string, Assembly>(StringComparer.Ordinal);
        var open = new Stack<Assembly>([typeof(PortalSettings).Assembly]);
        while (open.TryPop(out var assembly))
        {
            if (!found.TryAdd(assembly.FullName!, assembly))
                continue;
            foreach (var name in assembly.GetReferencedAssemblies())
                if (name.Name!.StartsWith("MsqPortal.", StringComparison.Ordinal))
                    open.Push(Assembly.Load(name));
        }
        return found.Values;
    }
}
