using System.Numerics;

namespace MsqPortal.SyntheticResponses;

/// <summary>
/// The random numbers of the generator: PCG32 (M. E. O'Neill, 2014, "PCG-XSH-RR"). Integers only, so that every
/// machine and every version of .NET draws the same ones.
/// </summary>
public sealed class Pcg
{
    private const ulong Multiplier = 6364136223846793005;

    private readonly ulong increment;
    private ulong state;

    /// <summary>Seeds as the reference implementation does.</summary>
    public Pcg(ulong seed, ulong stream)
    {
        increment = (stream << 1) | 1;
        Next();
        state += seed;
        Next();
    }

    /// <summary>The numbers that belong to a thing with this name, such as "UZB", "acts", "2021".</summary>
    public static Pcg Of(ulong seed, params ReadOnlySpan<string> name)
    {
        // FNV-1a, 64 bit; a sign between the words keeps "ab", "c" and "a", "bc" apart.
        var hash = 14695981039346656037;
        foreach (var word in name)
        {
            foreach (var c in word)
                hash = (hash ^ c) * 1099511628211;
            hash = (hash ^ '\n') * 1099511628211;
        }

        return new Pcg(seed ^ hash, hash);
    }

    public uint Next()
    {
        var old = state;
        state = unchecked((old * Multiplier) + increment);
        return BitOperations.RotateRight((uint)(((old >> 18) ^ old) >> 27), (int)(old >> 59));
    }

    /// <summary>0 to <paramref name="bound"/> - 1.</summary>
    public int Next(int bound) => (int)(((ulong)Next() * (uint)bound) >> 32);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    public bool Chance(int percent) => Next(100) < percent;

    /// <summary>0 to <paramref name="count"/> - 1, where n turns up about 1 / (n + 1) as often as 0: the law of Zipf.</summary>
    public int Skewed(int count)
    {
        var bits = BitOperations.Log2((uint)count) + 1;
        while (true)
        {
            var width = 1 << Next(bits);
            var rank = width - 1 + Next(width);
            if (rank < count)
                return rank;
        }
    }

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[Next(choices.Length)];

    public T PickFrom<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];
}
