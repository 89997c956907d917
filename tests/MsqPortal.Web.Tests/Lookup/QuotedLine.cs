using MsqPortal.Search.Words;

namespace MsqPortal.Web.Tests.Lookup;

/// <summary>Texts as words with blanks between and around them, to see whether one says the other.</summary>
internal static class QuotedLine
{
    public static string Words(string? text) => $" {string.Join(' ', Word.TermsOf(text))} ";
}
