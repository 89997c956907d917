using System.Collections.Immutable;
using MsqPortal.Search.Words;

namespace MsqPortal.Search.Queries;

/// <summary>
/// Reads the language of queries: words, "phrases", OR, -word, word*. AND binds tighter than OR. Nothing is an error: what
/// makes no sense is left out.
/// </summary>
internal sealed class QueryReader(string text)
{
    /// <summary>More words than a reader writes; each costs time.</summary>
    private const int MostWords = 200;

    private const string QuotationMarks = "\"“”„‟«»＂「」『』";

    // Signs within one name: "lex.uz/docs", "and/or". Words on both sides of any other sign are words of their own.
    private const string Joining = "-‐‑–—−/.@:_&+#=?%~'’‘`´\u02BB\u02BC*\\";

    private readonly List<ImmutableArray<Clause>> groups = [];
    private readonly List<Clause> clauses = [];
    private int wordCount;
    private bool isCut;
    private SoughtWord? unfinished;

    public SearchQuery Read()
    {
        for (var index = 0; index < text.Length && !isCut; )
            index = ReadClause(index);
        CloseGroup();
        return new SearchQuery(text.Trim(), [.. groups]) { IsCut = isCut, Unfinished = unfinished };
    }

    private int ReadClause(int index)
    {
        unfinished = null;
        if (char.IsWhiteSpace(text[index]))
            return index + 1;
        var isExcluded = Characters.Of(text[index]) == Characters.Hyphen;
        while (index < text.Length && Characters.Of(text[index]) == Characters.Hyphen)
            index++;
        if (index == text.Length || char.IsWhiteSpace(text[index]))
            return index;
        return IsQuotationMark(text[index]) ? ReadQuoted(index + 1, isExcluded) : ReadUnquoted(index, isExcluded);
    }

    private int ReadQuoted(int start, bool isExcluded)
    {
        var end = start;
        while (end < text.Length && !IsQuotationMark(text[end]))
            end++;
        var quoted = text[start..end];
        var terms = Terms(quoted);
        if (terms.Count > 0)
            clauses.Add(
                new Clause(
                    terms.Count == 1
                        ? new SoughtWord(terms[0].Term, false)
                        : new SoughtPhrase([.. terms.Select(term => term.Term)]),
                    quoted.Trim(),
                    isExcluded
                )
                {
                    IsQuoted = true,
                }
            );
        return end + 1;
    }

    private int ReadUnquoted(int start, bool isExcluded)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsQuotationMark(text[end]))
            end++;
        var chunk = text[start..end];
        if (chunk is "OR")
        {
            CloseGroup();
            return end;
        }

        var from = 0;
        for (var index = 0; index <= chunk.Length; index++)
        {
            if (
                index < chunk.Length
                && (
                    Characters.Of(chunk[index]) != Characters.None
                    || Joining.Contains(chunk[index])
                    || IsWithinNumber(chunk, index)
                )
            )
                continue;
            AddName(chunk[from..index], isExcluded);
            from = index + 1;
        }

        if (end < text.Length)
            unfinished = null;
        return end;
    }

    private void AddName(string name, bool isExcluded)
    {
        name = WithoutScheme(name);
        var isPrefix = name.EndsWith('*');
        var words = Terms(name);
        if (words.Count == 0)
            return;
        // "lex.uz" is a chain of signs, "e-government" a compound: only the latter is also written as one word.
        var joined = Word.Read(name)
            .Where(word => word.IsJoined)
            .OrderByDescending(word => word.Length)
            .FirstOrDefault();
        var phrase = new SoughtPhrase([.. words.Select(word => word.Term)]);
        Sought sought =
            words.Count == 1 ? new SoughtWord(words[0].Term, isPrefix)
            : joined.Term is not null && joined.Start == words[0].Start && joined.End == words[^1].End
                ? new SoughtCompound(phrase, new SoughtWord(joined.Term, isPrefix))
            : phrase;
        clauses.Add(new Clause(sought, name.Trim('.', ':', '*', '?', '(', ')'), isExcluded));
        unfinished =
            !isExcluded && sought is SoughtWord { IsPrefix: false, IsExact: false, Term.Length: > 1 } word
                ? word
                : null;
    }

    // Responses write addresses with and without it.
    private static string WithoutScheme(string name)
    {
        foreach (var prefix in new[] { "https://", "http://", "www." })
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                name = name[prefix.Length..];
        }

        return name;
    }

    private List<Word> Terms(string part)
    {
        var words = Word.Read(part).FindAll(word => !word.IsJoined);
        isCut |= wordCount + words.Count > MostWords;
        words.RemoveRange(
            Math.Min(words.Count, MostWords - wordCount),
            Math.Max(0, words.Count - (MostWords - wordCount))
        );
        wordCount += words.Count;
        return words;
    }

    private void CloseGroup()
    {
        var speaking = clauses.FindAll(clause =>
            clause.IsQuoted
            || clause.Sought is not SoughtWord { IsPrefix: false } word
            || !StopWords.Contains(word.Term)
        );
        // A stop word stands for itself where nothing else says what is sought.
        var kept = speaking.Exists(clause => !clause.IsExcluded) ? speaking : clauses;
        if (kept.Count > 0)
            groups.Add([.. kept.Distinct()]);
        clauses.Clear();
    }

    // "30,875", "٧٫٥"
    private static bool IsWithinNumber(string chunk, int index) =>
        chunk[index] is ',' or '٫' or '٬' or '，'
        && index > 0
        && char.IsDigit(chunk[index - 1])
        && index + 1 < chunk.Length
        && char.IsDigit(chunk[index + 1]);

    private static bool IsQuotationMark(char character) => QuotationMarks.Contains(character);
}
