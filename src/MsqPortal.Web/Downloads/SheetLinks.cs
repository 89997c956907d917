using System.IO.Compression;
using System.Xml;

namespace MsqPortal.Web.Downloads;

/// <summary>
/// The cells that lead to an address. Their targets wait elsewhere than in memory, because a package has them in a part of
/// their own. They are links and no formulas of the name HYPERLINK: a program that reads cells gets the address itself.
/// </summary>
internal sealed class SheetLinks : IDisposable
{
    /// <summary>The most that Excel opens in one sheet; later cells have their addresses as text alone.</summary>
    private const int MostLinks = 65_530;

    /// <summary>The most that Excel follows.</summary>
    private const int LongestAddress = 2_079;

    private readonly List<SheetCell> cells = [];
    private readonly TemporaryStream targets = new();
    private readonly BinaryWriter writer;

    public SheetLinks() => writer = new BinaryWriter(targets);

    /// <returns>False where the text is no address, or one too many.</returns>
    public bool Add(SheetCell cell, string text)
    {
        if (
            cells.Count == MostLinks
            || text.Any(char.IsWhiteSpace)
            || !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.AbsoluteUri.Length > LongestAddress
        )
            return false;
        cells.Add(cell);
        writer.Write(address.AbsoluteUri);
        return true;
    }

    /// <summary>The element of the sheet that says which cells are links.</summary>
    public void WriteElements(XmlWriter sheet)
    {
        if (cells.Count == 0)
            return;
        sheet.WriteStartElement("hyperlinks");
        foreach (var (index, cell) in cells.Index())
        {
            sheet.WriteStartElement("hyperlink");
            sheet.WriteAttributeString("ref", cell.ToString());
            sheet.WriteAttributeString("r", "id", null, Id(index));
            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
    }

    /// <summary>The part that says where they lead.</summary>
    public void Write(ZipArchive package)
    {
        using var part = package.CreateEntry("xl/worksheets/_rels/sheet1.xml.rels", CompressionLevel.Fastest).Open();
        using var xml = WorkbookParts.Open(part);
        writer.Flush();
        targets.Position = 0;
        using var reader = new BinaryReader(targets);
        xml.WriteStartElement("Relationships", WorkbookParts.PackageRelationships);
        for (var index = 0; index < cells.Count; index++)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", Id(index));
            xml.WriteAttributeString("Type", $"{WorkbookParts.Relationships}/hyperlink");
            xml.WriteAttributeString("Target", reader.ReadString());
            xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    public void Dispose()
    {
        writer.Dispose();
        targets.Dispose();
    }

    private static string Id(int index) => $"rId{index + 1}";
}
