package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.ListKind;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The stored import runs. */
public interface ImportRuns extends ListCrudRepository<ImportRun, Long> {

    boolean existsBySha256AndKindAndState(String sha256, ListKind kind, ImportRun.State state);

    List<ImportRun> findByStateOrderById(ImportRun.State state);
}
