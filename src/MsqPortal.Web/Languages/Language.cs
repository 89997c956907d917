using System.Globalization;

namespace MsqPortal.Web.Languages;

/// <summary>A language of the interface. The texts of the responses stay in the language in which they were sent.</summary>
public sealed class Language
{
    private readonly CultureInfo culture;

    /// <param name="code">As addresses and HTML write it.</param>
    /// <param name="name">Its own name for itself.</param>
    /// <param name="isRightToLeft">How its script runs.</param>
    private Language(string code, string name, bool isRightToLeft = false)
    {
        Code = code;
        Name = name;
        IsRightToLeft = isRightToLeft;
        culture = new CultureInfo(code);
        // What dates and numbers look like is said by the resources, so that it does not depend on the machine: it may have
        // another version of the ICU library, or none. Digits are Latin everywhere, for the numbers of acts and counts are
        // facts that readers compare with a source.
        var months = PortalText.In(culture, "Words.Months")!.Split('|').Append("").ToArray();
        culture.DateTimeFormat = (DateTimeFormatInfo)CultureInfo.InvariantCulture.DateTimeFormat.Clone();
        culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames = months;
        culture.NumberFormat = (NumberFormatInfo)CultureInfo.InvariantCulture.NumberFormat.Clone();
        // "1,234.5"
        var number = PortalText.In(culture, "Words.NumberExample")!;
        culture.NumberFormat.NumberGroupSeparator = number[1..2];
        culture.NumberFormat.NumberDecimalSeparator = number[5..6];
    }

    /// <summary>The official languages of the United Nations, in its order. Each but English has resources of its own.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        new("ar", "العربية", isRightToLeft: true),
        new("zh", "中文"),
        new("en", "English"),
        new("fr", "Français"),
        new("ru", "Русский"),
        new("es", "Español"),
    ];

    public static Language English { get; } = All.First(language => language.Code == "en");

    /// <summary>That of the request; English where there is none.</summary>
    public static Language Current => Of(CultureInfo.CurrentUICulture.Name) ?? English;

    /// <summary>As addresses and HTML write it.</summary>
    public string Code { get; }

    /// <summary>Its own name for itself.</summary>
    public string Name { get; }

    public bool IsEnglish => this == English;

    public bool IsRightToLeft { get; }

    /// <summary>"rtl" or "ltr", as HTML writes it.</summary>
    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    /// <summary>What stands before the path of every page; nothing in English.</summary>
    public string Prefix => IsEnglish ? "" : $"/{Code}";

    /// <returns>Null for a language in which the interface is not offered.</returns>
    public static Language? Of(string? code) => All.FirstOrDefault(language => language.Code == code);

    /// <summary>From here on, in this flow of calls alone.</summary>
    public void Use() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
}
