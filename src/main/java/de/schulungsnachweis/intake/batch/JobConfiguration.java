package de.schulungsnachweis.intake.batch;

import de.schulungsnachweis.sheet.Entry;
import java.util.Objects;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The jobs: stage, check, plan. None of them changes what others see, but for the small lists, which are applied at once
 * in one transaction.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /** Entries that are staged with one COPY. */
    private static final int CHUNK = 5_000;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    JobConfiguration(JobRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Bean
    Job staffImport(EntryReader reader, StagingWriter writer, StaffTasks tasks) {
        return new JobBuilder("staffImport", repository)
                .start(stage("stageStaff", reader, writer))
                .next(task("checkStaff", tasks::check))
                .next(task("planStaff", tasks::plan))
                .build();
    }

    @Bean
    Job certificateImport(EntryReader reader, StagingWriter writer, CertificateTasks tasks) {
        return new JobBuilder("certificateImport", repository)
                .start(stage("stageCertificates", reader, writer))
                .next(task("matchCertificates", tasks::match))
                .next(task("planCertificates", tasks::plan))
                .build();
    }

    @Bean
    Job unitImport(UnitTasks tasks) {
        return new JobBuilder("unitImport", repository)
                .start(task("importUnits", tasks::importUnits))
                .build();
    }

    @Bean
    Job catalogueImport(CatalogueTasks tasks) {
        return new JobBuilder("catalogueImport", repository)
                .start(task("importCatalogue", tasks::importCatalogue))
                .build();
    }

    private Step stage(String name, EntryReader reader, StagingWriter writer) {
        return new StepBuilder(name, repository)
                .<Entry, Entry>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(reader)
                .writer(writer)
                .build();
    }

    private Step task(String name, Task task) {
        Tasklet tasklet = (contribution, context) -> {
            task.run(Objects.requireNonNull(
                    contribution.getStepExecution().getJobParameters().getLong(ImportJobs.RUN)));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }

    /** What a step does with a run. */
    private interface Task {

        void run(long runId) throws Exception;
    }
}
