package de.schulungsnachweis.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** The stored import runs. */
@Transactional(readOnly = true)
public interface ImportRuns extends ListCrudRepository<ImportRun, Long> {

    List<ImportRun> findByStateOrderById(ImportRun.State state);

    List<ImportRun> findAllByOrderByIdDesc();

    /** Whether a file with these bytes is applied, and none of its kind came after it for one of its units. */
    @Query("""
            select exists (
                select from import_run r
                where r.sha256 = :sha256 and r.kind = :kind and r.state = 'APPLIED'
                    and not exists (
                        select from import_run later
                        join import_run_unit l on l.run_id = later.id
                        join import_run_unit u on u.unit_code = l.unit_code and u.run_id = r.id
                        where later.kind = r.kind and later.state = 'APPLIED' and later.applied_at > r.applied_at
                            and l.unit_code not in ('', '*')))
            """)
    boolean existsAsNewest(String sha256, String kind);

    /**
     * The run applied last among those with the same headers.
     *
     * @param staffShape how the headers read as a staff list
     * @param certificateShape how they read as a list of certificates
     */
    @Query("""
            select * from import_run
            where state = 'APPLIED' and file_shape <> ''
                and (kind = 'STAFF' and file_shape = :staffShape or kind = 'CERTIFICATES' and file_shape = :certificateShape)
            order by id desc limit 1
            """)
    Optional<ImportRun> findLatestOfShape(String staffShape, String certificateShape);
}
