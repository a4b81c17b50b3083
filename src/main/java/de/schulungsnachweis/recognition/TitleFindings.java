package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.mandate.judging.ContentFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the rules find about the content of titles (R16). */
@Component
class TitleFindings {

    private final TitleClassifier classifier;
    private final String version;

    TitleFindings(Mandate mandate) {
        this.classifier = TitleClassifier.load(mandate);
        this.version = mandate.version() + "-" + classifier.version();
    }

    /** The version of mandate and rule lists together. */
    String version() {
        return version;
    }

    Map<String, ContentFinding> of(List<String> titles) {
        List<TitleJudgement> judgements = classifier.classify(titles);
        Map<String, ContentFinding> byTitle = HashMap.newHashMap(titles.size());
        for (int index = 0; index < titles.size(); index++) {
            byTitle.put(titles.get(index), finding(judgements.get(index)));
        }
        return byTitle;
    }

    private static ContentFinding finding(TitleJudgement judgement) {
        return switch (judgement.decision()) {
            case ACCEPT -> new ContentFinding.Accepted(judgement.accepted(), null, judgement.reason());
            case NONE -> new ContentFinding.None(judgement.reason());
            case REVIEW -> new ContentFinding.Unclear(judgement.category(), judgement.reason());
        };
    }
}
