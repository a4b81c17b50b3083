package de.schulungsnachweis.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.sheet.TestFiles.Reading;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are right in their own way, and some that claim the impossible. */
class OddFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aCellOfAWebPageThatReachesDownHoldsForEachRow() throws Exception {
        Path file = TestFiles.text(
                folder.resolve("l.xls"),
                "<table><tr><td>OE<td>Personalnummer<td>Nachname<td>Vorname</tr><tr><td rowspan=\"2\">50<td>00101<td>Hahn<td>Eva</tr>"
                        + "<tr><td>00102<td>Blau<td>Uwe</tr><tr><td>51<td>00103<td>Rot<td>Ina</tr></table>");
        Reading reading = TestFiles.read(file, ListKind.STAFF);
        assertThat(reading.staff(1).unit()).isEqualTo("50");
        assertThat(reading.staff(1).personnelNumber()).isEqualTo("00102");
        assertThat(reading.staff(2).unit()).isEqualTo("51");
    }

    @Test
    void theErrorOfAFormulaInATextFileIsAProblemAndNoContent() throws Exception {
        Path file = TestFiles.text(
                folder.resolve("l.csv"),
                "Personalnummer;Nachname;Vorname;OE\n00101;Hahn;Eva;#NV\n00102;#BEZUG!;Uwe;50\n");
        Reading reading = TestFiles.read(file, ListKind.STAFF);
        assertThat(reading.staff(0).unit()).isNull();
        assertThat(reading.staff(1).familyName()).isNull();
        assertThat(reading.codes(1)).contains("FORMULA_ERROR");
    }

    @Test
    void aRowWithAnImpossibleNumberMakesTheFileUnusable() {
        Path file = TestFiles.zip(
                folder.resolve("l.xlsx"),
                TestFiles.xlsxParts("<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>", false));
        assertThatThrownBy(() -> TestFiles.read(file, ListKind.STAFF)).isInstanceOf(UnusableFileException.class);
    }
}
