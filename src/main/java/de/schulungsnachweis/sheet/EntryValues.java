package de.schulungsnachweis.sheet;

/** What a row says, by kind of list. A component is null where the row does not give it. */
public sealed interface EntryValues permits StaffValues, CertificateValues, UnitValues, CatalogueValues {}
