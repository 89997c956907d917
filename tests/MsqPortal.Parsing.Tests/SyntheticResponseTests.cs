using System.Collections.Concurrent;
using MsqPortal.Parsing;
using MsqPortal.SyntheticResponses;

namespace MsqPortal.Parsing.Tests;

/// <summary>What the generator of synthetic responses promises, and that its responses are read as they were written.</summary>
public sealed class SyntheticResponseTests
{
    private const int Responses = 50;

    private static readonly ResponseGenerator Generator = ResponseGenerator.Load(Seeds.Folder);

    /// <summary>One of each of fifty Member States, each of a seed of its own.</summary>
    private static readonly Lazy<(SyntheticResponse Written, MemberState State, QuestionnaireResponseTree Read)[]> All =
        new(() =>
            [
                .. Enumerable
                    .Range(0, Responses)
                    .AsParallel()
                    .AsOrdered()
                    .Select(number =>
                    {
                        var state = Seeds.MemberStates.All[number * 193 / Responses];
                        var written = Generator.Write(Seeds.Form, state, (ulong)number);
                        return (written, state, Seeds.Parser.Parse(written.Text));
                    }),
            ]
        );

    [Fact]
    public void The_same_seed_writes_the_same_response_and_another_one_does_not()
    {
        var again = ResponseGenerator.Load(Seeds.Folder);
        foreach (var (written, state, seed) in All.Value.Select((response, i) => (response.Written, response.State, i)))
        {
            again.Write(Seeds.Form, state, (ulong)seed).Text.ShouldBe(written.Text);
            again.Write(Seeds.Form, state, (ulong)seed + 1).Text.ShouldNotBe(written.Text);
        }
    }

    /// <summary>The first numbers of the reference implementation, <c>pcg32-demo</c> with seed 42 and stream 54.</summary>
    [Fact]
    public void The_random_numbers_are_those_of_PCG32()
    {
        var random = new Pcg(42, 54);
        Enumerable
            .Range(0, 6)
            .Select(_ => random.Next())
            .ShouldBe([0xa15c02b7u, 0x7b47f409u, 0xba1d3330u, 0x83d2f293u, 0xbfa4784bu, 0xcbed606eu]);
    }

    [Fact]
    public void Every_question_is_found_in_its_place_and_nothing_is_an_error()
    {
        foreach (var (written, state, read) in All.Value)
        {
            read.MemberState.Iso3.ShouldBe(state.Iso3);
            read.Edition.ShouldBe(Seeds.Form.Edition);
            read.Questions.Select(question => question.Number)
                .ShouldBe(Seeds.Form.Questions.Select(question => question.Number), state.Iso3);
            read.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
            Conservation.Breach(written.Text, read).ShouldBeNull();
        }
    }

    [Fact]
    public void Selections_are_read_as_they_were_written()
    {
        var states = new HashSet<SelectionState>();
        foreach (var (written, state, read) in All.Value)
        {
            read.Questions.Select(question => (question.Number, question.Selection.State))
                .ShouldBe(written.Selections, state.Iso3);
            states.UnionWith(written.Selections.Select(selection => selection.Selection));
        }

        states.Count.ShouldBe(Enum.GetValues<SelectionState>().Length);
    }

    [Fact]
    public void Citations_and_links_are_found()
    {
        var (citations, links) = (0, 0);
        foreach (var (written, state, read) in All.Value)
        {
            var parts = read.Questions.SelectMany(question => question.Parts).ToList();
            var found = parts.Sum(part => part.Citations.Length);
            found.ShouldBeGreaterThanOrEqualTo(written.Citations * 9 / 10, state.Iso3);
            parts.Sum(part => part.Links.Length).ShouldBeGreaterThanOrEqualTo(written.Links * 9 / 10, state.Iso3);
            citations += written.Citations;
            links += written.Links;
        }

        (citations / Responses).ShouldBeInRange(50, 100);
        (links / Responses).ShouldBeInRange(120, 250);
    }

    [Fact]
    public void Both_sides_of_every_contradiction_are_read()
    {
        foreach (var (written, _, read) in All.Value)
        {
            var citations = read
                .Questions.SelectMany(question => question.Parts)
                .SelectMany(part => part.Citations)
                .ToList();
            written.Contradictions.Length.ShouldBe(3);
            foreach (var contradiction in written.Contradictions)
            {
                contradiction.Right.ShouldNotBe(contradiction.Wrong);
                foreach (var mention in new[] { contradiction.Right, contradiction.Wrong })
                    citations
                        .Any(citation =>
                            citation.Type == mention.Type
                            && citation.Number == mention.Number
                            && citation.Date == mention.Date
                            && citation.Url?.Contains($"{mention.DocumentId}") == true
                        )
                        .ShouldBeTrue($"{mention}");
            }
        }
    }

    [Fact]
    public void Nobody_can_take_it_for_a_statement_of_a_Member_State()
    {
        foreach (var (_, _, read) in All.Value)
        {
            const string Sign = "no statement of a Member State";
            read.Nodes.ShouldContain(node => node.Kind == NodeKind.Preamble && node.Raw.Contains(Sign));
            read.Respondent.Name.ShouldNotBeNull().ShouldContain(Sign);
            read.Closing!.Parts.ShouldContain(part => part.Markdown.Contains(Sign));
        }
    }

    [Fact]
    public void Lengths_differ_as_those_of_real_responses_do()
    {
        var lengths = All.Value.Select(response => response.Written.Text.Length).Order().ToList();
        lengths.Average().ShouldBeInRange(70_000, 105_000);
        lengths[0].ShouldBeLessThan(60_000);
        lengths[^1].ShouldBeGreaterThan(130_000);
    }

    /// <summary>Half of the words of real texts come from a few, and many occur once.</summary>
    [Fact]
    public void Words_are_spread_as_in_a_natural_language()
    {
        var words = All
            .Value.SelectMany(response => response.Written.Text.Split((char[]?)null))
            .Where(word => word.Length > 0 && word.All(char.IsAsciiLetterLower))
            .CountBy(word => word)
            .OrderByDescending(word => word.Value)
            .ToList();
        var all = words.Sum(word => word.Value);
        words.Take(100).Sum(word => word.Value).ShouldBeInRange(all * 4 / 10, all * 8 / 10);
        words.Count(word => word.Value == 1).ShouldBeGreaterThan(words.Count / 3);
        words.Count.ShouldBeGreaterThan(5_000);
    }
}
