package de.schulungsnachweis.front.staff;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.evaluation.person.HandedIn;
import de.schulungsnachweis.evaluation.person.Standing;
import de.schulungsnachweis.evaluation.person.Work;
import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.Outcome;
import de.schulungsnachweis.mandate.TargetGroup;
import de.schulungsnachweis.testing.FirstMandate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is said of a person, in whole sentences. */
class StandingTextsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 5);

    private final StandingTexts texts = new StandingTexts(messages(), FirstMandate.MANDATE);

    @Test
    void leadersAndStaffAreToldWhatFulfilsTheMandate() {
        assertThat(of(TargetGroup.LEADERS).required())
                .contains("6 Stunden", "01.01.2021", "31.12.2026")
                .endsWith("geendet haben.")
                .doesNotContain("Leichte Sprache");
        assertThat(of(TargetGroup.STAFF).required())
                .contains("6 Stunden")
                .isNotEqualTo(of(TargetGroup.LEADERS).required());
    }

    @ParameterizedTest
    @EnumSource(
            value = TargetGroup.class,
            names = {"NOT_IN_TARGET_GROUP", "UNDECLARED"})
    void whereNothingIsRequiredNothingIsOpen(TargetGroup group) {
        StandingText text = of(group, certificate(Outcome.COUNTED, FirstMandate.DEMOCRATIC, true));
        assertThat(text.verdict()).isNull();
        assertThat(text.explanation())
                .isEqualTo("Solange keine Schulung gefordert ist, gilt der Auftrag weder als erfüllt noch als offen.");
    }

    @Test
    void whoHasFulfilledNeedsNoExplanation() {
        StandingText text = of(
                TargetGroup.STAFF,
                certificate(Outcome.TITLE_UNCLEAR, null, false),
                certificate(Outcome.COUNTED, FirstMandate.DEMOCRATIC, true));
        assertThat(text.verdict()).isEqualTo("Der Schulungsauftrag ist erfüllt.");
        assertThat(text.explanation()).isNull();
    }

    @Test
    void whoHasNotFulfilledIsToldWhatIsMissing() {
        assertThat(of(TargetGroup.LEADERS).verdict()).isEqualTo("Der Schulungsauftrag ist noch nicht erfüllt.");
        assertThat(of(TargetGroup.LEADERS).explanation()).isEqualTo("Es ist kein Nachweis abgegeben.");
        assertThat(of(TargetGroup.LEADERS, certificate(Outcome.TOO_SHORT, null, false))
                        .explanation())
                .startsWith("Keiner der abgegebenen Nachweise zählt.");
        assertThat(of(TargetGroup.LEADERS, certificate(Outcome.COUNTED, FirstMandate.PLAIN_LANGUAGE, false))
                        .explanation())
                .endsWith("ihre Kompetenz erfüllt den Auftrag für Führungskräfte nicht.");
        HandedIn unclear = certificate(Outcome.TITLE_UNCLEAR, null, false);
        assertThat(of(TargetGroup.LEADERS, unclear).explanation())
                .isEqualTo("Über einen Nachweis muss noch entschieden werden.");
        assertThat(of(
                                TargetGroup.LEADERS,
                                unclear,
                                unclear,
                                certificate(Outcome.COUNTED, FirstMandate.PLAIN_LANGUAGE, false))
                        .explanation())
                .isEqualTo("Über 2 Nachweise muss noch entschieden werden.");
    }

    @Test
    void everythingStoredIsNamed() {
        Work counted = work(TargetGroup.LEADERS, true, null, false, false);
        Work other = new Work("20", "Sozialamt", null, null, null, TargetGroup.STAFF, false, null, null, null, null);
        Standing standing = new Standing(7, "0815", "Beispiel", "Kim", FIRST, LAST, List.of(other, counted), List.of());
        assertThat(texts.of(standing).stored())
                .containsExactly(
                        "Personalnummer: 0815",
                        "Organisationseinheit: 20 Sozialamt (zählt bei einer anderen Organisationseinheit)",
                        "Organisationseinheit: 10 Bürgeramt, Sachgebiet 10.1, Funktion: Leitung",
                        "Gruppe: Führungskräfte",
                        "Führungskraft: ja. Bürgerkontakt: keine Angabe. Medien- und Öffentlichkeitsarbeit: nein.",
                        "Am Stichtag nicht im Dienst. Der Grund ist nicht gespeichert.",
                        "Eintritt: 04.03.2024",
                        "Austritt: 05.03.2024");
        assertThat(texts.of(standing).unitEmail()).isEqualTo("buergeramt@stadt.example");
    }

    @Test
    void aCertificateIsARow() {
        StandingText.Row full = of(TargetGroup.STAFF, certificate(Outcome.COUNTED, FirstMandate.DEMOCRATIC, true))
                .certificates()
                .getFirst();
        assertThat(full)
                .isEqualTo(new StandingText.Row(
                        3,
                        "Demokratie leben",
                        "VHS",
                        "04.03.2024 bis 05.03.2024",
                        "1440",
                        "liegt vor",
                        "ja, als " + FirstMandate.DEMOCRATIC.label(),
                        "Weil.",
                        false));
        HandedIn bare = new HandedIn(
                4, null, null, null, null, null, null, null, null, false, Outcome.ROW_UNCLEAR, "Weil.", true);
        assertThat(of(TargetGroup.STAFF, bare).certificates())
                .containsExactly(new StandingText.Row(
                        4, "–", "–", "–", "unklar", "keine Angabe", "wird geklärt", "Weil.", true));
    }

    private StandingText of(TargetGroup group, HandedIn... certificates) {
        return texts.of(new Standing(
                7,
                "0815",
                "Beispiel",
                "Kim",
                null,
                null,
                List.of(work(group, null, null, null, null)),
                List.of(certificates)));
    }

    private static Work work(
            TargetGroup group,
            @Nullable Boolean leader,
            @Nullable Boolean contact,
            @Nullable Boolean media,
            @Nullable Boolean onDuty) {
        return new Work(
                "10",
                "Bürgeramt",
                "buergeramt@stadt.example",
                "10.1",
                "Leitung",
                group,
                true,
                leader,
                contact,
                media,
                onDuty);
    }

    private static HandedIn certificate(Outcome outcome, @Nullable Category category, boolean fulfils) {
        return new HandedIn(
                3,
                "Demokratie leben",
                "VHS",
                null,
                FIRST,
                LAST,
                1440,
                true,
                category,
                fulfils,
                outcome,
                "Weil.",
                false);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
