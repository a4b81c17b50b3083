package de.schulungsnachweis.recognition;

import de.schulungsnachweis.access.CurrentScope;
import de.schulungsnachweis.access.Job;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.TargetGroup;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the database know the installed mandates at the start: whom each one is about, and a judgement of every certificate
 * that was imported before the mandate was installed. What was judged before stays as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NewMandates implements ApplicationRunner {

    /** How many certificates are judged in one transaction. */
    private static final int PORTION = 20_000;

    private final JdbcClient jdbc;
    private final InstalledMandates mandates;
    private final Judging judging;
    private final TransactionTemplate transaction;

    NewMandates(JdbcClient jdbc, InstalledMandates mandates, Judging judging, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.mandates = mandates;
        this.judging = judging;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        mandates.all().forEach(mandate -> transaction.executeWithoutResult(status -> storeGroups(mandate)));
        CurrentScope.during(Job.RECOGNITION, () -> {
            mandates.all().forEach(this::judge);
            return null;
        });
    }

    private void storeGroups(Mandate mandate) {
        TargetGroup[] groups = TargetGroup.values();
        jdbc.sql("""
                        insert into mandate_group (mandate_id, target_group, duty_group)
                        select :mandate, * from unnest(:groups::text[], :duties::text[])
                        on conflict (mandate_id, target_group) do update set duty_group = excluded.duty_group
                        where mandate_group.duty_group <> excluded.duty_group
                        """)
                .param("mandate", mandate.id())
                .param("groups", Arrays.stream(groups).map(TargetGroup::name).toArray(String[]::new))
                .param(
                        "duties",
                        Arrays.stream(groups)
                                .map(mandate::dutyOf)
                                .map(TargetGroup::name)
                                .toArray(String[]::new))
                .update();
    }

    private void judge(Mandate mandate) {
        OptionalLong last = OptionalLong.of(0);
        while (last.isPresent()) {
            long after = last.getAsLong();
            last = Objects.requireNonNull(transaction.execute(status -> judging.judgeNew(mandate, after, PORTION)));
        }
    }
}
