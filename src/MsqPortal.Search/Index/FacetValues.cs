using System.Collections.Concurrent;

namespace MsqPortal.Search.Index;

/// <summary>Numbers of the values of one facet; they only ever grow, so that an older snapshot stays right.</summary>
internal sealed class FacetValues
{
    private readonly ConcurrentDictionary<string, int> numbers = [];
    private readonly Lock adding = new();
    private volatile string[] values = [];

    /// <summary>By number.</summary>
    public string[] All => values;

    public int NumberOf(string value)
    {
        if (numbers.TryGetValue(value, out var number))
            return number;
        lock (adding)
        {
            if (numbers.TryGetValue(value, out number))
                return number;
            number = values.Length;
            values = [.. values, value];
            numbers[value] = number;
            return number;
        }
    }

    public bool TryFind(string value, out int number) => numbers.TryGetValue(value, out number);
}
