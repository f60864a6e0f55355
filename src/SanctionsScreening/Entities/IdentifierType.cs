namespace SanctionsScreening.Entities;

/// <summary>The kinds of identifier that lists publish and requests carry.</summary>
public enum IdentifierType
{
    /// <summary>Any identifier that none of the other kinds describes.</summary>
    Other,

    /// <summary>A passport number.</summary>
    Passport,

    /// <summary>A national identity number or card.</summary>
    NationalId,

    /// <summary>A tax number (INN, NIT, RFC, C.U.I.T., VAT …).</summary>
    TaxNumber,

    /// <summary>A registration number of an organisation (OGRN, commercial registry, company number …).</summary>
    RegistrationNumber,

    /// <summary>A driving licence.</summary>
    DrivingLicence,

    /// <summary>A Legal Entity Identifier (ISO 17442).</summary>
    Lei,

    /// <summary>A SWIFT/BIC code (ISO 9362).</summary>
    Bic,

    /// <summary>The IMO number of a ship or of a ship's owner.</summary>
    Imo,

    /// <summary>A Maritime Mobile Service Identity.</summary>
    Mmsi,

    /// <summary>A ship's radio call sign.</summary>
    CallSign,

    /// <summary>An aircraft's tail number, serial number or transponder code.</summary>
    AircraftNumber,

    /// <summary>A digital currency address.</summary>
    DigitalCurrencyAddress,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A web site.</summary>
    Website,

    /// <summary>A telephone number.</summary>
    Phone,
}
