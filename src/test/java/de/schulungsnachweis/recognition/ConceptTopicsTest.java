package de.schulungsnachweis.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.recognition.TitleJudgement.Decision;
import de.schulungsnachweis.testing.FirstMandate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example topic of the concept's section 4, in three phrasings, is accepted in its category (R6, R16). */
class ConceptTopicsTest {

    private static final TitleClassifier CLASSIFIER = TitleClassifier.load(FirstMandate.MANDATE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rechtsextremismus erkennen und handeln",
                "Rechtsextreme Codes und Symbole",
                "Was tun gegen Rechtsextreme im Publikumsverkehr?",
                "Rechtspopulismus im Rathaus: sicher auftreten",
                "Mit rechtspopulistischen Parolen umgehen",
                "Populismus verstehen",
                "Alltagsrassismus im Amt",
                "Rassismus, nein danke! Grundlagen für Beschäftigte",
                "Wie Rassismus in Institutionen wirkt",
                "Zivilcourage im öffentlichen Dienst",
                "Eingreifen statt wegsehen: Zivilcourage-Training",
                "Zivilcouragiert handeln",
                "Diskriminierung erkennen und handeln",
                "Diskriminierungsfreie Behörde",
                "Antidiskriminierung in der Praxis",
                "Antirassismus-Training",
                "Anti-Rassismus für Führungskräfte",
                "Antirassistisch arbeiten in der Kommune",
                "Gruppenbezogene Menschenfeindlichkeit begegnen",
                "GMF: Abwertung erkennen",
                "Menschenfeindliche Äußerungen: was tun?",
                "Verschwörungsideologien entgegentreten",
                "Verschwörungserzählungen im Bürgergespräch",
                "Glauben an Verschwörungstheorien – wie reagieren?",
                "Reichsbürger im Bürgerbüro: Kommunikation und Deeskalation",
                "Umgang mit Reichsbürger*innen und Selbstverwalter*innen",
                "Reichsbürgerinnen und Reichsbürger – Deeskalation am Schalter",
                "Menschenbilder und persönliche Haltungen reflektieren",
                "Mein Menschenbild, meine Haltung: Selbstreflexion für Beschäftigte",
                "Selbstreflexion über Menschenbilder",
                "Umgang mit Stereotypen",
                "Vorurteile abbauen",
                "Unbewusste Vorurteile (Unconscious Bias)",
                "Sinti und Roma: Geschichte und Gegenwart der Ausgrenzung",
                "Antisemitismus heute",
                "Antiziganismus in der Verwaltung",
                "Antimuslimischer Rassismus",
                "Vorurteile gegenüber Juden und Muslimen",
                "Schwarze Menschen in Deutschland",
                "Kolonialismus und sein Erbe",
                "Koloniale Spuren in unserer Stadt",
                "Postkoloniale Perspektiven für die Verwaltung"
            })
    void democraticTopicsAreAccepted(String title) {
        assertAccepted(title, FirstMandate.DEMOCRATIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interkulturelle Öffnung der Verwaltung",
                "Wie gelingt interkulturelle Öffnung?",
                "IKÖ – Prozesse steuern",
                "Interkulturelle Kompetenz im Bürgerservice",
                "Basistraining interkulturelle Kompetenzen",
                "Intercultural competence for public servants",
                "Interkulturelle Kommunikation",
                "Interkulturell kommunizieren und zusammenarbeiten",
                "Zusammenarbeit in interkulturellen Teams",
                "Diversität in der Stadtverwaltung",
                "Diversity Management",
                "Diversitätssensibel führen",
                "Vielfaltskompetenz stärken",
                "Vielfalt in der Belegschaft fördern",
                "Vielfalt leben am Arbeitsplatz",
                "Migrantinnen und Migranten an Beteiligungsprozessen beteiligen",
                "Beteiligung von Migrant:innen gestalten",
                "Bürgerbeteiligung für Menschen mit Migrationshintergrund",
                "Weltreligionen im Überblick",
                "Islam: Grundwissen für die Verwaltung",
                "Religionen und ihre Feste",
                "Der Nahostkonflikt und seine Folgen für die Kommune",
                "Kriege und Krisen der Welt: Folgen vor Ort",
                "Internationale Konflikte verstehen",
                "Flucht und Migration: Ursachen und Folgen",
                "Migration nach Europa",
                "Fluchtursachen verstehen"
            })
    void interculturalTopicsAreAccepted(String title) {
        assertAccepted(title, FirstMandate.INTERCULTURAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Englisch A2",
                "Arabisch für den Beruf",
                "Vietnamesisch für Anfänger",
                "Business English für die Verwaltung",
                "Deutsche Gebärdensprache (DGS) Grundkurs",
                "Russischkurs",
                "Ukrainisch – Aufbaukurs B1",
                "Mehrsprachigkeit im Amt",
                "Einführung in die türkische Sprache",
                "Español para el trabajo",
                "Tigrinya Grundstufe",
                "Fremdsprachen am Telefon"
            })
    void anyLanguageIsAccepted(String title) {
        assertAccepted(title, FirstMandate.MULTILINGUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leichte Sprache für die Verwaltung",
                "Texte in Leichter Sprache schreiben",
                "Einführung in die Einfache Sprache",
                "Leicht verständliche Sprache in Bescheiden",
                "Bürgernahe Kommunikation",
                "Bürgernah und verständlich schreiben",
                "Bürgerfreundliche Verwaltungssprache",
                "Verständliche Bescheide",
                "Vom Amtsdeutsch zum Klartext"
            })
    void plainLanguageTopicsAreAccepted(String title) {
        assertAccepted(title, FirstMandate.PLAIN_LANGUAGE);
    }

    private static void assertAccepted(String title, Category category) {
        TitleJudgement judgement = CLASSIFIER.classify(title);
        assertThat(judgement.decision()).as(judgement.reason()).isEqualTo(Decision.ACCEPT);
        assertThat(judgement.category()).as(judgement.reason()).isEqualTo(category);
    }
}
