package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.mandate.InstalledMandates;
import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.judging.ContentFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The categories that a person would most likely decide for, by titles; a title without one is left out. */
    Map<String, Category> guesses(Mandate mandate, List<String> titles) {
        List<TitleJudgement> judgements = classifier(mandate).classify(titles);
        Map<String, Category> guesses = HashMap.newHashMap(titles.size());
        for (int index = 0; index < titles.size(); index++) {
            @Nullable Category guess = judgements.get(index).category();
            if (guess != null) {
                guesses.put(titles.get(index), guess);
            }
        }
        return guesses;
    }

    private static ContentFinding finding(TitleJudgement judgement) {
        return switch (judgement.decision()) {
            case ACCEPT -> new ContentFinding.Accepted(judgement.accepted(), null, judgement.reason());
            case NONE -> new ContentFinding.None(judgement.reason());
            case REVIEW -> new ContentFinding.Unclear(judgement.category(), judgement.reason());
        };
    }
}
