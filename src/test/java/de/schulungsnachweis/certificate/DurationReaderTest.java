package de.schulungsnachweis.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.DurationAssumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How durations are read (R17 to R20). */
class DurationReaderTest {

    private final DurationReader reader = new DurationReader(new DurationAssumptions(45, 8, true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            360 Min.                        | 360
            90'                             | 90
            45 Minuten                      | 45
            1.440 Minuten                   | 1440
            6,5 Std.                        | 390
            6.5 h                           | 390
            6:30 h                          | 390
            6:30                            | 390
            6h30                            | 390
            5h30min                         | 330
            6 Std. 30 Min.                  | 390
            6 Std. 45                       | 405
            2 Stunden und 15 Minuten        | 135
            6 Zeitstunden                   | 360
            1½ Std.                         | 90
            1 1/2 Std.                      | 90
            eineinhalb Stunden              | 90
            anderthalb Stunden              | 90
            eine Dreiviertelstunde          | 45
            zweistündig                     | 120
            90-minütig                      | 90
            6,5 (Stunden)                   | 390
            Dauer (Stunden): 6              | 360
            PT6H30M                         | 390
            """)
    void minutesAndHoursAreReadInEverySpelling(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.of(minutes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8 UE                               | 360
            8UE                                | 360
            7 UE                               | 315
            8 U-Std.                           | 360
            16 U.-Std.                         | 720
            8 U.E.                             | 360
            12 Ustd.                           | 540
            8 Unterrichtseinheiten à 45 Min.   | 360
            8 UE (45 min)                      | 360
            6 UE à 60 Minuten                  | 360
            8 Lerneinheiten                    | 360
            3 Doppelstunden                    | 270
            10 Lektionen à 45 Min.             | 450
            UE: 8                              | 360
            8 (UE)                             | 360
            Kurs 2, 8 UE                       | 360
            8 UE, davon 4 UE online            | 360
            """)
    void aTeachingUnitIs45Minutes(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.of(minutes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09:00-16:00                         | 420
            09:00 – 16:00 Uhr                   | 420
            9-16 Uhr                            | 420
            von 9 Uhr bis 15.30 Uhr             | 390
            zwischen 18 und 20 Uhr              | 120
            09.00 - 16.30 Uhr (45 min Pause)    | 450
            9–16 Uhr, Pause 12–13 Uhr           | 420
            8:30-12:00 und 13:00-16:30          | 420
            9.00 - 12.00 / 13.00 - 16.00 Uhr    | 360
            12.03.2024, 9–15 Uhr                | 360
            Fr 14–18 Uhr, Sa 9–16 Uhr           | 660
            """)
    void aSpanIsTheLengthOfTheEventWithItsBreaks(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.of(minutes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 x 4 Stunden                       | 720
            10 x 90 min                         | 900
            2x4 UE                              | 360
            6 Abende je 2 Stunden               | 720
            3 Abende à 2 UE                     | 270
            2 Module à 4 UE                     | 360
            2 Tage, jeweils 9–15 Uhr            | 720
            3 Termine (jeweils 9–15 Uhr)        | 1080
            2. und 3. Juni, jeweils 9–15 Uhr    | 720
            2 Tage à 8 UE                       | 720
            3 Tage, 6 Std. pro Tag              | 1080
            6 Std. x 3 Tage                     | 1080
            10 Wochen, 2 Stunden pro Woche      | 1200
            25 Stunden (25 x 60 Min.)           | 1500
            90 Min. Vortrag + 30 Min. Diskussion| 120
            """)
    void sessionsAreMultipliedAndPartsAdded(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "1 Tag,360",
        "2 Tage,720",
        "'1,5 Tage',540",
        "ganztägig,360",
        "Tagesseminar,360",
        "zweitägig,720",
        "5-tägige Schulung,1800",
        "1/2 Tag,180",
        "½ Tag,180",
        "ein halber Tag,180",
        "halbtägig,180",
        "zwei Halbtage,360",
        "Freistellungstage: 3,1080",
        "am 2. und 3. Juni 2024,720",
        "vom 8. bis 10. September 2025,1080",
        "5 Tage + 1 Tag Abreise,1800"
    })
    void daysWithoutTimesAreAssumedWithEightUnitsEach(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(new DurationReading(minutes, minutes, minutes, true, "DURATION_DAY"));
    }

    @Test
    void daysWithoutTimesAreUnclearWhereTheAssumptionIsTurnedOff() {
        DurationReader strict = new DurationReader(new DurationAssumptions(45, 8, false));

        assertThat(strict.read("2 Tage")).isEqualTo(DurationReading.unclear("DURATION_DAY"));
        assertThat(strict.read("2 Tage (16 UE)")).isEqualTo(DurationReading.of(720));
    }

    @ParameterizedTest
    @CsvSource({
        "2 Tage (16 Stunden),960",
        "40 Std./5 Tage,2400",
        "'1 Tag, 9–15 Uhr',360",
        "Tagesseminar (8 UE),360",
        "30 Unterrichtsstunden - 5 Tage,1350"
    })
    void statedTimesGoBeforeDays(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({"'9–15 Uhr, 7 UE',360", "'8 UE, 9–16 Uhr',420", "8 UE / 6 h,360", "'9–16 Uhr, 6 Stunden',420"})
    void clockTimesGoBeforeUnitsThatFitIntoThem(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.of(minutes));
    }

    @ParameterizedTest
    @CsvSource({"'8 UE, 9–11 Uhr',120,360", "8 UE / 8 h,360,480", "'9–17 Uhr, 4 UE',180,480", "200h / +100h,6000,12000"
    })
    void contradictionsAreUnclearWithinTheRangeOfTheStatements(String text, int least, int most) {
        assertThat(reader.read(text)).isEqualTo(new DurationReading(null, least, most, false, "DURATION_CONFLICT"));
    }

    @ParameterizedTest
    @CsvSource({
        "ca. 120 Unterrichtsstunden,4050,6750,DURATION_APPROX",
        "ca. 2 Std,90,150,DURATION_APPROX",
        "2-3 Std.,120,180,DURATION_RANGE",
        "von 30 Minuten bis vier Stunden,30,240,DURATION_RANGE",
        "max. 4 Stunden,0,240,DURATION_RANGE",
        "30 Lekt.,1350,1800,DURATION_UNIT",
        "'6,30 Std.',378,390,DURATION_RANGE",
        "'2 Tage, 9–15 Uhr',360,720,DURATION_CONFLICT",
        "6 Abende (12 Stunden),720,4320,DURATION_CONFLICT",
        "'Modul 1: 8 UE, Modul 2: 8 UE',360,720,DURATION_CONFLICT",
        "weniger als 6 Stunden,0,360,DURATION_RANGE"
    })
    void whatCanBeReadInSeveralWaysHasARangeAndNoMinutes(String text, int least, int most, String problem) {
        assertThat(reader.read(text)).isEqualTo(new DurationReading(null, least, most, false, problem));
    }

    @ParameterizedTest
    @CsvSource({
        "30 UE/Woche,1350,DURATION_WEEK",
        "2 Std. wöchentlich,120,DURATION_WEEK",
        "montags 18–20 Uhr,120,DURATION_WEEK",
        "5 Tage – 30 Ustd./Woche,1350,DURATION_WEEK",
        "mind. 6 Std.,360,DURATION_RANGE",
        "Mo–Fr 9–16 Uhr,420,DURATION_RANGE",
        "jeweils 9–15 Uhr,360,DURATION_RANGE",
        "mit 15 Stunden Praktikum,900,DURATION_RANGE"
    })
    void ratesAndLowerLimitsHaveNoUpperEnd(String text, int least, String problem) {
        assertThat(reader.read(text)).isEqualTo(new DurationReading(null, least, null, false, problem));
    }

    @ParameterizedTest
    @CsvSource({
        "'',DURATION_MISSING",
        "' - ',DURATION_MISSING",
        "k. A.,DURATION_MISSING",
        "siehe Anlage,DURATION_UNREADABLE",
        "9h-11h,DURATION_UNREADABLE",
        "09:00 h – 10:00 h,DURATION_UNREADABLE",
        "drei Module,DURATION_UNREADABLE",
        "ab 17 Uhr,DURATION_UNREADABLE",
        "Fr 16 Uhr bis Sa 14 Uhr,DURATION_UNREADABLE",
        "480,DURATION_UNIT",
        "'6,5',DURATION_UNIT",
        "4x90,DURATION_UNIT",
        "Dauer: 6,DURATION_UNIT",
        "1 Woche,DURATION_WEEK",
        "einjährig,DURATION_WEEK",
        "-6 h,DURATION_NEGATIVE",
        "16:00-09:00,DURATION_NEGATIVE",
        "22:00-02:00,DURATION_OVERNIGHT",
        "0,DURATION_ZERO",
        "0 h,DURATION_ZERO",
        "1.000 UE,DURATION_IMPLAUSIBLE",
        "99999 Stunden,DURATION_IMPLAUSIBLE",
        "12.03.2024,DURATION_IS_DATE"
    })
    void whatSaysNothingCertainIsUnclearWithItsReason(String text, String problem) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.unclear(problem));
    }

    @Test
    void numbersOfAKnownUnitAreRead() {
        assertThat(reader.hours(6.5).minutes()).isEqualTo(390);
        assertThat(reader.units(8).minutes()).isEqualTo(360);
        assertThat(reader.minutes(90).minutes()).isEqualTo(90);
    }

    @Test
    void aTimeCellIsAFractionOfADayAndMayExceedIt() {
        assertThat(reader.time(0.25).minutes()).isEqualTo(360);
        assertThat(reader.time(1.25).minutes()).isEqualTo(1800);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.25, -6})
    void negativeNumbersAreUnclear(double number) {
        assertThat(reader.time(number)).isEqualTo(DurationReading.unclear("DURATION_NEGATIVE"));
        assertThat(reader.hours(number)).isEqualTo(DurationReading.unclear("DURATION_NEGATIVE"));
    }

    @Test
    void zeroIsUnclear() {
        assertThat(reader.units(0)).isEqualTo(DurationReading.unclear("DURATION_ZERO"));
    }
}
