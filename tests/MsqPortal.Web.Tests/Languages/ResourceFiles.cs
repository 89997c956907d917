using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MsqPortal.Web.Tests.Languages;

/// <summary>The texts of the interface as they stand in the tree, and the keys that its code names.</summary>
internal static partial class ResourceFiles
{
    public static readonly string Program = typeof(ResourceFiles)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "ProgramFolder")
        .Value!;

    /// <summary>"Layout", "Search" …, each a file in every language.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [
        .. Directory
            .GetFiles(Path.Combine(Program, "Languages"), "*.resx")
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>()
            .Where(name => !name.Contains('.'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Entries of an area by key, "Search.Filters".</summary>
    public static IReadOnlyDictionary<string, string> Read(string area, string language)
    {
        var ending = language == "en" ? "" : $".{language}";
        return XDocument
            .Load(Path.Combine(Program, "Languages", $"{area}{ending}.resx"))
            .Root!.Elements("data")
            .ToDictionary(entry => $"{area}.{entry.Attribute("name")!.Value}", entry => entry.Element("value")!.Value);
    }

    /// <summary>Literals in views and code that begin with an area; what an interpolated one fills in stands as "*".</summary>
    public static IReadOnlyList<(string Key, bool IsCount)> Used { get; } =
    [
        .. Directory
            .EnumerateFiles(Program, "*.cs*", SearchOption.AllDirectories)
            .Where(file =>
                file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal)
            )
            .Where(file => !file[Program.Length..].Split('/', '\\').Any(part => part is "obj" or "bin"))
            .SelectMany(file => Key().Matches(File.ReadAllText(file)))
            .Where(match => Areas.Contains(match.Groups["key"].Value.Split('.')[0]))
            .Select(match => (Filled().Replace(match.Groups["key"].Value, "*"), match.Groups["kind"].Value == "Count"))
            .Distinct(),
    ];

    [GeneratedRegex(
        """
            (?<kind>[A-Za-z]*)(?:\(\s*)?\$?"(?<key>[A-Z][A-Za-z]+\.[A-Za-z0-9.{}()_-]+)"
            """
    )]
    private static partial Regex Key();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Filled();
}
