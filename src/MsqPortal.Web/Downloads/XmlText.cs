using System.Xml;

namespace MsqPortal.Web.Downloads;

/// <summary>Text that XML 1.0 can hold.</summary>
internal static class XmlText
{
    /// <summary>The same text, with U+FFFD for each character that has no place in XML, not even as a reference.</summary>
    public static string Of(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        return string.Create(
            text.Length,
            text,
            static (clean, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    var isPair = i + 1 < source.Length && XmlConvert.IsXmlSurrogatePair(source[i + 1], source[i]);
                    clean[i] = isPair || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
                    if (isPair)
                        clean[++i] = source[i];
                }
            }
        );
    }
}
