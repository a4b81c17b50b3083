package de.schulungsnachweis.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import de.schulungsnachweis.mandate.DurationAssumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many ways in which offices write how long a training takes: the right number, or none (R17 to R20). */
class DurationPhrasesTest {

    private final DurationReader reader = new DurationReader(new DurationAssumptions(45, 8, true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            anderthalb Stunden | 90
            eineinhalb Stunden | 90
            zweieinhalb Stunden | 150
            1 1/2 Stunden | 90
            1½ Std. | 90
            zweistündig | 120
            sechsstündig | 360
            6-stündig | 360
            6stündiges Seminar | 360
            achtstündiger Workshop | 480
            45 Min. | 45
            45 min | 45
            45' | 45
            90 Minuten | 90
            1.200 Minuten | 1200
            360 Min | 360
            8 UE | 360
            8 U.E. | 360
            8 UE. | 360
            8 U-Std. | 360
            8 U.-Std. | 360
            8 UStd | 360
            8 Ustd. | 360
            8 U'Std. | 360
            8 Ust. | 360
            8 Unterrichtseinheiten | 360
            8 Unterrichtsstunden | 360
            8 Lerneinheiten | 360
            8 LE | 360
            8 Schulstunden | 360
            8 Lehreinheiten | 360
            8 Einheiten à 45 Minuten | 360
            8 x 45 min | 360
            8×45 Min. | 360
            8 * 45 Min. | 360
            8 mal 45 Minuten | 360
            10 x 90 min | 900
            3 x 4 Stunden | 720
            3 x 4 h | 720
            6 Abende à 2 Std. | 720
            6 Abende zu je 2 Stunden | 720
            sechs Abende à 90 Minuten | 540
            10 Termine à 90 Minuten | 900
            10 Termine je 2 UE | 900
            5 Vormittage à 3 Stunden | 900
            4 Nachmittage zu 3 Stunden | 720
            2 Tage (16 UE) | 720
            2 Tage à 8 UE | 720
            2 Tage à 6 Stunden | 720
            2 Tage zu je 8 Unterrichtseinheiten | 720
            3 Tage je 6 h | 1080
            2 Tage, jeweils 9–15 Uhr | 720
            2 Tage jeweils von 9.00 bis 16.00 Uhr | 840
            zweitägig, je 9 bis 16 Uhr | 840
            09:00–16:00 Uhr | 420
            09:00 - 16:00 | 420
            9.00-16.00 | 420
            09:00 Uhr bis 16:00 Uhr (1 h Pause) | 420
            9-16 Uhr inkl. 1 Std. Mittagspause | 420
            9-12 Uhr und 13-16 Uhr | 360
            9.00-12.00, 13.00-16.00 Uhr | 360
            9–12 Uhr + 13–15 Uhr | 300
            8:30-12:00 und 13:00-16:30 | 420
            9-15 Uhr, 7 UE | 360
            8 UE (9-16 Uhr) | 420
            9.00 - 16.30 Uhr (8 UE) | 450
            6 Std. (8 UE) | 360
            8 UE = 6 Stunden | 360
            6 Zeitstunden | 360
            6,5 Std. | 390
            6.5 Std. | 390
            6 h | 360
            6h | 360
            6:30 h | 390
            6 Std 30 Min | 390
            6 Std. und 30 Min. | 390
            6h30 | 390
            6 h 30 min | 390
            6 Stunden 30 Minuten | 390
            1 Std. 45 Min. | 105
            6 hrs | 360
            6 hours | 360
            PT6H | 360
            24 UE (18 Stunden) | 1080
            24 UE (3 Tage) | 1080
            24 UE/3 Tage | 1080
            3 Tage/24 UE | 1080
            16 UE an 2 Tagen | 720
            16 Stunden an zwei Tagen | 960
            16 Std. (2 Tage) | 960
            2x8 UE | 720
            2 x 8 UE | 720
            2 × 6 Stunden | 720
            2 mal 4 Stunden | 480
            zweimal 4 Stunden | 480
            dreimal 90 Minuten | 270
            Gesamtdauer 12 Stunden | 720
            Dauer: 6 Std. | 360
            insgesamt 20 UE | 900
            insgesamt 20 UE, davon 8 UE online | 900
            8 UE Präsenz + 4 UE online | 540
            4 UE + 4 UE | 360
            1 Tag (8 Stunden) | 480
            1 Tag, 8 UE | 360
            1 Tag à 8 UE | 360
            1 Tag (9:00–16:00) | 420
            1 Tag 9-16 Uhr | 420
            09:00 bis 12:00 Uhr (4 UE) | 180
            8 UE à 60 Minuten | 480
            8 Unterrichtsstunden (à 45 Min.) | 360
            sechs Stunden | 360
            acht Unterrichtseinheiten | 360
            zwölf UE | 540
            zwanzig Stunden | 1200
            fünfundvierzig Minuten | 45
            dreißig Unterrichtseinheiten | 1350
            eine Stunde | 60
            eine halbe Stunde | 30
            halbe Stunde | 30
            eine Dreiviertelstunde | 45
            eine Viertelstunde | 15
            ¾ Stunde | 45
            1/2 Stunde | 30
            ½ Tag (4 UE) | 180
            8 UE/Tag, 2 Tage | 720
            5 Tage, täglich 9-15 Uhr | 1800
            Sa 10-17 Uhr | 420
            Samstag, 10:00–17:00 Uhr | 420
            Fr 14-18 Uhr, Sa 9-16 Uhr | 660
            17-20.30 Uhr | 210
            1.5h | 90
            1,5h | 90
            1,5 h | 90
            90min | 90
            90' | 90
            1h | 60
            0,75 Std. | 45
            7,5 Stunden | 450
            7 Std., 30 Min. Pause | 420
            6 Stunden ohne Pausen | 360
            6 Std. netto | 360
            6 Std. zzgl. Pausen | 360
            8 Std. inkl. 1 Std. Pause | 480
            E-Learning (45 Min.) | 45
            Online-Kurs 3 Std. | 180
            Webinar 1,5 Std. | 90
            6 (Stunden) | 360
            Stunden: 6 | 360
            UE: 8 | 360
            Std.: 6,5 | 390
            h: 6 | 360
            Min: 90 | 90
            8 UE/6 Std. | 360
            8UE | 360
            8ue | 360
            12.5 h | 750
            12:30 h | 750
            100:00 h | 6000
            24:00 Stunden | 1440
            2 Std. 15 | 135
            20 x 2 UE | 1800
            15 Termine, je 90 Min. | 1350
            8 Stunden inkl. Pausen | 480
            9-16 Uhr ohne Pause | 420
            6 volle Stunden | 360
            sechzehn Stunden | 960
            zweiunddreißig UE | 1440
            zweimal drei Stunden | 360
            3mal 2 Std. | 360
            3-mal 2 Std. | 360
            Stunden: 12 | 720
            Std.: 6 | 360
            UE.: 8 | 360
            6 Stunden u. 30 Min. | 390
            2 Tage à 7,5 h | 900
            3 UE x 5 | 675
            5 x 3 UE | 675
            8 (UE) | 360
            8 Std./Tag, 3 Tage | 1440
            3 Tage (je 8 Std.) | 1440
            drei Tage mit je 6 UE | 810
            2 Tage mit insgesamt 16 UE | 720
            2 Tage (insgesamt 12 Stunden) | 720
            14.03.2024, 9-16 Uhr | 420
            14.03.-15.03.2024, je 9-15 Uhr | 720
            Gruppe 2, 4 UE | 180
            Raum 3.12, 8 UE | 360
            Preis 120 €, 8 UE | 360
            8 UE am 12.03.2024 | 360
            12.03.2024 (8 UE) | 360
            12.03.2024, 9-16 Uhr (8 UE) | 420
            90 min / 2 UE | 90
            4 UE = 180 min | 180
            1,5 Std (90 Min) | 90
            3 Std. + 3 Std. | 360
            3+3 Std. | 360
            2 x 3 Std. + 1 x 2 Std. | 480
            viermal je 90 Minuten | 360
            """)
    void hoursUnitsSpansAndSessionsAreExact(String text, int minutes) {
        assertThat(reader.read(text)).isEqualTo(DurationReading.of(minutes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ganztags | 360
            halbtags | 180
            eintägig | 360
            dreitägig | 1080
            1,5-tägig | 540
            2-tägig | 720
            zwei Tage | 720
            zwei ganze Tage | 720
            1 Arbeitstag | 360
            2 Seminartage | 720
            2 days | 720
            1 day | 360
            2 1/2 Tage | 900
            2½ Tage | 900
            zweieinhalb Tage | 900
            0,5 Tage | 180
            Tagesveranstaltung | 360
            Ganztagesseminar | 360
            Halbtagesseminar | 180
            1.5 Tage | 540
            ein ganzer Tag | 360
            einen ganzen Tag | 360
            einundzwanzig Tage | 7560
            6 Tage BU + 1 Tag Ausflug | 2160
            14.-15.03.2024 | 720
            14.03.2024 und 21.03.2024 | 720
            """)
    void daysWithoutTimesAreAssumed(String text, int minutes) {
        DurationReading reading = reader.read(text);
        assertThat(reading.minutes()).isEqualTo(minutes);
        assertThat(reading.assumed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            vormittags
            9-16
            9 bis 16
            ca. 6 Stunden
            ca. 8 UE
            etwa 2 Stunden
            ungefähr 3 Tage
            rund 90 Minuten
            6-8 Stunden
            6 bis 8 UE
            mind. 8 UE
            mindestens 6 Stunden
            bis zu 6 Stunden
            über 6 Stunden
            max. 8 UE
            2 UE pro Woche
            wöchentlich 90 Minuten
            4 Wochen
            ein Semester
            1 Jahr
            6 Monate
            8
            6,0
            4 x 90
            1 Tag + 2 Stunden
            8 UE pro Tag
            täglich 6 Stunden
            Mo-Fr, 9-15 Uhr
            Mo–Fr je 6 UE
            Sa + So 10-17 Uhr
            17.00 h bis 20.30 h
            E-Learning, ca. 45 Min.
            Fachtag
            Abendveranstaltung
            Wochenendseminar
            nach Vereinbarung
            variabel
            8 AE
            8 TE
            8 CP
            2 ECTS
            2 SWS
            1.234,5 Stunden
            2.000 Stunden
            12x, 90 Min.
            1. Tag 9-14 Uhr, 2. Tag 9-13 Uhr
            ganze Tage
            2 Stunden + 1 Tag
            2 Tage und 3 Stunden
            ein Tag plus 4 UE
            09-12 Uhr bzw. 13-16 Uhr
            ca 8h
            ~6h
            >6h
            <6 Std.
            ≥ 8 UE
            8 bis 10 UE
            2 - 3 Tage
            1-2 Tage
            1/2 - 1 Tag
            14.03.2024 9:00 bis 15.03.2024 16:00
            14.03.2024 9:00 bis 14.03.2024 11:00
            14.03.2024, 9:00 - 14.03.2024, 11:00
            Beginn 9:00, Ende 11:00
            Beginn: 9:00 Uhr, Ende: 11:00 Uhr
            Start: 9:00 / Ende: 16:00
            Beginn: 9:00
            um 9:00
            um 9 Uhr
            Einlass 8:30, 9:00-11:00
            am 14.03. um 9:00
            14.3.24 17:30
            2024-03-14 09:00
            Treffpunkt 9:30
            ab 9:00
            bis 16:00
            Kurs 12 UE 8
            4 von 8 UE
            8 UE (4 absolviert)
            8 UE, 4 UE besucht
            6 Std. geplant, 4 Std. teilgenommen
            4 Stunden statt 6 Stunden
            8 UE; max. 12 Personen
            50%
            0,5
            0.25
            4 UE (240 min)
            6 Std. + Hausarbeit
            6 Std. zzgl. Selbststudium
            6 Std. Präsenz, 4 Std. Selbststudium
            16 UE (8 Präsenz, 8 online)
            16 UE (8 UE Präsenz, 8 UE online)
            alle 2 Wochen 90 Min.
            14-tägig 2 Std.
            14-tägig
            14-tägig, 5 Termine à 2 Std.
            """)
    void whatCanBeReadInSeveralWaysHasNoMinutes(String text) {
        assertThat(reader.read(text).minutes()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1. Tag 9-14 Uhr, 2. Tag 9-13 Uhr | 360
            1 Tag + 2 Stunden                | 360
            4 Std. + Hausarbeit              | 360
            9-12 Uhr und nach Absprache      | 180
            """)
    void whatMayBeLongerIsNotTooShort(String text, int longest) {
        Integer most = reader.read(text).most();
        assertThat(most == null || most >= longest).isTrue();
    }
}
