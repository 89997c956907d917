using System.IO.Compression;
using System.Text;
using System.Xml;

namespace MsqPortal.Web.Downloads;

/// <summary>The parts of a workbook with one sheet that are the same in every file (ISO/IEC 29500).</summary>
internal static class WorkbookParts
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private const string ContentTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly (string Name, string Xml)[] All =
    [
        (
            "[Content_Types].xml",
            $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{ContentTypes}.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="{ContentTypes}.styles+xml"/>
            <Override PartName="/{Sheet}" ContentType="{ContentTypes}.worksheet+xml"/>
            </Types>
            """
        ),
        (
            "_rels/.rels",
            $"""
            <Relationships xmlns="{PackageRelationships}">
            <Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """
        ),
        (
            "xl/workbook.xml",
            $"""
            <workbook xmlns="{Main}" xmlns:r="{Relationships}">
            <sheets><sheet name="answers" sheetId="1" r:id="rId1"/></sheets>
            </workbook>
            """
        ),
        (
            "xl/_rels/workbook.xml.rels",
            $"""
            <Relationships xmlns="{PackageRelationships}">
            <Relationship Id="rId1" Type="{Relationships}/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="{Relationships}/styles" Target="styles.xml"/>
            </Relationships>
            """
        ),
        ("xl/styles.xml", SheetStyle.Xml),
    ];

    public static void Write(ZipArchive package)
    {
        foreach (var (name, xml) in All)
        {
            using var part = new StreamWriter(package.CreateEntry(name, CompressionLevel.Fastest).Open());
            part.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n" + xml);
        }
    }

    /// <summary>A writer of a part. Its texts have been cleared of what XML cannot hold.</summary>
    public static XmlWriter Open(Stream part) =>
        XmlWriter.Create(
            part,
            new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize }
        );
}
