using System.Globalization;
using System.Text;

namespace MsqPortal.Web.Citing;

/// <summary>Text without line breaks and other control characters, which would end a field of a reference.</summary>
public static class SingleLine
{
    /// <summary>The same words, with one space for each run of what separates them.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control)
                line.Append(rune);
            else if (line is [.., not ' '])
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
