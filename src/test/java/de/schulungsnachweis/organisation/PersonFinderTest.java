package de.schulungsnachweis.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.organisation.PersonMatch.Asked;
import de.schulungsnachweis.organisation.PersonMatch.Found;
import de.schulungsnachweis.organisation.PersonMatch.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R26: nobody is taken for somebody else. */
class PersonFinderTest {

    private final List<PersonCandidate> persons = new ArrayList<>();

    @Test
    void theNumberFindsThePersonWithoutAName() {
        person("0012", "Öztürk", "Gülşah", "50");
        assertThat(find("0012", null, null, null)).isEqualTo(new Found(0));
    }

    @Test
    void theNumberFindsThePersonAlsoIfTheGivenNameIsShortened() {
        person("0012", "Öztürk", "Gülşah Ayşe", "50");
        assertThat(find("0012", "Oeztuerk", "G.", null)).isEqualTo(new Found(0));
    }

    @Test
    void theSameNumberWithAnotherSurnameIsAQuestion() {
        person("0012", "Öztürk", "Gülşah", "50");
        assertThat(find("0012", "Weiß", "Gülşah", "50")).isEqualTo(new Asked(Question.NAME_DIFFERS, List.of(0L)));
    }

    @Test
    void aSurnameThatHasGrownIsAQuestionToo() {
        person("0012", "Müller", "Anna", "50");
        assertThat(find("0012", "Müller-Lüdenscheid", "Anna", "50"))
                .isEqualTo(new Asked(Question.NAME_DIFFERS, List.of(0L)));
    }

    @Test
    void anUnknownNumberIsAQuestionEvenWhereTheNameFits() {
        person("0012", "Öztürk", "Gülşah", "50");
        assertThat(find("12", "Öztürk", "Gülşah", "50")).isEqualTo(new Asked(Question.NUMBER_UNKNOWN, List.of()));
    }

    @Test
    void theEmailFindsThePersonInAnyCase() {
        persons.add(new PersonCandidate(7, null, "Weiß", "Änne", "aenne.weiss@stadt.example", Set.of("50")));
        assertThat(PersonFinder.find(
                        new PersonDescription(null, "Weiss", "Änne", "Aenne.Weiss@Stadt.example", null), persons))
                .isEqualTo(new Found(7));
    }

    @Test
    void theEmailOfSomebodyElseIsAQuestion() {
        persons.add(new PersonCandidate(7, null, "Weiß", "Änne", "aenne.weiss@stadt.example", Set.of("50")));
        person("0013", "Nowak", "Ines", "50");
        assertThat(PersonFinder.find(
                        new PersonDescription(null, "Nowak", "Ines", "aenne.weiss@stadt.example", "50"), persons))
                .isEqualTo(new Asked(Question.EMAIL_DIFFERS, List.of(7L)));
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Jörg, Mueller, Joerg",
        "Groß, Änne, GROSS, Aenne",
        "Müller-Lüdenscheid, Anna, Müller, Anna",
        "Müller, Anna, Müller-Lüdenscheid, Anna",
        "Lüdenscheid, Anna, Müller-Lüdenscheid, Anna",
        "Müller, A., Müller, Anna",
        "Müller, Anna Maria, Müller, Maria",
        "Müller, A. M., Müller, Anna Maria",
        "Müller, Hans, Müller, Hans-Günther",
        "Heyde, Karl, von der Heyde, Karl",
        "Yilmaz, Emre, Yılmaz, Emre",
    })
    void aVariantFindsTheOnlyPersonOfTheUnitWhoFits(
            String familyName, String givenName, String storedFamilyName, String storedGivenName) {
        person("0012", storedFamilyName, storedGivenName, "50");
        person("0013", "Nowak", "Ines", "50");
        person("0014", storedFamilyName, storedGivenName, "51");
        assertThat(find(null, familyName, givenName, "50")).isEqualTo(new Found(0));
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Bea, Müller, Anna",
        "Möller, Anna, Müller, Anna",
        "Bauer, Anna, Baur, Anna",
        "Meier, Anna, Meyer, Anna",
        "Müller, Annika, Müller, Anna",
        "von, Anna, von der Heyde, Anna",
    })
    void anotherNameFindsNobody(String familyName, String givenName, String storedFamilyName, String storedGivenName) {
        person("0012", storedFamilyName, storedGivenName, "50");
        assertThat(find(null, familyName, givenName, "50")).isEqualTo(new Asked(Question.NAME_NOT_UNIQUE, List.of()));
    }

    @Test
    void aVariantThatFitsTwoIsAQuestionWithBoth() {
        person("0012", "Müller", "Anna", "50");
        person("0013", "Müller", "Arne", "50");
        assertThat(find(null, "Müller", "A.", "50")).isEqualTo(new Asked(Question.NAME_NOT_UNIQUE, List.of(0L, 1L)));
    }

    @Test
    void theExactNameGoesBeforeTheVariant() {
        person("0012", "Müller", "Anna", "50");
        person("0013", "Müller-Lüdenscheid", "Anna", "50");
        assertThat(find(null, "Müller", "Anna", "50")).isEqualTo(new Found(0));
    }

    @Test
    void aPartOfASurnameWithAnInitialIsTooLittle() {
        person("0012", "Müller-Lüdenscheid", "Anna", "50");
        assertThat(find(null, "Müller", "A.", "50")).isEqualTo(new Asked(Question.NAME_NOT_UNIQUE, List.of(0L)));
    }

    @Test
    void aSurnameAloneIsTooLittle() {
        person("0012", "Müller", "Anna", "50");
        assertThat(find(null, "Müller", null, "50")).isEqualTo(new Asked(Question.NAME_NOT_UNIQUE, List.of(0L)));
    }

    @Test
    void aVariantWithAnotherEmailIsTooLittle() {
        persons.add(new PersonCandidate(7, null, "Weiß", "Änne", "aenne.weiss@stadt.example", Set.of("50")));
        assertThat(PersonFinder.find(
                        new PersonDescription(null, "Weiß", "Ä.", "anna.weiss@stadt.example", "50"), persons))
                .isEqualTo(new Asked(Question.NAME_NOT_UNIQUE, List.of(7L)));
    }

    @Test
    void withoutAUnitTheNameFindsNobody() {
        person("0012", "Müller", "Anna", "50");
        assertThat(find(null, "Müller", "Anna", null)).isEqualTo(new Asked(Question.NAME_NOT_UNIQUE, List.of()));
    }

    private void person(String number, String familyName, String givenName, String unit) {
        persons.add(new PersonCandidate(persons.size(), number, familyName, givenName, null, Set.of(unit)));
    }

    private PersonMatch find(
            @Nullable String number, @Nullable String familyName, @Nullable String givenName, @Nullable String unit) {
        return PersonFinder.find(new PersonDescription(number, familyName, givenName, null, unit), persons);
    }
}
