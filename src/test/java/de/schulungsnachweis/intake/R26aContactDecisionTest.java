package de.schulungsnachweis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.organisation.contact.ContactDecisions;
import de.schulungsnachweis.sheet.UnusableFileException;
import de.schulungsnachweis.testing.DatabaseTest;
import de.schulungsnachweis.testing.Officers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** R26a: a decision by hand on the citizen contact, beside imports that come before, between and after. */
@DatabaseTest
class R26aContactDecisionTest {

    @Autowired
    private Imports imports;

    @Autowired
    private ContactDecisions decisions;

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private CsvLists lists;

    @BeforeEach
    void importFirstList() throws Exception {
        lists = new CsvLists(folder);
        imports.run(lists.fullStaff("01.03.2026", member("Sachbearbeitung")));
    }

    @Test
    void itStaysWhenAnEarlierImportIsUndone() throws Exception {
        ImportRun run = imports.run(lists.fullStaff("01.11.2026", member("Beratung")));
        decide();
        assertThat(stored()).containsExactly("true STAFF Beratung");
        CurrentScope.during(Job.IMPORT, () -> imports.undo(run.storedId()));
        assertThat(stored()).containsExactly("true STAFF Sachbearbeitung");
    }

    @Test
    void whatWasPlannedBeforeItIsRefused() throws Exception {
        ImportOrder order = lists.fullStaff("01.11.2026", member("Beratung"));
        ImportRun run = CurrentScope.<ImportRun, UnusableFileException, IOException>during(
                Job.IMPORT, () -> imports.stage(order));
        decide();
        assertThatThrownBy(() -> CurrentScope.during(Job.IMPORT, () -> imports.apply(run.storedId(), null)))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("geändert");
    }

    @Test
    void aLaterListDoesNotOverruleItButItsOwnWordIsKept() throws Exception {
        decide();
        imports.run(lists.fullStaff("01.11.2026", member("Beratung")));
        assertThat(stored()).containsExactly("true STAFF Beratung");
        assertThat(new StoredFacts(environment).texts("select listed_contact from citizen_contact_decision"))
                .containsExactly("f");
    }

    private void decide() {
        Officers.logIn("50");
        try {
            decisions.decide("50", null, true);
        } finally {
            Officers.logOut();
        }
    }

    private List<String> stored() throws Exception {
        return new StoredFacts(environment)
                .texts("select citizen_contact || ' ' || target_group || ' ' || function from assignment");
    }

    /** Somebody without citizen contact, as the list says. */
    private static String member(String function) {
        return "1;Müller;Anna;;50;" + function + ";nein;nein;nein;";
    }
}
