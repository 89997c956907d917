using System.Text;
using MsqPortal.SyntheticResponses.Legislation;
using MsqPortal.SyntheticResponses.Links;

namespace MsqPortal.SyntheticResponses.Answers;

/// <summary>The paragraphs, lists, citations and links of which answers are made.</summary>
internal sealed class AnswerBlocks(Country country, Pcg random, StringBuilder text)
{
    private const int CharactersOfItem = 300;

    private readonly ListWriter lists = new(country.Prose, random, text);

    /// <summary>Mentions of acts of the state that were written.</summary>
    public int Citations { get; private set; }

    /// <summary>Links that were written.</summary>
    public int Links { get; private set; }

    /// <summary>Any block; a list is no longer than the answer that it stands in.</summary>
    /// <param name="left">Characters that are left to write.</param>
    public void Block(int left)
    {
        var most = Math.Clamp(left / CharactersOfItem, 2, 8);
        switch (random.Next(100))
        {
            case < 24:
                Paragraph(country.Prose.Paragraph(random));
                break;
            case < 31:
                Paragraph(country.Boilerplate(random));
                break;
            case < 39:
                lists.Bullets(most);
                break;
            case < 44:
                lists.Numbered(most);
                break;
            case < 48:
                lists.Lettered(most);
                break;
            case < 64:
                CitedAct(lead: "");
                break;
            case < 72:
                CitedActs(most);
                break;
            case < 84:
                Portal(lead: "");
                break;
            case < 90:
                NumberedPortals(random.Between(2, most));
                break;
            case < 94:
                Accounts();
                break;
            case < 97:
                lists.Chapters(most + 4);
                break;
            case < 98:
                TitleAlone();
                break;
            case < 99:
                Paragraph($"{country.Prose.Sentence(random)} See {CitationWriter.LookAlike(random)}.");
                break;
            default:
                Paragraph($"*“{country.Prose.Sentence(random)}”*");
                break;
        }
    }

    public void Paragraph(string paragraph) => text.Append(paragraph).Append("\n\n");

    /// <summary>A mention with all that identifies the act, and its document.</summary>
    public void Full(Act act)
    {
        Citations++;
        Links++;
        Paragraph($"{CitationWriter.Full(act, random)}\n<{country.Citations.Address(act, random)}>");
    }

    /// <summary>A numbered list of portals; numbers are left out or used twice now and then.</summary>
    public void NumberedPortals(int count)
    {
        for (var (i, number) = (0, 1); i < count; i++)
        {
            Portal($"{number}. ");
            number += random.Next(40) switch
            {
                0 => 0,
                1 => 2,
                _ => 1,
            };
        }
    }

    /// <summary>The name of a public body and its links, one or more.</summary>
    public string Agency(bool hasTags)
    {
        var portal = country.Portals.Pick(random);
        Links++;
        // Within tags of a table, addresses stand bare.
        return $"{portal.Name} of {country.NameInText} "
            + (hasTags ? $"https://{portal.Host}/" : LinkWriter.Link(portal, random));
    }

    private void Portal(string lead)
    {
        var portal = country.Portals.Pick(random);
        var description = random.Chance(50) ? country.Prose.Sentence(random) : country.Prose.Paragraph(random);
        Links++;
        var link = LinkWriter.Link(portal, random);
        Paragraph(
            random.Next(5) switch
            {
                0 => $"{lead}{link} - *{description}*",
                1 => $"{lead}{portal.Name} {link}",
                2 => $"{lead}{portal.Name}. {description} ({link})",
                _ => $"{lead}{portal.Name}. {description}\n\n{link}",
            }
        );
    }

    private void CitedActs(int most)
    {
        var count = random.Between(2, most);
        for (var number = 1; number <= count; number++)
            CitedAct($"{number}. ");
    }

    private void CitedAct(string lead)
    {
        var (words, type, address) = country.Citations.Mention(random);
        Citations++;
        if (lead.Length == 0)
            lead = random.Pick("", "", "", "According to the ", "In accordance with the ", "Pursuant to the ");
        if (address is null)
        {
            Paragraph($"{lead}{words}: *{country.Prose.Sentence(random)}*");
            return;
        }

        Links++;
        var link = LinkWriter.Link(address, random);
        switch (random.Next(6))
        {
            case 0:
                Paragraph($"{lead}{words} {link}");
                break;
            case 1:
                Paragraph($"{lead}{words}.\n\nThe {type} implies the following:");
                lists.Bullets(most: 6);
                Paragraph(link);
                break;
            case 2:
                Paragraph($"{lead}{words}, *{country.Prose.Sentence(random)}*\n{link}");
                break;
            case 3:
                Paragraph($"{lead}{words} ({link}), {country.Prose.Sentence(random)}");
                break;
            default:
                Paragraph($"{lead}{words}\n{link}");
                break;
        }
    }

    private void TitleAlone()
    {
        Links++;
        var (title, address) = country.Citations.TitleAlone(random);
        Paragraph($"{title} and measures for its effective implementation.\n\n{LinkWriter.Link(address, random)}");
    }

    private void Accounts()
    {
        for (var i = random.Between(1, 4); i > 0; i--)
        {
            Links++;
            var address = random.Chance(75) ? country.Portals.Account(random) : country.Portals.Organisation(random);
            text.Append(LinkWriter.Link(address, random)).Append('\n');
        }

        text.Append('\n');
    }
}
