package de.schulungsnachweis.intake.batch;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Configuration;

/** Keeps the state of every job in the database: without the JDBC repository jobs would run and store nothing. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
// What ended a job may quote a value out of a list: the job's tables keep no more of it than the beginning of its
// class.
@EnableJdbcJobRepository(maxVarCharLength = 20)
class BatchConfiguration {}
