using System.Text.Json;
using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>The names of the Member States, and how a response carries them.</summary>
public sealed class MemberStateNameTests
{
    private static readonly string[] OfficialLanguages = ["ar", "zh", "fr", "ru", "es"];

    [Fact]
    public void Every_Member_State_has_a_name_in_each_official_language_without_its_article()
    {
        foreach (var state in Seeds.MemberStates.All)
        {
            foreach (var language in OfficialLanguages)
            {
                var name = state.Names[language][0];
                name.ShouldNotBeNullOrWhiteSpace($"{state.Iso3} {language}");
                name.ShouldNotMatch(@"\((?:l'|le|la|les|el|los|las|the)\)", state.Iso3);
            }

            var characters = state.Names["zh"][0].Count(char.IsLetter);
            state.Pinyin.Split(' ').Length.ShouldBe(characters, $"{state.Iso3}: a syllable for each character");
            state.Pinyin.ShouldMatch("^(?:[a-z]+[1-4]? ?)+$");
        }
    }

    [Fact]
    public void Every_name_of_a_Member_State_leads_to_it_and_to_no_other()
    {
        foreach (var state in Seeds.MemberStates.All)
        {
            foreach (var name in state.AllNames)
                Seeds.MemberStates.Find(name)!.Iso3.ShouldBe(state.Iso3, name);
        }
    }

    [Theory]
    [InlineData("Ouzbékistan", "UZB")]
    [InlineData("Узбекистан", "UZB")]
    [InlineData("أوزبكستان", "UZB")]
    [InlineData("乌兹别克斯坦", "UZB")]
    [InlineData("Oʻzbekiston Respublikasi", "UZB")]
    [InlineData("O'zbekiston", "UZB")]
    [InlineData("République française", "FRA")]
    [InlineData("La République Francaise", "FRA")]
    [InlineData("Российская Федерация", "RUS")]
    [InlineData("中国", "CHN")]
    [InlineData("中华人民共和国", "CHN")]
    [InlineData("Trinidad & Tobago", "TTO")]
    [InlineData("Trinité & Tobago", "TTO")]
    [InlineData("St. Vincent & the Grenadines", "VCT")]
    [InlineData("Turkey", "TUR")]
    [InlineData("TÜRKİYE", "TUR")]
    [InlineData("The Czech Republic", "CZE")]
    [InlineData("Ivory Coast", "CIV")]
    [InlineData("Côte dʼIvoire", "CIV")]
    [InlineData("COTE D’IVOIRE", "CIV")]
    [InlineData("Vietnam", "VNM")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Gambia (The)", "GMB")]
    [InlineData("Bolivia, Plurinational State of", "BOL")]
    [InlineData("Plurinational State of Bolivia", "BOL")]
    [InlineData("Estado Plurinacional de Bolivia", "BOL")]
    [InlineData("جمهورية فنزويلا البوليفارية", "VEN")]
    [InlineData("Republic of Sudan", "SDN")]
    [InlineData("Korea (Republic of)", "KOR")]
    [InlineData("Korea, Democratic People's Republic of", "PRK")]
    [InlineData("Republic of Congo", "COG")]
    [InlineData("Democratic Republic of Congo", "COD")]
    [InlineData("Guinea Bissau", "GNB")]
    [InlineData("**Denmark**.", "DNK")]
    [InlineData("Kongeriget Danmark", "DNK")]
    [InlineData("Estados Unidos de América", "USA")]
    public void A_response_may_carry_any_of_them(string name, string iso3) =>
        Seeds.MemberStates.Find(name)?.Iso3.ShouldBe(iso3);

    [Theory]
    [InlineData("Korea")]
    [InlineData("Corée")]
    [InlineData("Корея")]
    [InlineData("刚果")]
    [InlineData("Saint")]
    [InlineData("Republic")]
    [InlineData("the")]
    [InlineData("Guineas")]
    public void What_could_be_two_States_is_none(string name) => Seeds.MemberStates.Find(name).ShouldBeNull();

    [Fact]
    public void A_list_that_gives_one_name_to_two_States_is_refused()
    {
        const string List = """
            [{"iso3": "AAA", "iso2": "AA", "name": "Aland", "variants": ["Bland"]},
             {"iso3": "BBB", "iso2": "BB", "name": "Bland", "variants": []}]
            """;

        Should
            .Throw<JsonException>(() => MemberStateNames.FromJson(List))
            .Message.ShouldBe("has the name 'Bland', as AAA has; leave one of them out");
    }

    [Theory]
    [InlineData("COUNTRY NAME: Denmark", "Denmark")]
    [InlineData("COUNTRY NAME*: Denmark", "Denmark")]
    [InlineData("COUNTRY NAME* Denmark", "Denmark")]
    [InlineData("**COUNTRY NAME:** Denmark", "Denmark")]
    [InlineData("**COUNTRY NAME*: Denmark**", "Denmark")]
    [InlineData("COUNTRY NAME\tDenmark", "Denmark")]
    [InlineData("COUNTRY NAME – Kingdom of Denmark", "Kingdom of Denmark")]
    [InlineData("| COUNTRY NAME | Denmark |", "Denmark")]
    [InlineData("Country name: DENMARK", "DENMARK")]
    [InlineData("COUNTRY NAME: République française", "République française")]
    [InlineData("COUNTRY NAME: 中国", "中国")]
    [InlineData("COUNTRY NAME: Trinidad & Tobago", "Trinidad & Tobago")]
    [InlineData("COUNTRY NAME*\n\n**Denmark**", "Denmark")]
    [InlineData(
        "COUNTRY NAME*\n\nThe former Yugoslav Republic\nof Macedonia",
        "The former Yugoslav Republic of Macedonia"
    )]
    public void The_name_stands_below_its_label_or_beside_it(string lines, string name)
    {
        var tree = Seeds.Parser.Parse(
            $"""
            {Seeds.Form.Title}

            {lines}

            10. Is there any legislation, law or regulation on data privacy and/or protection? *

            Yes No

            Law No. 502 of 23 May 2018.

            """
        );

        tree.MemberState.Name.ShouldBe(name);
        tree.MemberState.Iso3.ShouldBe(Seeds.MemberStates.Find(name)!.Iso3);
    }

    [Fact]
    public void An_unknown_name_is_refused_with_its_words()
    {
        var tree = Seeds.Parser.Parse($"{Seeds.Form.Title}\n\nCOUNTRY NAME: Atlantis\n");

        tree.MemberState.Iso3.ShouldBeNull();
        tree.Diagnostics.ShouldContain(diagnostic => diagnostic.Message == "This line names no known Member State.");
    }
}
