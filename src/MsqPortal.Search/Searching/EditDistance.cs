namespace MsqPortal.Search.Searching;

/// <summary>Letters to insert, remove, replace or swap with their neighbour until one word is the other.</summary>
internal static class EditDistance
{
    /// <returns>The distance, or any number above <paramref name="most"/>.</returns>
    public static int Of(string first, string second, int most)
    {
        var columns = second.Length + 1;
        Span<int> before = stackalloc int[columns];
        Span<int> above = stackalloc int[columns];
        Span<int> row = stackalloc int[columns];
        for (var column = 0; column < columns; column++)
            above[column] = column;
        for (var line = 1; line <= first.Length; line++)
        {
            row[0] = line;
            var least = line;
            for (var column = 1; column < columns; column++)
            {
                var isSame = first[line - 1] == second[column - 1];
                row[column] = Math.Min(
                    above[column - 1] + (isSame ? 0 : 1),
                    Math.Min(above[column], row[column - 1]) + 1
                );
                if (
                    line > 1
                    && column > 1
                    && first[line - 1] == second[column - 2]
                    && first[line - 2] == second[column - 1]
                )
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                least = Math.Min(least, row[column]);
            }

            if (least > most)
                return least;
            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[^1];
    }
}
