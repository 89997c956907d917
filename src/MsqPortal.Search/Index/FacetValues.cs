using System.Collections.Concurrent;

namespace MsqPortal.Search.Index;

/// <summary>Numbers of the values of one facet; they only ever grow, so that an older snapshot stays right.</summary>
internal sealed class FacetValues
{
    private readonly ConcurrentDictionary<string, int> numbers = [];
    private readonly Lock adding = new();
    private readonly List<string> values = [];

    /// <summary>By number.</summary>
    public string[] ToArray()
    {
        lock (adding)
            return [.. values];
    }

    public int NumberOf(string value)
    {
        if (numbers.TryGetValue(value, out var number))
            return number;
        lock (adding)
        {
            if (numbers.TryGetValue(value, out number))
                return number;
            values.Add(value);
            return numbers[value] = values.Count - 1;
        }
    }

    public bool TryFind(string value, out int number) => numbers.TryGetValue(value, out number);
}
