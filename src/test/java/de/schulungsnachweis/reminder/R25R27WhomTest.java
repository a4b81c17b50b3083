package de.schulungsnachweis.reminder;

import static de.schulungsnachweis.reminder.ReminderOffice.leader;
import static de.schulungsnachweis.reminder.ReminderOffice.row;
import static de.schulungsnachweis.reminder.ReminderOffice.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.schulungsnachweis.access.Role;
import de.schulungsnachweis.reminder.text.Letter;
import de.schulungsnachweis.reminder.text.MailKind;
import de.schulungsnachweis.testing.Officers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R25, R27: names go to the immediate manager only, and only of persons whose duty is open. */
@ReminderTest
class R25R27WhomTest {

    @Autowired
    private ReminderOffice office;

    @Autowired
    private ReminderPreviews previews;

    @Autowired
    private ReminderLedger ledger;

    @BeforeEach
    void ready() throws Exception {
        office.ready();
    }

    @AfterEach
    void logOut() {
        Officers.logOut();
    }

    @Test
    void aManagerIsToldOfThoseWhoReportDirectlyAndOfNobodyBelow() throws Exception {
        office.imported(
                leader("1", "Amt", "50", ""),
                leader("2", "Gebiet", "50", "1"),
                staff("3", "Unten", "50", "2"),
                staff("4", "Daneben", "50", "2"));
        office.started("50");
        office.look();
        assertThat(TestMailServer.recipients()).containsExactly("p1@stadt.example", "p2@stadt.example");
        assertThat(namesTo("p1@stadt.example")).contains("Kim Gebiet").doesNotContain("Unten", "Daneben");
        assertThat(namesTo("p2@stadt.example")).contains("Kim Unten", "Kim Daneben");
    }

    @Test
    void whoIsFulfilledHasLeftIsOutsideOrNotOnDutyIsNotNamed() throws Exception {
        office.imported(
                leader("1", "Amt", "50", ""),
                staff("2", "Offen", "50", "1"),
                staff("3", "Fertig", "50", "1"),
                row("4", "Gegangen", "50", "nein", "ja", "1", "ja", "30.11.2026"),
                row("5", "Draußen", "50", "nein", "nein", "1", "ja", ""),
                row("6", "Abwesend", "50", "nein", "ja", "1", "nein", ""),
                row("7", "Ungeklärt", "50", "", "", "1", "ja", ""));
        office.trained("3");
        Officers.logIn("50");
        assertThat(previews.office().recipients())
                .singleElement()
                .satisfies(mail -> assertThat(List.of(mail.open(), mail.done())).containsExactly(1, 1));
        String text = preview();
        assertThat(text).contains("- Kim Offen", "Von 2 Personen in Ihrem Bereich hat 1");
        assertThat(text).doesNotContain("Fertig", "Gegangen", "Draußen", "Abwesend", "Ungeklärt");
    }

