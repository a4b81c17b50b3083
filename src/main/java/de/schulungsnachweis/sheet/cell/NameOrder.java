package de.schulungsnachweis.sheet.cell;

import de.schulungsnachweis.shared.UnitCode;
import de.schulungsnachweis.sheet.cell.NameReader.Order;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which words of a name without a comma are the family name. */
final class NameOrder {

    private static final Set<String> FOREIGN =
            Set.of("Van", "Le", "La", "Da", "Di", "Du", "De", "El", "Al", "Bin", "San", "Ten", "Ter", "Den");

    private NameOrder() {}

    /**
     * The index of the first word of the family name if the given name comes first; the negative number of words of the
     * family name if that comes first; 0 if nobody can tell.
     */
    static int familyStart(String[] words, boolean natural, Order order, @Nullable String email) {
        int particle = particle(words);
        if (particle > 0) {
            return particle;
        }
        if (particle == 0) {
            int end = 0;
            while (end < words.length - 2 && NameText.isParticle(words[end])) {
                end++;
            }
            return -(end + 1);
        }
        int byEmail = email == null ? 0 : byEmail(words, email);
        if (byEmail != 0) {
            return byEmail;
        }
        if (natural || order == Order.GIVEN_FIRST) {
            return words.length - 1;
        }
        return order == Order.FAMILY_FIRST ? -1 : 0;
    }

    private static int particle(String[] words) {
        for (int i = 0; i < words.length - 1; i++) {
            if (NameText.isParticle(words[i]) && !isOwnName(words, i)) {
                return i;
            }
            if (i > 0 && words[i + 1].matches("genannt|gen\\.")) {
                return i;
            }
        }
        return -1;
    }

    /** "Nguyen Van Minh": in the middle and with a capital letter most particles are names of their own. */
    private static boolean isOwnName(String[] words, int index) {
        return index > 0 && FOREIGN.contains(words[index]);
    }

    /** "thomas.schmidt@…" tells the order of "Schmidt Thomas". */
    private static int byEmail(String[] words, String email) {
        int at = email.indexOf('@');
        String[] parts = (at < 0 ? email : email.substring(0, at)).split("[._]", -1);
        if (parts.length != 2) {
            return 0;
        }
        String last = fold(parts[1]).replaceAll("\\d+$", "");
        if (fold(words[words.length - 1]).equals(last) && !fold(words[0]).equals(last)) {
            return words.length - 1;
        }
        return fold(words[0]).equals(last) ? -1 : 0;
    }

    private static String fold(String word) {
        return UnitCode.key(word).replace(".", "");
    }
}
