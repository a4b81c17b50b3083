package de.schulungsnachweis.mandate.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1 and R3: a function from Sachgebietsleitung upwards with Führungskraft "nein" asks for a reason. */
class R01LeaderFunctionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sachgebietsleiterin",
                "Sachgebietsleiter",
                "Sachgebietsleitung Einbürgerung",
                "SACHGEBIETSLEITUNG",
                "Sachgebietsleiter/-in",
                "Sachgebietsleiter*in",
                "Sachgebietsleiter(in)",
                "SG-Leitung",
                "Sachgebiets-Leiterin",
                "Abteilungsleiter",
                "Abt.-Ltg.",
                "Abteilungsleiterin Wohngeld",
                "Amtsleitung",
                "Jugendamtsleiterin",
                "Leiter Sozialamt",
                "Leiterin der Abteilung Soziales",
                "Leiter des Sachgebiets 50.21",
                "Leiterin des Jugendamtes",
                "Betriebsleiterin",
                "Eigenbetriebsleitung",
                "Fachbereichsleiter",
                "Stadtbezirksamtsleiterin",
                "Verwaltungsstellenleiter",
                "Beigeordnete",
                "Beigeordneter für Soziales",
                "Bürgermeisterin",
                "Oberbürgermeister",
                "Oberbuergermeister",
                "kommissarische Sachgebietsleiterin",
                "Sachgebietsleiterin Fahrerlaubnisse",
                "Sachgebietsleiter Unterstützung des Ehrenamts",
                "Sachgebietsleiterin Interessenvertretung",
            })
    void aManagerLevelWithNoContradicts(String function) {
        assertThat(LeaderFunctionRule.contradicts(function, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stellvertretende Sachgebietsleiterin",
                "stv. Amtsleiter",
                "stellv. Abteilungsleitung",
                "Vertretung der Amtsleitung",
                "Abwesenheitsvertretung Sachgebietsleitung",
                "Sekretärin der Beigeordneten",
                "Sekretariat Amtsleitung",
                "Assistenz der Betriebsleitung",
                "Vorzimmer Oberbürgermeister",
                "Amtsleitung, Sekretariat",
                "Sachgebietsleiterin (stellv.)",
                "Abteilungsleiter - Vertretung",
                "Referent des Oberbürgermeisters",
                "Büro der Beigeordneten",
                "Fahrer des Oberbürgermeisters",
                "Mitarbeiterin Amtsleitung",
                "Sachbearbeiter bei der Amtsleitung",
                "Projektleitung",
                "Projektleiterin Digitalisierung",
                "Gruppenleitung",
                "Kita-Leitung",
                "Teamleiterin",
                "Bauleiter",
                "Netzwerkleitung",
                "Begleitung im Jugendamt",
                "Anleiterin",
                "Betriebsleitstelle",
                "Sachbearbeiterin Abteilung Soziales",
                "Amtsarzt",
                "",
            })
    void anythingElseWithNoDoesNotContradict(String function) {
        assertThat(LeaderFunctionRule.contradicts(function, false)).isFalse();
    }

    @Test
    void aManagerLevelWithYesDoesNotContradict() {
        assertThat(LeaderFunctionRule.contradicts("Amtsleiterin", true)).isFalse();
    }

    @Test
    void aBlankIsNoContradictionSinceItSaysNothing() {
        assertThat(LeaderFunctionRule.contradicts("Amtsleiterin", null)).isFalse();
    }

    @Test
    void aMissingFunctionIsNoContradiction() {
        assertThat(LeaderFunctionRule.contradicts(null, false)).isFalse();
    }
}
