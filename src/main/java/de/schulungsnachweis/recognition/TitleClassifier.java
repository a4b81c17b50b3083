package de.schulungsnachweis.recognition;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.title.RuleBook;
import java.util.List;

/** Says by the rule lists of a mandate which of its categories a title belongs to (R16). Thread-safe. */
public final class TitleClassifier {

    private final RuleBook rules;

    private TitleClassifier(RuleBook rules) {
        this.rules = rules;
    }

    /** The classifier of a mandate; takes about half a second, so keep it. */
    public static TitleClassifier load(Mandate mandate) {
        return new TitleClassifier(RuleBook.load(mandate));
    }

    /** The judgement of one title. */
    public TitleJudgement classify(String title) {
        return classify(List.of(title)).getFirst();
    }

    /** The judgements of many titles in their order; much faster than one by one. */
    public List<TitleJudgement> classify(List<String> titles) {
        return rules.judge(titles);
    }

    /** Changes whenever one of the rule lists changes. */
    public String version() {
        return rules.version();
    }
}
