namespace SanctionsScreening.Matching;

/// <summary>The codes of features and changes. They are stable across versions: a code is never given another meaning, and new ones may join.</summary>
public static class ReasonCodes
{
    /// <summary>Words of both names met: where every score begins.</summary>
    public const string Words = "name.words";

    /// <summary>Words that met are spelled differently.</summary>
    public const string Spelling = "name.spelling";

    /// <summary>Words on both sides met nothing: the names disagree.</summary>
    public const string Contradicted = "name.contradicted";

    /// <summary>The request has words that the listed name lacks.</summary>
    public const string OnlyInRequest = "name.only-in-request";

    /// <summary>The listed name has words that the request lacks.</summary>
    public const string OnlyInListed = "name.only-in-listed";

    /// <summary>Particles, titles and legal forms that met nothing.</summary>
    public const string Minor = "name.minor";

    /// <summary>The legal forms are those of different parts of the world.</summary>
    public const string ForeignForms = "name.foreign-forms";

    /// <summary>The words that met are common, so that they may have met by chance.</summary>
    public const string Common = "name.common";

    /// <summary>The request or the listed name has a single telling word.</summary>
    public const string SingleWord = "name.single-word";

    /// <summary>Numbers or series disagree.</summary>
    public const string Numbers = "name.numbers";

    /// <summary>Only one of two organisations or vessels has a number or series.</summary>
    public const string NumberOnOneSide = "name.number-on-one-side";

    /// <summary>Initials differ.</summary>
    public const string Initials = "name.initials";

    /// <summary>One side spells the initials of the other.</summary>
    public const string Acronym = "name.acronym";

    /// <summary>The son of one side is the father of the other.</summary>
    public const string SonAndFather = "name.son-and-father";

    /// <summary>The patronymic of one side is a son's, that of the other a daughter's.</summary>
    public const string SonAndDaughter = "name.son-and-daughter";

    /// <summary>The score was put on the published scale.</summary>
    public const string Calibration = "name.calibration";

    /// <summary>The listed name is a weak alias, which makes no match by itself.</summary>
    public const string WeakAlias = "name.weak-alias";

    /// <summary>The request states another type than the entity's.</summary>
    public const string Type = "type";

    /// <summary>Dates of birth agree or differ.</summary>
    public const string BirthDate = "birth.date";

    /// <summary>Countries agree or differ.</summary>
    public const string Country = "country";

    /// <summary>Genders agree or differ.</summary>
    public const string Gender = "gender";

    /// <summary>Both carry the same identifier.</summary>
    public const string Identifier = "identifier";

    /// <summary>Change: a request word spelled as the listed one.</summary>
    public const string ChangeSpelling = "change.spelling";

    /// <summary>Change: a request word left out.</summary>
    public const string ChangeWithoutWord = "change.without-word";

    /// <summary>Change: a listed word added.</summary>
    public const string ChangeWithWord = "change.with-word";

    /// <summary>Change: the whole name written as listed.</summary>
    public const string ChangeName = "change.name";

    /// <summary>Change: the date of birth on file stated, or a differing one left out.</summary>
    public const string ChangeBirthDate = "change.birth-date";

    /// <summary>Change: the country on file stated.</summary>
    public const string ChangeCountry = "change.country";

    /// <summary>Change: the gender left open.</summary>
    public const string ChangeGender = "change.gender";

    /// <summary>Change: the type left open.</summary>
    public const string ChangeType = "change.type";
}
