using System.Collections.Immutable;

namespace MsqPortal.Parsing;

/// <summary>Lists that a form file may leave out.</summary>
internal static class ImmutableArrays
{
    public static ImmutableArray<T> OrEmpty<T>(this ImmutableArray<T> list) => list.IsDefault ? [] : list;
}