    @Test
    void whoHasNothingOpenGetsNoMail() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Fertig", "50", "1"));
        office.trained("2");
        office.started("50");
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
    }

    @Test
    void theManagersOwnOpenDutyStandsBeforeTheNames() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Offen", "50", "1"));
        Officers.logIn("50");
        String text = preview();
        assertThat(text.indexOf("Ihre eigene Schulung")).isPositive().isLessThan(text.indexOf("Kim Offen"));
        Officers.logOut();
        office.trained("1");
        Officers.logIn("50");
        assertThat(preview()).doesNotContain("Ihre eigene Schulung");
    }

    @Test
    void whereTheManagerIsNotStatedClearlyNobodyGetsNames() throws Exception {
        office.imported(
                leader("1", "Amt", "50", ""),
                staff("2", "Ohne", "50", ""),
                staff("3", "Falsch", "50", "4711"),
                staff("4", "Selbst", "50", "4"),
                staff("5", "Name", "50", "Kim Amt"));
        office.started("50");
        office.look();
        assertThat(TestMailServer.received()).isEmpty();
        Officers.logIn("50");
        assertThat(previews.office().held())
                .extracting(HeldBack::problem, HeldBack::persons)
                .containsExactly(
                        tuple(ManagerProblem.NOT_FOUND, List.of("Kim Falsch", "Kim Name")),
                        tuple(ManagerProblem.NOT_STATED, List.of("Kim Amt", "Kim Ohne")),
                        tuple(ManagerProblem.SELF, List.of("Kim Selbst")));
    }

    @Test
    void aManagerIsFoundByNumberWithoutLeadingZerosAndByAddress() throws Exception {
        office.imported(
                leader("0081234", "Amt", "50", ""),
                staff("2", "Tal", "50", "81234"),
                staff("3", "Berg", "50", "P0081234@Stadt.example"));
        Officers.logIn("50");
        assertThat(preview()).contains("- Kim Berg\r\n- Kim Tal");
    }

    @Test
    void aNumberThatFitsTwoPersonsFindsNobody() throws Exception {
        office.imported(
                leader("008123", "Eins", "50", ""),
                leader("08123", "Zwei", "50", ""),
                staff("2", "Offen", "50", "8123"));
        Officers.logIn("50");
        assertThat(previews.office().recipients()).isEmpty();
        assertThat(previews.office().held()).extracting(HeldBack::problem).contains(ManagerProblem.AMBIGUOUS);
    }

    @Test
    void namesGoToPermittedDomainsOnlyAndToNoAddressThatSeveralShare() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Offen", "50", "1"));
        office.sql("update person set email = 'p1@stadt.example.org' where personnel_number = '8001'");
        Officers.logIn("50");
        assertThat(problemOf("Kim Offen")).isEqualTo(ManagerProblem.FOREIGN_DOMAIN);
        office.sql("update person set email = 'amt@stadt.example'");
        assertThat(problemOf("Kim Offen")).isEqualTo(ManagerProblem.SHARED_ADDRESS);
        office.sql("update person set email = null");
        assertThat(problemOf("Kim Offen")).isEqualTo(ManagerProblem.NO_ADDRESS);
    }

    @Test
    void aManagerWhoIsNotOnDutyGetsNoNames() throws Exception {
        office.imported(row("1", "Amt", "50", "ja", "nein", "", "nein", ""), staff("2", "Offen", "50", "1"));
        Officers.logIn("50");
        assertThat(problemOf("Kim Offen")).isEqualTo(ManagerProblem.NOT_ON_DUTY);
    }

    @Test
    void aPersonIsNotNamedBeforeFourWeeksWithTheOwnSheet() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), staff("2", "Neu", "50", "1"));
        office.sql("update import_run set applied_at = timestamptz '2026-11-11 10:00+01'");
        Officers.logIn("50");
        assertThat(previews.office().recipients()).isEmpty();
        office.sql("update import_run set applied_at = timestamptz '2026-11-10 09:00+01'");
        assertThat(previews.office().recipients()).hasSize(1);
    }

    @Test
    void aTrainingOfficerSeesOwnPersonsOnlyAndTheManagerOfAnotherUnitWhoGetsTheirNames() throws Exception {
        office.imported(
                leader("1", "Dezernat", "GB", ""), leader("2", "Amt", "50", "1"), leader("3", "Anderes", "51", "1"));
        Officers.logIn("50");
        assertThat(previews.office().recipients())
                .extracting(PlannedMail::managerName)
                .containsExactly("Kim Dezernat");
        assertThat(preview()).contains("Kim Amt").doesNotContain("Anderes");
        assertThat(previews.numbers()).extracting(UnitNumbers::code).containsExactly("50");
    }

    @Test
    void theHeadOfAnOfficeSeesItsNumbersAndNoFurtherNames() throws Exception {
        office.imported(leader("1", "Amt", "50", ""), leader("2", "Gebiet", "50", "1"), staff("3", "Unten", "50", "2"));
        office.sql("insert into unit_head (unit_code, personnel_number) values ('50', '8001')");
        office.started("50");
        office.look();
        assertThat(namesTo("p1@stadt.example"))
                .contains("Zielgruppe 3, erfüllt 0, noch nicht erfüllt 3")
                .doesNotContain("Unten");
        assertThat(namesTo("p2@stadt.example")).doesNotContain("Zielgruppe");
    }

    @Test
    void theNamesOfAUnitThatIsNotSwitchedOnStayThere() throws Exception {
        office.imported(
                leader("1", "Dezernat", "GB", ""), leader("2", "Amt", "50", "1"), leader("3", "Anderes", "51", "1"));
        office.started("51");
        office.look();
        assertThat(namesTo("p1@stadt.example")).contains("Kim Anderes").doesNotContain("Kim Amt");
    }

    @Test
    void theLedgerIsSeenByTheTrainingOfficersOfTheNamedPersonsAndInNumbersByTheHumanResourcesOffice() throws Exception {
        office.imported(
                leader("1", "Dezernat", "GB", ""), leader("2", "Amt", "50", "1"), leader("3", "Anderes", "51", "1"));
        office.started("50", "51");
        office.look();
        Officers.logIn("50");
        assertThat(ledger.lines())
                .filteredOn(line -> line.kind() == MailKind.DIGEST)
                .extracting(LedgerLine::recipient, LedgerLine::open, LedgerLine::named)
                .containsExactly(tuple("", 2, List.of("Kim Amt")));
        Officers.logIn("52");
        assertThat(ledger.lines()).isEmpty();
        Officers.logInAs(Role.HUMAN_RESOURCES);
        assertThat(ledger.lines()).isEmpty();
        assertThat(ledger.cycles())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.sent()).isEqualTo(1));
    }

    private String preview() {
        long manager = previews.office().recipients().getFirst().managerId();
        return previews.mail(manager).map(Letter::text).orElseThrow();
    }

    private ManagerProblem problemOf(String person) {
        return previews.office().held().stream()
                .filter(held -> held.persons().contains(person))
                .findFirst()
                .orElseThrow()
                .problem();
    }

    private static String namesTo(String address) {
        return TestMailServer.received().stream()
                .filter(message -> TestMailServer.recipient(message).equals(address))
                .map(MailParts::text)
                .findFirst()
                .orElseThrow();
    }
}
