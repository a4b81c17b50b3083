package de.schulungsnachweis.intake;

import de.schulungsnachweis.sheet.ListKind;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The stored import runs. */
@Transactional(readOnly = true)
public interface ImportRuns extends ListCrudRepository<ImportRun, Long> {

    boolean existsBySha256AndKindAndState(String sha256, ListKind kind, ImportRun.State state);

    List<ImportRun> findByStateOrderById(ImportRun.State state);
}
