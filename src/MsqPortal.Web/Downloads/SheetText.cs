using System.Globalization;
using System.Text;
using System.Xml;

namespace MsqPortal.Web.Downloads;

/// <summary>Text of a cell as the type ST_Xstring writes it.</summary>
internal static class SheetText
{
    /// <summary>
    /// The same text with <c>_x0007_</c> for what XML cannot hold, and <c>_x005F_</c> for the first sign of a text that looks
    /// like that. Pairs of surrogates are characters that XML holds.
    /// </summary>
    public static string Escaped(string text)
    {
        if (text.All(c => c != '_' && XmlConvert.IsXmlChar(c)))
            return text;
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c))
                escaped.Append(c).Append(text[++i]);
            else if (!XmlConvert.IsXmlChar(c) || IsEscape(text.AsSpan(i)))
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text is ['_', 'x' or 'X', var a, var b, var c, var d, '_', ..]
        && char.IsAsciiHexDigit(a)
        && char.IsAsciiHexDigit(b)
        && char.IsAsciiHexDigit(c)
        && char.IsAsciiHexDigit(d);
}
