using MsqPortal.Parsing;

namespace MsqPortal.Parsing.Tests;

/// <summary>The data files themselves.</summary>
public sealed class FormTests
{
    [Fact]
    public void There_are_193_Member_States_with_unique_codes()
    {
        Seeds.MemberStates.All.Length.ShouldBe(193);
        Seeds.MemberStates.All.Select(state => state.Iso3).ShouldBeUnique();
        Seeds.MemberStates.All.Select(state => state.Iso2).ShouldBeUnique();
    }

    [Fact]
    public void No_name_belongs_to_two_Member_States()
    {
        foreach (var state in Seeds.MemberStates.All)
        {
            foreach (var name in state.Variants.Prepend(state.Name).Append(state.Iso3))
                Seeds.MemberStates.Find(name)!.Iso3.ShouldBe(state.Iso3, name);
        }
    }

    [Theory]
    [InlineData("Republic of Uzbekistan", "UZB")]
    [InlineData("THE NETHERLANDS", "NLD")]
    [InlineData("Cote d'Ivoire", "CIV")]
    [InlineData("Turkiye", "TUR")]
    [InlineData("Viet Nam", "VNM")]
    [InlineData("Lao PDR", "LAO")]
    public void Common_variants_of_a_name_are_known(string name, string iso3) =>
        Seeds.MemberStates.Find(name)!.Iso3.ShouldBe(iso3);

    [Theory]
    [InlineData("Uzbekistn")]
    [InlineData("Atlantis")]
    [InlineData("")]
    [InlineData("\uD800")]
    public void A_near_miss_is_no_Member_State(string name) => Seeds.MemberStates.Find(name).ShouldBeNull();

    [Fact]
    public void Every_printed_text_of_the_form_is_its_own_wording() =>
        Seeds.Form.Questions.Select(question => question.Text).ShouldBeUnique();

    [Fact]
    public void Conservation_holds_on_every_response_that_ships()
    {
        Seeds.ResponseFiles.ShouldNotBeEmpty();
        foreach (var file in Seeds.ResponseFiles)
        {
            var text = File.ReadAllText(file);
            Conservation.Breach(text, Seeds.Parser.Parse(text)).ShouldBeNull(file);
        }
    }
}
