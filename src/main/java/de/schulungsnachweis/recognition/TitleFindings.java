package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.judging.ContentFinding;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the rules find about the content of titles (R16). */
@Component
class TitleFindings {

    private final InstalledMandates mandates;
    private final Map<String, TitleClassifier> classifiers = new ConcurrentHashMap<>();

    /** By mandate and title; the maps in it are replaced, never changed. */
    private final Map<String, Map<String, Optional<Category>>> guesses = new ConcurrentHashMap<>();

    TitleFindings(InstalledMandates mandates) {
        this.mandates = mandates;
    }

    /** The rule lists are read when the start is over, which would take longer otherwise, and before somebody needs them. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        Thread.ofPlatform()
                .daemon()
                .name("titelregeln-lesen")
                .start(() -> mandates.all().forEach(this::classifier));
    }

    private TitleClassifier classifier(Mandate mandate) {
        return classifiers.computeIfAbsent(mandate.id(), id -> TitleClassifier.load(mandate));
    }

    /** The version of mandate and rule lists together. */
    String version(Mandate mandate) {
        return mandate.version() + "-" + classifier(mandate).version();
    }

    Map<String, ContentFinding> of(Mandate mandate, List<String> titles) {
        List<TitleJudgement> judgements = classifier(mandate).classify(titles);
        Map<String, ContentFinding> byTitle = HashMap.newHashMap(titles.size());
        for (int index = 0; index < titles.size(); index++) {
            byTitle.put(titles.get(index), finding(judgements.get(index)));
        }
        return byTitle;
    }

    /** The category that a person would most likely decide for; null without one. */
    @Nullable
    Category guess(Mandate mandate, String title) {
        return classifier(mandate).classify(List.of(title)).getFirst().category();
    }

    /** The same of all titles that wait for a decision, by titles. Each is judged once, as long as it waits. */
    Map<String, Optional<Category>> guesses(Mandate mandate, Set<String> waiting) {
        Map<String, Optional<Category>> known = guesses.getOrDefault(mandate.id(), Collections.emptyMap());
        List<String> unknown =
                waiting.stream().filter(title -> !known.containsKey(title)).toList();
        List<TitleJudgement> judgements = classifier(mandate).classify(unknown);
        Map<String, Optional<Category>> all = new HashMap<>(known);
        all.keySet().retainAll(waiting);
        for (int index = 0; index < unknown.size(); index++) {
            all.put(
                    unknown.get(index),
                    Optional.ofNullable(judgements.get(index).category()));
        }
        guesses.put(mandate.id(), all);
        return all;
    }

    private static ContentFinding finding(TitleJudgement judgement) {
        return switch (judgement.decision()) {
            case ACCEPT -> new ContentFinding.Accepted(judgement.accepted(), null, judgement.reason());
            case NONE -> new ContentFinding.None(judgement.reason());
            case REVIEW -> new ContentFinding.Unclear(judgement.category(), judgement.reason());
        };
    }
}
