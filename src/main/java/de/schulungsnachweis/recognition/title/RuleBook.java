package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.mandate.Mandate;
import de.schulungsnachweis.recognition.TitleJudgement;
import de.schulungsnachweis.recognition.title.rule.Rule;
import de.schulungsnachweis.recognition.title.rule.RuleFile;
import de.schulungsnachweis.recognition.title.rule.RuleList;
import de.schulungsnachweis.recognition.title.rule.RuleParser;
import de.schulungsnachweis.recognition.title.rule.WordGroups;
import de.schulungsnachweis.recognition.title.word.TitleAnalyzer;
import de.schulungsnachweis.recognition.title.word.WordMarks;
import de.schulungsnachweis.recognition.title.word.WordPatterns;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** All rule lists of one mandate, ready to judge titles; thread-safe. */
public final class RuleBook {

    private static final String GROUPS = "wortgruppen.txt";
    private static final String FOLDER = "titel/";

    private final String version;
    private final RuleMatcher matcher;
    private final Judge judge;

    private RuleBook(String version, RuleMatcher matcher, Judge judge) {
        this.version = version;
        this.matcher = matcher;
        this.judge = judge;
    }

    /** Reads the lists of a mandate; a mistake in one names file and line. */
    public static RuleBook load(Mandate mandate) {
        List<RuleFile> files = new ArrayList<>();
        files.add(RuleFile.parse(GROUPS, mandate.files().text(FOLDER + GROUPS)));
        mandate.titleLists()
                .forEach(name -> files.add(RuleFile.parse(name, mandate.files().text(FOLDER + name))));
        return of(mandate, files);
    }

    /** The first file has the word groups, the others are rule lists. */
    static RuleBook of(Mandate mandate, List<RuleFile> files) {
        WordGroups groups = WordGroups.parse(files.getFirst());
        WordPatterns patterns = new WordPatterns();
        WordMarks marks = WordMarks.of(groups::words, patterns);
        TitleAnalyzer analyzer = new TitleAnalyzer(marks);
        RuleParser parser = new RuleParser(analyzer, groups, patterns);
        List<Rule> rules = files.stream()
                .skip(1)
                .flatMap(file -> RuleList.read(file, parser, mandate.categories()).stream())
                .toList();
        marks.allRulesRead();
        return new RuleBook(hash(files), new RuleMatcher(analyzer, rules), new Judge(mandate.overlapping()));
    }

    private static String hash(List<RuleFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.content().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes whenever one of the lists changes. */
    public String version() {
        return version;
    }

    /** A judgement for every title, in their order. */
    public List<TitleJudgement> judge(List<String> titles) {
        List<List<Hit>> hits = matcher.match(titles);
        List<TitleJudgement> judgements = new ArrayList<>(titles.size());
        for (int index = 0; index < titles.size(); index++) {
            judgements.add(judge.judge(titles.get(index), hits.get(index)));
        }
        return judgements;
    }
}
