using MsqPortal.Search.Words;

namespace MsqPortal.Search.Tests.Words;

public class WordReaderTests
{
    [Theory]
    [InlineData("Digital Uzbekistan – 2030", "digital uzbekistan 2030")]
    [InlineData("UP-6079", "up 6079")]
    [InlineData("UP6079", "up 6079")]
    [InlineData("PP-**5234**", "pp 5234")]
    [InlineData("No.6079", "no 6079")]
    [InlineData("№6079", "6079")]
    [InlineData("3917-QS", "3917 qs")]
    [InlineData("5G, G2C and COVID19", "5g g2c and covid19")]
    [InlineData(
        "O'zbekiston O‘zbekiston Oʻzbekiston O’zbekiston Oʼzbekiston O`zbekiston",
        "ozbekiston ozbekiston ozbekiston ozbekiston ozbekiston ozbekiston"
    )]
    [InlineData("the ministry's and the ministries’ plan", "the ministry and the ministries plan")]
    [InlineData("Côte d'Ivoire, Čeština", "cote d ivoire cestina")]
    [InlineData("e\u0301galite\u0301", "egalite")]
    [InlineData("https://lex.uz/ru/docs/5030957#5031952", "https lex uz ru docs 5030957 5031952")]
    [InlineData("Указ Президента №УП-6079", "указ президента уп 6079")]
    [InlineData("٦٠٧٩", "6079")]
    [InlineData("电子政务", "电 子 政 务")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth")]
    [InlineData("----- — – ''' \"\" …", "")]
    [InlineData("😀 \uD800 a", "a")]
    [InlineData("l’action publique, d'amendes, L’État", "l action publique d amendes l etat")]
    [InlineData("L’article 15 qu’une jusqu’à lorsqu`il", "l article 15 qu une jusqu a lorsqu il")]
    [InlineData("dell’informazione, Sant'Angelo, un'azienda", "dell informazione sant angelo un azienda")]
    [InlineData("l’e-administration et l’article15", "l e administration et l article15")]
    [InlineData("aujourd’hui O’Brien D'Souza don't п’ять", "aujourdhui obrien d souza dont пять")]
    [InlineData("oʻzbek maʼlumot so'z sanʼat toʻgʻri eʼlon", "ozbek malumot soz sanat togri elon")]
    [InlineData("the UN's, Bell’s and l's", "the un bell and l")]
    [InlineData("cœur CŒUR æther Straße ﬁnance ﬂ", "coeur coeur aether strasse finance fl")]
    [InlineData("**Law** *e*-Government un**believ**able **Law**s", "law e government unbelievable laws")]
    [InlineData(@"2*3*4 2\*3\*4 10**6 5\*6 x*y*z x\*y\*z", "2 3 4 2 3 4 10 6 5 6 x y z x y z")]
    [InlineData(@"O\'zbek UP\-6079 a\b \*starred\*", "ozbek up 6079 a b starred")]
    [InlineData("و٧٫٥ مليون ال20 والـ5G ب٣٠", "و 7 5 مليون ال 20 وال 5g ب 30")]
    [InlineData("ב2020 20مليون", "ב 2020 20 مليون")]
    [InlineData("G20 UP-6079 811-IV ✔\uFE0F \uFE0F", "g20 up 6079 811 iv")]
    public void ReadsWords(string text, string words) =>
        string.Join(' ', Word.Read(text).Where(word => !word.IsJoined).Select(word => word.Term)).ShouldBe(words);

    [Theory]
    [InlineData("e-government", "egovernment")]
    [InlineData("UP‑6079", "up6079")]
    [InlineData("once-only", "onceonly")]
    [InlineData("data-once-only", "dataonce onceonly dataonceonly")]
    [InlineData("2020–2022", "20202022")]
    [InlineData("one - two", "")]
    [InlineData("30,875 units", "30875")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("٣٠٬٨٧٥ و30\u00A0875", "30875 30875")]
    [InlineData("UP-1,234", "up1 1234 up1234")]
    [InlineData("30.875 0,875 12,30,875 2020,100 3,1415 30,87 30 875 a30,875 1.30,875", "")]
    [InlineData("l’action d’un Côte d'Ivoire", "")]
    public void ReadsCompoundsAsOneWordToo(string text, string joined) =>
        string.Join(
                ' ',
                Word.Read(text)
                    .Where(word => word.IsJoined)
                    .OrderBy(word => word.Length)
                    .ThenBy(word => word.Start)
                    .Select(word => word.Term)
            )
            .ShouldBe(joined);

    [Fact]
    public void LeavesOutTargetsOfLinks() =>
        Word.Read("see [the law](https://lex.uz/docs/1) and [this](not a target)", isMarkdown: true)
            .Where(word => !word.IsJoined)
            .Select(word => word.Term)
            .ShouldBe(["see", "the", "law", "and", "this", "not", "a", "target"]);

    [Fact]
    public void TellsWhereAWordStands()
    {
        const string text = "“O‘zbekiston’s” e-government";
        Word.Read(text)
            .Select(word => text[word.Start..word.End])
            .ShouldBe(["O‘zbekiston", "e", "e-government", "government"], ignoreOrder: true);
    }

    [Fact]
    public void PositionsCountThePiecesOfCompounds() =>
        Word.Read("a b-c d")
            .Select(word => (word.Term, word.Position))
            .ShouldBe([("a", 0), ("b", 1), ("bc", 1), ("c", 2), ("d", 3)]);

    [Fact]
    public void EveryWordStandsInTheTextWhateverItIs() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String,
            text =>
            {
                foreach (var word in Word.Read(text).Concat(Word.Read(text, isMarkdown: true)))
                {
                    word.Start.ShouldBeInRange(0, text.Length - 1);
                    word.End.ShouldBeInRange(word.Start + 1, text.Length);
                    word.Term.Length.ShouldBeGreaterThan(0);
                }
            },
            seed: "0000KOIPe036",
            iter: 20_000
        );
}
