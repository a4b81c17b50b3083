package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.recognition.TitleJudgement;
import de.schulungsnachweis.recognition.TitleJudgement.Decision;
import de.schulungsnachweis.recognition.title.rule.Topic;
import de.schulungsnachweis.recognition.title.rule.Topic.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs the hits of one title: clear is decided, in doubt a person decides, nothing found is "none" (R15, R16). */
final class Judge {

    private final Set<Category> overlapping;

    /** With the categories that overlap by nature: a title in several of them counts for the better match. */
    Judge(Set<Category> overlapping) {
        this.overlapping = overlapping;
    }

    TitleJudgement judge(String title, List<Hit> hits) {
        if (title.codePoints().noneMatch(Character::isLetter)) {
            return new TitleJudgement(Decision.REVIEW, null, List.of(), List.of(), Reasons.noTitle());
        }
        List<Hit> visible = Traps.removed(hits);
        List<Category> counting = ranked(visible, Effect.COUNTS);
        List<Category> hinted = ranked(visible, Effect.CHECK);
        hinted.removeAll(counting);
        if (!counting.isEmpty()) {
            return counted(title, visible, counting, hinted);
        }
        List<Hit> hints = with(visible, Effect.CHECK, null);
        if (hints.isEmpty()) {
            return without(hits);
        }
        Category guess = hinted.isEmpty() ? null : hinted.getFirst();
        List<Category> others = hinted.isEmpty() ? List.of() : List.copyOf(hinted.subList(1, hinted.size()));
        Hit hint = guess == null
                ? hints.getFirst()
                : with(visible, Effect.CHECK, guess).getFirst();
        return new TitleJudgement(Decision.REVIEW, guess, List.of(), others, Reasons.hint(hint, title));
    }

    /** Nothing points to a category: "none" if the title is known to be about something else. */
    private static TitleJudgement without(List<Hit> hits) {
        boolean known = hits.stream()
                .map(hit -> hit.rule().topic().effect())
                .anyMatch(effect -> effect == Effect.OTHER || effect == Effect.HIDES);
        return known
                ? new TitleJudgement(Decision.NONE, null, List.of(), List.of(), Reasons.none())
                : new TitleJudgement(Decision.REVIEW, null, List.of(), List.of(), Reasons.unknown());
    }

    private TitleJudgement counted(String title, List<Hit> hits, List<Category> counting, List<Category> hinted) {
        Category best = counting.getFirst();
        Hit hit = with(hits, Effect.COUNTS, best).getFirst();
        List<Hit> doubts = hits.stream()
                .filter(doubt -> doubt.rule().topic().effect() == Effect.DOUBTS)
                .filter(doubt -> doubt.rule().topic().concerns(best))
                .toList();
        List<Category> others = new ArrayList<>(hinted);
        if (doubts.isEmpty() && overlapping.containsAll(counting)) {
            return new TitleJudgement(
                    Decision.ACCEPT, best, List.copyOf(counting), List.copyOf(others), Reasons.counts(hit, title));
        }
        if (doubts.isEmpty() && counting.size() == 1) {
            return new TitleJudgement(
                    Decision.ACCEPT, best, List.of(best), List.copyOf(others), Reasons.counts(hit, title));
        }
        others.addAll(0, counting.subList(1, counting.size()));
        String reason =
                doubts.isEmpty() ? Reasons.several(counting, hit, title) : Reasons.doubt(hit, doubts.getFirst(), title);
        return new TitleJudgement(Decision.REVIEW, best, List.of(), List.copyOf(others), reason);
    }

    /** The categories of an effect, the one with most topics first, ties in the order of R15. */
    private static List<Category> ranked(List<Hit> hits, Effect effect) {
        Map<Category, Set<String>> topics = new HashMap<>();
        for (Hit hit : hits) {
            Topic topic = hit.rule().topic();
            Category category = topic.category();
            if (topic.effect() == effect && category != null) {
                topics.computeIfAbsent(category, any -> new HashSet<>()).add(topic.name());
            }
        }
        List<Category> ranked = new ArrayList<>(topics.keySet());
        Comparator<Category> byTopics = Comparator.comparingInt(
                category -> topics.getOrDefault(category, Set.of()).size());
        ranked.sort(byTopics.reversed().thenComparing(Comparator.naturalOrder()));
        return ranked;
    }

    private static List<Hit> with(List<Hit> hits, Effect effect, @Nullable Category category) {
        return hits.stream()
                .filter(hit -> hit.rule().topic().effect() == effect)
                .filter(hit ->
                        category == null || category.equals(hit.rule().topic().category()))
                .sorted(Comparator.comparingInt(
                                (Hit hit) -> hit.places().getFirst().from())
                        .thenComparing(hit -> hit.rule().id()))
                .toList();
    }
}
