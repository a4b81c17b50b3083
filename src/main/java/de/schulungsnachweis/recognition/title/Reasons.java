package de.schulungsnachweis.recognition.title;

import de.schulungsnachweis.mandate.Category;
import de.schulungsnachweis.recognition.title.rule.Topic;
import java.util.List;
import java.util.stream.Collectors;

/** The German sentences that say why a title was judged as it was. */
final class Reasons {

    private Reasons() {}

    static String counts(Hit hit, String title) {
        return found(hit, title) + ": " + label(hit) + " (" + hit.rule().topic().source() + ").";
    }

    static String doubt(Hit hit, Hit doubt, String title) {
        return found(hit, title) + ": " + label(hit) + ". Unklar wegen ‚" + doubt.quote(title) + "‘: "
                + doubt.rule().topic().name() + ".";
    }

    static String several(List<Category> categories, Hit hit, String title) {
        String labels = categories.stream().map(Category::label).collect(Collectors.joining(" und "));
        return found(hit, title) + ". Mehrere Kompetenzen kommen in Frage: " + labels + ".";
    }

    static String hint(Hit hit, String title) {
        Topic topic = hit.rule().topic();
        if (topic.category() == null) {
            return found(hit, title) + ": " + topic.name() + ".";
        }
        return found(hit, title) + ". Das deutet auf " + topic.category().label() + " hin, reicht aber allein nicht ("
                + topic.name() + ").";
    }

    static String none() {
        return "Nichts im Titel deutet auf eine der Kompetenzen hin.";
    }

    static String unknown() {
        return "Im Titel steht kein Wort, das die Regellisten kennen; bitte ansehen.";
    }

    static String noTitle() {
        return "Der Titel fehlt oder enthält keine Wörter.";
    }

    private static String found(Hit hit, String title) {
        return "Im Titel steht ‚" + hit.quote(title) + "‘";
    }

    private static String label(Hit hit) {
        Category category = hit.rule().topic().category();
        return category == null ? hit.rule().topic().name() : category.label();
    }
}
