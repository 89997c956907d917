using System.Collections.Immutable;
using MsqPortal.Web.Languages;
using MsqPortal.Web.Rendering;

namespace MsqPortal.Web.Lists;

/// <summary>The parameters of an address as its page reads them: what it knows, and what it leaves out and says so.</summary>
public sealed record ReadAddress(
    ImmutableArray<KeyValuePair<string, string>> Known,
    ImmutableArray<KeyValuePair<string, string>> LeftOut
)
{
    /// <summary>An address may hold hundreds.</summary>
    private const int MostSaid = 4;

    /// <param name="query">Of the address. A field of a form that was left empty asks for nothing.</param>
    /// <param name="parameters">What the page reads.</param>
    public static ReadAddress Of(IQueryCollection query, IEnumerable<PageParameter> parameters)
    {
        var known = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var leftOut = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var byName = parameters.ToDictionary(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in query)
        {
            byName.TryGetValue(name, out var parameter);
            var isTaken = false;
            foreach (var value in values.Select(value => value ?? "").Where(value => parameter is null || value != ""))
            {
                if (parameter is null || !parameter.Knows(value) || (isTaken && !parameter.IsRepeatable))
                    leftOut.Add(new(parameter?.Name ?? name, value));
                else
                {
                    known.Add(new(parameter.Name, value));
                    isTaken = true;
                }
            }
        }

        return new(known.ToImmutable(), leftOut.ToImmutable());
    }

    /// <summary>"edition=2024, lines=abc and 3 more"; null when nothing was left out.</summary>
    public string? SaidLeftOut
    {
        get
        {
            if (LeftOut.IsEmpty)
                return null;
            var said = PlainWords.ListOf(LeftOut.Take(MostSaid).Select(Said));
            return LeftOut.Length > MostSaid ? PortalText.Of("Layout.AndMore", said, LeftOut.Length - MostSaid) : said;
        }
    }

    private static string Said(KeyValuePair<string, string> parameter) =>
        PlainEnglish.Shortened(parameter.Value == "" ? parameter.Key : $"{parameter.Key}={parameter.Value}");
}
