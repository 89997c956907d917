using MsqPortal.Parsing;

namespace MsqPortal.Register;

/// <summary>The number prefixes that the legal databases of one state list.</summary>
internal sealed class NumberPrefixTable
{
    private readonly Dictionary<string, NumberPrefixes> byKey = new(StringComparer.Ordinal);

    public NumberPrefixTable(LegalDatabases databases, string iso3)
    {
        foreach (var prefixes in databases.Of(iso3).SelectMany(database => database.NumberPrefixes))
        {
            foreach (var prefix in prefixes.Prefixes)
                byKey.TryAdd(Key(prefix), prefixes);
        }
    }

    /// <summary>What the letters mark; null when no database of the state lists them.</summary>
    public NumberPrefixes? Find(string letters) => byKey.GetValueOrDefault(Key(letters));

    /// <summary>Letters as they are compared: "O'RQ", "Oʻrq" and "ORQ" are one prefix.</summary>
    public static string Key(string letters) =>
        string.Concat(letters.Where(c => char.IsLetter(c) && c is not ('ʻ' or 'ʼ'))).ToUpperInvariant();
}
