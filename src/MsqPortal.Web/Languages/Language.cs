using System.Globalization;

namespace MsqPortal.Web.Languages;

/// <summary>A language of the interface. The texts of the responses stay in the language in which they were sent.</summary>
public sealed class Language
{
    private static readonly string[] Codes = ["ar", "zh", "en", "fr", "ru", "es"];

    private readonly CultureInfo culture;

    private Language(string code)
    {
        Code = code;
        culture = new CultureInfo(code);
        Name = culture.TextInfo.ToTitleCase(culture.NativeName);
        // Numbers of acts and counts are facts that readers compare with a source, which has Latin digits.
        if (IsRightToLeft)
            culture.NumberFormat = CultureInfo.InvariantCulture.NumberFormat;
    }

    /// <summary>The official languages of the United Nations, in its order. Each but English has resources of its own.</summary>
    public static IReadOnlyList<Language> All { get; } = [.. Codes.Select(code => new Language(code))];

    public static Language English { get; } = All.First(language => language.Code == "en");

    /// <summary>That of the request; English where there is none.</summary>
    public static Language Current => Of(CultureInfo.CurrentUICulture.Name) ?? English;

    /// <summary>As addresses and HTML write it.</summary>
    public string Code { get; }

    /// <summary>Its own name for itself.</summary>
    public string Name { get; }

    public bool IsEnglish => this == English;

    public bool IsRightToLeft => culture.TextInfo.IsRightToLeft;

    /// <summary>"rtl" or "ltr", as HTML writes it.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>What stands before the path of every page; nothing in English.</summary>
    public string Prefix => IsEnglish ? "" : $"/{Code}";

    /// <returns>Null for a language in which the interface is not offered.</returns>
    public static Language? Of(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>From here on, in this flow of calls alone.</summary>
    public void Use() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
}
